import type { ComponentChildren } from "preact";
import { AS_IS } from "../coach/Said.tsx";

/** An official label quoted in an English text. (Not an Astro file: spaces would creep inside the quotes.) */
export const Fr = ({ children }: { children?: ComponentChildren }) => (
  <>
    “
    <span lang="fr" translate={AS_IS}>
      {children}
    </span>
    ”
  </>
);
