import { inAll } from "../../domain/language.ts";
import { pressesTo } from "../../kit/part.ts";
import type { Block, Field, Screen } from "../../kit/screen.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";
import { embedScreenPath, screenPath } from "../addresses/addresses.ts";
import { homeOf } from "../../practice/home.ts";
import { play } from "../../practice/play.ts";
import { codesOfScreen } from "./procedure-codes.ts";
import type { ButtonData, FieldData, ScreenData } from "./procedure-shape.ts";
import type { GlossedLabel, Named } from "./procedure-terms.ts";

/** The screens of a machine, in its order. */
export const screensData = (entry: Entry): ScreenData[] =>
  Object.entries(entry.part.screens).map(([id, screen]) => screenData(entry, id, screen));

function screenData(entry: Entry, id: string, screen: Screen): ScreenData {
  const { part, words } = entry;
  const label = labelIn(entry);
  const machine = screen.part ?? part.id;
  const pages = pagesOf(entry, screen);
  return {
    id,
    machine,
    name: inAll((language) => pages[language].screens[id]?.name ?? ""),
    about: inAll((language) => pages[language].screens[id]?.about ?? ""),
    title: label(screen.title),
    step: screen.step ? { ...screen.step, name: label(screen.step.name) } : null,
    box: label(screen.box),
    intro: inAll((language) => words[language].screens[id]?.intro ?? ""),
    instruction: inAll((language) => words[language].screens[id]?.instruction ?? ""),
    provenance: screen.provenance,
    address: inAll((language) => screenPath(language, machine, id)),
    embed: inAll((language) => embedScreenPath(language, machine, id)),
    shows: screen.blocks.flatMap((block) => named(shownIn(block), label)),
    fields: Object.entries(screen.fields).map(([field, declared]) =>
      fieldData({ ...entry, pages }, { screen: id, field }, declared),
    ),
    buttons: Object.keys(screen.buttons).flatMap((button) =>
      buttonData({ ...entry, pages }, id, button),
    ),
    codes: codesOfScreen(entry, id, screen),
  };
}

/** What the pages say of a screen: of a borrowed one, those of the machine that lends it. */
const pagesOf = (entry: Entry, { part }: Screen): Entry["pages"] =>
  (registry.find(({ part: { id } }) => id === part) ?? entry).pages;

/** @throws when a label has no gloss: English readers would miss it, and the build stops */
const labelIn =
  ({ part, words }: Entry) =>
  (official: string): GlossedLabel => {
    const gloss = words.en.glosses?.[official];
    if (gloss === undefined) throw new Error(`${part.id}: “${official}” has no English gloss.`);
    return { official, gloss };
  };

/** The labels of what a block prints of the account, and nobody types. */
const shownIn = (block: Block): Readonly<Record<string, string>> => {
  if (block.kind === "facts") return block.facts;
  return block.kind === "table" ? block.columns : {};
};

function fieldData(
  entry: Entry,
  at: { screen: string; field: string },
  declared: Field,
): FieldData {
  const { kind, hint, required, when, columns = {}, provenance } = declared;
  const label = labelIn(entry);
  return {
    id: at.field,
    kind,
    label: label(declared.label),
    hint: hint === undefined ? null : label(hint),
    required,
    when: when ?? null,
    options: optionsOf(entry, at.screen, declared),
    columns: named(columns, label),
    provenance,
    about: inAll(
      (language) => entry.pages[language].screens[at.screen]?.fields[at.field] ?? "",
    ),
  };
}

const named = (
  labels: Readonly<Record<string, string>>,
  label: (of: string) => GlossedLabel,
): Named[] => Object.entries(labels).map(([id, official]) => ({ id, label: label(official) }));

/** Of a tree, what the practice company is offered when the model answer reaches the screen. */
function optionsOf(
  entry: Entry,
  screen: string,
  { options = {}, groups }: Field,
): FieldData["options"] {
  const label = labelIn(entry);
  const plain = named(options, label).map((option) => ({ ...option, group: null }));
  if (!groups) return plain;
  const account = homeOf(entry.part);
  const { state } = play(entry.part, account, pressesTo(entry.part, account, screen));
  return groups(state.context as never).flatMap((group) =>
    named(group.options, label).map((option) => ({
      ...option,
      group: group.label === "" ? null : label(group.label),
    })),
  );
}

function buttonData(entry: Entry, screen: string, id: string): ButtonData[] {
  const button = entry.part.screens[screen]?.buttons[id];
  if (!button) return [];
  return [
    {
      id,
      label: labelIn(entry)(button.label),
      prints: button.prints ?? false,
      ours: button.ours ?? false,
      leadsTo: targetsOf(entry, screen, id),
      provenance: button.provenance,
      about: inAll((language) => entry.pages[language].screens[screen]?.buttons[id] ?? ""),
    },
  ];
}

/** What is read of a machine's state: where each button may lead. */
interface State {
  key: string;
  transitions: ReadonlyMap<string, readonly { target?: readonly State[] | undefined }[]>;
}

/** A transition without a target stays. */
function targetsOf({ part }: Entry, screen: string, button: string): string[] {
  const states = part.machine.states as Readonly<Record<string, State>>;
  const ways = states[screen]?.transitions.get(button) ?? [];
  return [...new Set(ways.flatMap(({ target }) => target?.map(({ key }) => key) ?? [screen]))];
}
