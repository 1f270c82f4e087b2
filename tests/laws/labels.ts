import { interfaceWords } from "../../src/components/rehearsal/interface.ts";
import {
  accesses,
  homeNames,
  ministries,
  pageNames,
  rights,
} from "../../src/domain/ministries.ts";
import { procurationTypes } from "../../src/domain/procuration.ts";
import { registrationStates } from "../../src/domain/registration.ts";
import { registry } from "../../src/machines/index.ts";
import { PROCURATION_CELLS } from "../../src/machines/shared/views.ts";
import {
  mainMenu,
  topBar,
  underBar,
  type Item,
} from "../../src/practice/sandbox/portal-menu.ts";
import { menuPaths } from "../../src/guide/addresses/portal-menu-paths.ts";

const labelsIn = (items: readonly Item[]): string[] =>
  items.flatMap(({ label, items: inner = [] }) => [label, ...labelsIn(inner)]);

/** Every label of the portal's menus. */
export const menuLabels = [
  ...labelsIn([...topBar, ...underBar, ...mainMenu]),
  ...Object.values(menuPaths).flatMap(({ items }) => items.map(({ label }) => label)),
];

/** Labels of the 2019 captures that stand on no screen of a rehearsal. */
const UNUSED = ["Mandataire", "Inscription"];

/** The portal's labels: those of the screens, of what they print, of the menus, and the unused ones. */
export const officialLabels: ReadonlySet<string> = new Set([
  ...registry.flatMap(({ words }) => Object.keys(words.en.glosses ?? {})),
  ...Object.keys(interfaceWords.en.glosses),
  ...[ministries, homeNames, pageNames, rights, accesses, procurationTypes].flatMap((each) =>
    Object.values(each),
  ),
  ...Object.values(registrationStates),
  ...Object.values(PROCURATION_CELLS),
  ...menuLabels,
  ...UNUSED,
]);
