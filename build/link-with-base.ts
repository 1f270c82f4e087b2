import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";
import { withBase } from "../src/guide/addresses/base.ts";

type Plugin = NonNullable<SatteriProcessorOptions["mdastPlugins"]>[number];

/** The links that an author wrote from the site's root, `[…](/lexique/)`, from where it stands. */
export const linkWithBase: Plugin = {
  name: "link-with-base",
  link(node, context) {
    if (/^\/(?!\/)/.test(node.url)) context.setProperty(node, "url", withBase(node.url));
  },
};
