import type { ComponentChildren } from "preact";

/** An official label quoted in an English text. (Not an Astro file: spaces would creep inside the quotes.) */
export const Fr = ({ children }: { children?: ComponentChildren }) => (
  <>
    “<span lang="fr">{children}</span>”
  </>
);
