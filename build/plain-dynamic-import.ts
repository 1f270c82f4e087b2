import type { AstroUserConfig } from "astro";

type Plugin = NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number];

/**
 * Vite wraps every dynamic import in a helper that preloads what it needs. Our pages preload it
 * themselves (`preload-rehearsals.ts`), so that the helper is a kilobyte for nothing.
 */
export const plainDynamicImport = (): Plugin => ({
  name: "plain-dynamic-import",
  enforce: "pre",
  // Nor does any script list what another one imports. (Astro keeps this option to itself otherwise.)
  configEnvironment: (name) =>
    name === "client"
      ? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
      : undefined,
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => "export const __vitePreload = (load) => load();",
  },
});
