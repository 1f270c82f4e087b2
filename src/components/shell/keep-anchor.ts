/** The anchor that one came with goes along to the twin page: its ids are the same. */
export function keepAnchor(): void {
  document
    .querySelector("[data-language-switch]")
    ?.addEventListener("click", ({ currentTarget }) => {
      if (currentTarget instanceof HTMLAnchorElement) currentTarget.hash = location.hash;
    });
}

/** Signs that mail has added to an anchor are no part of it: the place that is meant is shown. */
export function mendAnchor(): void {
  const [meant = ""] = /^#[\w-]+/.exec(location.hash) ?? [];
  if (meant !== location.hash && document.getElementById(meant.slice(1)))
    location.replace(meant);
}
