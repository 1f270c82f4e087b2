import { expect, test } from "vitest";
import {
  mainMenu,
  topBar,
  underBar,
  type Item,
} from "../../../src/practice/sandbox/portal-menu.ts";
import { menuPaths } from "../../../src/guide/addresses/portal-menu-paths.ts";
import { act, beginWorld } from "../../../src/practice/sandbox/world.ts";
import { go, parts } from "./parts.ts";

const leaves = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.items ? leaves(item.items) : [item]));

test("an item leads somewhere, says why not, or opens others", () => {
  const each = (items: readonly Item[]): Item[] =>
    items.flatMap((item) => [item, ...each(item.items ?? [])]);
  for (const { label, to, why, items } of each([...topBar, ...underBar, ...mainMenu])) {
    expect(
      [to, why, items].filter((given) => given !== undefined),
      label,
    ).toHaveLength(1);
  }
});

test("every place that the menus name is open from the home", () => {
  for (const { label, to } of leaves([...topBar, ...underBar, ...mainMenu])) {
    if (to !== undefined)
      expect(act(parts, beginWorld(parts, "toutFait"), go(to)), label).not.toBeNull();
  }
});

test("the paths that the pages print are those of the menus", () => {
  for (const { items } of Object.values(menuPaths)) {
    let level: readonly Item[] | undefined = mainMenu;
    for (const { label } of items) {
      const found: Item | undefined = level?.find((item) => item.label === label);
      expect(found, label).toBeDefined();
      level = found?.items;
    }
    expect(level).toBeUndefined();
  }
});
