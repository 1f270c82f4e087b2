/** What stands in the host's page: the address of an embed, absolute, and what it shows. */
interface Embedded {
  address: string;
  title: string;
  /** Where no script may be pasted, the frame stays as high as it begins. */
  scripted?: boolean;
}

/** The anchor at which an embed of a case shows why, and what to do. */
export const EXPLAINED = "explication";

/** Before the embed has told its height. */
const HEIGHT = "48rem";

/**
 * What another site pastes into its page: a frame, and a script that gives it the height that the
 * embed tells. Several frames may each bring the script: every one obeys its own frame only.
 */
export function embedSnippet({ address, title, scripted = true }: Embedded): string {
  const { origin } = new URL(address);
  const frame = `<iframe src="${asText(address)}" title="${asText(title)}" allow="clipboard-write" loading="lazy" style="width:100%;height:${HEIGHT};border:0"></iframe>
`;
  if (!scripted) return frame;
  return `${frame}<script>
addEventListener("message", function (event) {
  if (event.origin !== ${JSON.stringify(origin)} || !event.data || event.data.type !== "rse-guide:height") return;
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = Number(event.data.height) + "px";
  });
});
</script>
`;
}

const asText = (text: string): string =>
  text.replace(/[&"<>]/g, (each) => `&#${each.charCodeAt(0)};`);
