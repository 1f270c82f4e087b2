/** The anchor that one came with goes along to the twin page: its ids are the same. */
export function keepAnchor(): void {
  document
    .querySelector("[data-language-switch]")
    ?.addEventListener("click", ({ currentTarget }) => {
      if (currentTarget instanceof HTMLAnchorElement) currentTarget.hash = location.hash;
    });
}

/** Signs that mail has added to an anchor are no part of it: the place that is meant is shown. What has a value is no anchor. */
export function mendAnchor(): void {
  const [, meant] = /^(#[\w-]+)[^\w=-]/.exec(location.hash) ?? [];
  if (meant && document.getElementById(meant.slice(1))) location.replace(meant);
}
