import { inAll, languages, type InAll, type Language } from "../../domain/language.ts";
import { registry } from "../../machines/index.ts";
import { embedsOf } from "../embed/embeds.ts";
import { allPages } from "./all-pages.ts";
import type { Moved } from "./moved.ts";

/** A page that an old address may lead to. */
interface Target {
  /** As in `links.lock.json`. */
  id: string;
  path: string;
  title: string;
}

interface Redirect {
  language: Language;
  /** The id of the small page at the old address. */
  id: string;
  from: string;
  to: Target;
}

/** Every page that has an address of its own: those that are listed, and the embeds. */
export function targets(written: Parameters<typeof allPages>[0]): InAll<readonly Target[]> {
  const listed = allPages(written);
  const embeds = registry.flatMap(embedsOf);
  return inAll((language) => [
    ...listed[language],
    ...embeds.map(({ id, paths, full }) => ({
      id,
      path: paths[language],
      title: listed[language].find(({ path }) => path === full[language])?.title ?? id,
    })),
  ]);
}

/**
 * What stands at each old address.
 * @throws when one leads to no page, or is still that of one: the build stops there
 */
export const redirectsFor = (moved: Moved, pages: InAll<readonly Target[]>): Redirect[] => {
  const taken = new Set(languages.flatMap((each) => pages[each].map(({ path }) => path)));
  return languages.flatMap((language) =>
    Object.entries(moved[language]).map(([from, id]) => {
      if (!/^\/([\w-]+\/)+$/.test(from) || taken.has(from)) {
        throw new Error(`moved.ts: “${from}” is not an old address.`);
      }
      const to = pages[language].find((page) => page.id === id);
      if (!to) {
        throw new Error(
          `moved.ts: “${from}” leads to “${id}”, which has no page (${language}).`,
        );
      }
      return { language, id: `moved${from.replace(/\/$/, "")}`, from, to };
    }),
  );
};
