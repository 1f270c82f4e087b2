import type { Canvas } from "./layout.ts";

/** The drawings of the whole way, by the width of page that each is for (`flow.css` chooses). */
export const CANVASES: Readonly<Record<"narrow" | "middle" | "wide", Canvas>> = {
  narrow: { direction: "down", width: 300, gap: 18 },
  middle: { direction: "down", width: 560, gap: 22 },
  wide: { direction: "across", width: 904, gap: 24 },
};
