import { tagsOf, type Tag } from "./tags.ts";

/** A page as it was built. */
export interface Built {
  /** Where an author finds it: the file that was written, or the one that was built. */
  file: string;
  /** From the host's root, `base` included. */
  path: string;
  language: string;
  html: string;
}

/** The built site that links lead about in. */
export interface Site {
  /** The host's address. */
  origin: string;
  pages: readonly Built[];
  /** The files that are no page, by their paths. */
  files: ReadonlySet<string>;
}

/** What asks for something, and by which attribute. */
const ASKS: Readonly<Record<string, string>> = {
  a: "href",
  area: "href",
  image: "href",
  use: "href",
  link: "href",
  audio: "src",
  embed: "src",
  iframe: "src",
  img: "src",
  script: "src",
  source: "src",
  video: "src",
};

const SAFE = new Set(["https:", "mailto:", "tel:"]);

/** What is wrong with the links and pictures of a built site, a sentence each. */
export function linkFaults(site: Site): string[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const idsOf = new Map<string, ReadonlySet<string>>();
  const hasAnchor = (page: Built, anchor: string): boolean => {
    const found = idsOf.get(page.path) ?? new Set(idsIn(page.html));
    idsOf.set(page.path, found);
    return found.has(anchor);
  };

  const faultOf = (page: Built, tag: Tag, written: string): string | null => {
    if (written.trim() === "") return "leads nowhere. Write an address, or take it away";
    if (!URL.canParse(written, site.origin + page.path))
      return "is no address. Write it from the site’s root, such as /lexique/";
    const to = new URL(written, site.origin + page.path);
    const ours = to.origin === site.origin;
    if (tag.name !== "a" && tag.name !== "area") {
      if (to.protocol === "data:" && tag.name === "img") return null;
      if (!ours)
        return "is on another host, which the policy of the pages refuses. Put the file in public/";
      return site.files.has(pathOf(to))
        ? null
        : "is a file that does not exist. Put it in public/, or correct its name";
    }
    if (to.protocol === "data:" && "download" in tag.attributes) return null;
    if (!ours) {
      if (to.protocol === "http:") return "is not safe on its way. Write https://";
      return SAFE.has(to.protocol)
        ? null
        : "is not a link that a page may have. Write https://, mailto: or an address of the site";
    }
    if (/^\s*(?:https?:)?\/\//i.test(written))
      return `leads to this very site by its host. Write ${to.pathname}${to.hash}`;
    const path = pathOf(to);
    const target = byPath.get(path);
    if (!target)
      return site.files.has(path)
        ? null
        : `leads to ${path}, where there is no page. Write its address from the site’s root, such as /lexique/`;
    const stray = target.language !== tag.language && !("hreflang" in tag.attributes);
    if (stray)
      return `leads from a text in “${tag.language}” to a page in “${target.language}”. Link its twin, or say hreflang="${target.language}"`;
    const anchor = decoded(to.hash.slice(1));
    return anchor === "" || anchor.includes("=") || hasAnchor(target, anchor)
      ? null
      : `leads to “#${anchor}”, which ${path} does not have. Name one of its headings, or none`;
  };

  return site.pages.flatMap((page) =>
    tagsOf(page.html).flatMap((tag) => {
      const attribute = ASKS[tag.name] ?? "";
      const written = tag.attributes[attribute];
      const isOf =
        tag.name !== "link" || /icon|preload|stylesheet/.test(tag.attributes["rel"] ?? "");
      if (written === undefined || !isOf) return [];
      const fault = faultOf(page, tag, written);
      return fault ? [`${page.file}: <${tag.name} ${attribute}="${written}"> ${fault}.`] : [];
    }),
  );
}

const idsIn = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);

const pathOf = ({ pathname }: URL): string => decoded(pathname);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
