import type { AstroUserConfig } from "astro";
import { DESK } from "./modules.ts";

type Plugin = NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number];

/**
 * Builds the support desk's script at a fixed address. The page fetches it once it is used: a module
 * that it imported would be asked for as the page opens.
 */
export const deskOnDemand = (): Plugin => ({
  name: "desk-on-demand",
  applyToEnvironment: ({ name }) => name === "client",
  buildStart() {
    this.emitFile({
      type: "chunk",
      id: DESK,
      fileName: "desk.js",
      preserveSignature: "exports-only",
    });
  },
});
