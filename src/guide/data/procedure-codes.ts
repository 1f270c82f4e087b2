import { inAll } from "../../domain/language.ts";
import type { RuleId } from "../../domain/rules.ts";
import type { Finding } from "../../kit/judge.ts";
import type { Screen } from "../../kit/screen.ts";
import { say } from "../../kit/strings.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";
import { findingsOfCase } from "../cases/cases.ts";
import type { CodeData } from "./procedure-shape.ts";

/** A code as its screen declares it. */
type Declared = Pick<CodeData, "code" | "of" | "as" | "rule">;

/** What may be said of a screen, in the order of its fields and buttons, as the cases say it. */
export function codesOfScreen(entry: Entry, id: string, screen: Screen): CodeData[] {
  return declaredIn(screen).map((declared) => {
    const shown = shownBy(sharing(entry, id, screen), id, declared.code);
    if (!shown) throw new Error(`No case shows ${entry.part.id}/${id}/${declared.code}.`);
    const saying = inAll((language) => {
      const found = entry.words[language].screens[id]?.sayings[declared.code];
      if (!found) throw new Error(`${entry.part.id}/${id} does not say “${declared.code}”.`);
      return found;
    });
    return {
      ...declared,
      message: inAll((language) => say(saying[language], shown)),
      statement: inAll((language) => saying[language].rule),
      consequence: inAll((language) => saying[language].consequence),
      case: shown.case,
    };
  });
}

function declaredIn({ fields, buttons }: Screen): Declared[] {
  const ofFields = Object.entries(fields).flatMap(([of, { refusals, remarks }]) => [
    ...listed(of, refusals, "refusal"),
    ...remarked(of, remarks),
  ]);
  const ofButtons = Object.entries(buttons).flatMap(([of, { stops = {}, remarks = {} }]) => [
    ...listed(of, stops, "stop"),
    ...remarked(of, remarks),
  ]);
  return [...ofFields, ...ofButtons];
}

const listed = (
  of: string,
  reasons: Readonly<Record<string, RuleId>>,
  as: Finding["as"],
): Declared[] =>
  Object.entries(reasons).map(([reason, rule]) => ({ code: `${of}.${reason}`, of, as, rule }));

const remarked = (
  of: string,
  reasons: Readonly<Record<string, { as: Finding["as"]; rule: RuleId }>>,
): Declared[] =>
  Object.entries(reasons).map(([reason, { as, rule }]) => ({
    code: `${of}.${reason}`,
    of,
    as,
    rule,
  }));

/** The machine itself, then those that show the very same screen. */
const sharing = (entry: Entry, id: string, screen: Screen): Entry[] => [
  entry,
  ...registry.filter((other) => other !== entry && other.part.screens[id] === screen),
];

/** The case that shows a code, the one that shows it alone first, with the values that it says. */
function shownBy(
  entries: readonly Entry[],
  screen: string,
  code: string,
): { case: string; values: object } | undefined {
  const showing = entries.flatMap((entry) =>
    Object.entries(entry.cases)
      .filter(([, { shows }]) => shows.includes(code))
      .sort(([, a], [, b]) => a.shows.length - b.shows.length)
      .map(([id, shown]) => ({ id: `${entry.part.id}/${id}`, entry, shown })),
  );
  const found = showing.flatMap(({ id, entry, shown }) =>
    findingsOfCase(entry, shown)
      .filter((finding) => finding.screen === screen && finding.code === code)
      .map(({ values }) => ({ case: id, values })),
  );
  return found[0];
}
