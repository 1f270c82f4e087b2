import type { AstroUserConfig } from "astro";
import { DESK, OFFLINE_PAGE, OFFLINE_WORKER } from "./modules.ts";

type Plugin = NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number];

/** Each at its address; a page fetches it once it is used, or idle. */
const FIXED = { "desk.js": DESK, "offline.js": OFFLINE_PAGE, "worker.js": OFFLINE_WORKER };

/**
 * Builds scripts at fixed addresses. The page fetches them late: a module that it imported would be asked
 * for as the page opens, and a worker is known by its address.
 */
export const fixedScripts = (): Plugin => ({
  name: "fixed-scripts",
  applyToEnvironment: ({ name }) => name === "client",
  buildStart() {
    for (const [fileName, id] of Object.entries(FIXED))
      this.emitFile({ type: "chunk", id, fileName, preserveSignature: "exports-only" });
  },
});
