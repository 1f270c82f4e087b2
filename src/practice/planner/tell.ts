import { mainMenu, topBar, underBar, type Item } from "../sandbox/portal-menu.ts";
import { tellStep, type ItemTo, type ToldHelp } from "./tell-step.ts";

export type { ToldHelp };

type Told = Parameters<typeof tellStep>;

/**
 * The help in words: what is not right, what to do about it, and why.
 * @param given the help, where one is, the parts, the words, what stands in the form now, and our buttons
 * @example tellHelp(help, world, parts, fr, {}, ours).instruction // "Appuyez sur « Continuer »."
 */
export const tellHelp = (
  ...given: [Told[0], Told[1], Told[2], Told[3], Told[4], Told[5]]
): ToldHelp => tellStep(...given, itemTo);

/** The item of the menus that leads there. */
const itemTo: ItemTo = (to) => {
  const bar = [...topBar, ...underBar].find((item) => item.to === to);
  return bar ? { item: bar, menus: [] } : within(mainMenu, to, []);
};

function within(
  items: readonly Item[],
  to: string,
  menus: readonly string[],
): ReturnType<ItemTo> {
  for (const item of items) {
    if (item.to === to) return { item, menus };
    const found = within(item.items ?? [], to, [...menus, item.label]);
    if (found) return found;
  }
  return null;
}
