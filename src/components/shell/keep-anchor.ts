/** The anchor that one came with goes along to the twin page: its ids are the same. */
export function keepAnchor(): void {
  document
    .querySelector("[data-language-switch]")
    ?.addEventListener("click", ({ currentTarget }) => {
      if (currentTarget instanceof HTMLAnchorElement) currentTarget.hash = location.hash;
    });
}
