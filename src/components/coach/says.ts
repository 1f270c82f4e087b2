import type { Finding } from "../../kit/judge.ts";
import { placeOf } from "../../kit/session.ts";
import { doneBy } from "../../practice/coach/done.ts";
import { findingsShown, type RehearsalState } from "../../practice/rehearse.ts";
import type { ToldEnding, ToldSlip } from "../ending/judging.ts";
import type { Setting } from "../setting.ts";

/** What pressing on would make true: as the form was remarked on, or as the account's facts tell it. */
export type Danger = { finding: Finding; told: null } | { finding: null; told: ToldSlip };

/** All that the coach has to say now, by rank. */
export interface Says {
  dangers: readonly Danger[];
  ending: ToldEnding | null;
  /** What the last press has done. */
  done: string | null;
  /** The one thing to do now. */
  next: string | undefined;
  notes: readonly Finding[];
  /** Once sent, a slip is not to be mended any more: its consequence is told instead. */
  submitted: boolean;
}

/**
 * @param advice what is to be done here, instead of the screen's own instruction
 */
export function coachSays(setting: Setting, state: RehearsalState, advice?: string): Says {
  const { part, words, ui, judging } = setting;
  const { session, outcome, last } = state;
  const place = placeOf(session);
  const findings = findingsShown(state);
  const submitted = "reference" in session.state.context.facts;
  const refused = findings.some(({ as }) => as === "refusal");
  const slips = findings.filter(({ as }) => as === "slip");
  // Nobody has ended what a page shows at its opening, or what a chip has filled in.
  const isOwn = state.turn > 0 && outcome !== "ahead";
  const ending = isOwn ? (judging?.ending(session) ?? null) : null;
  const dangers = dangersIn(submitted ? [] : slips, judging?.dangers(session) ?? []);
  const calm = dangers.length > 0 ? ui.warned : (advice ?? words.screens[place]?.instruction);
  const next = refused ? ui.mend : calm;
  return {
    dangers,
    ending,
    done:
      last && outcome !== "filled"
        ? doneBy(part, last.before, last.pressed, session, words)
        : null,
    // What has ended badly is to be taken up; back at its beginning, there is nothing to be done again.
    next:
      ending && (ending.is === "a-reprendre" || isBeginning(setting, place)) ? undefined : next,
    notes: notesIn(findings, place, submitted, ending),
    submitted,
  };
}

const isBeginning = ({ part }: Setting, place: string): boolean =>
  Object.keys(part.screens)[0] === place;

const dangersIn = (slips: readonly Finding[], told: readonly ToldSlip[]): Danger[] => [
  ...slips.map((finding) => ({ finding, told: null })),
  ...told
    .filter(({ rule }) => !slips.some((finding) => finding.rule === rule))
    .map((slip) => ({ finding: null, told: slip })),
];

/**
 * What the coach remarks on, slips first. While the form is refused, it waits; a note is over once
 * the form it was about has been sent, and a slip once the ending tells it.
 */
function notesIn(
  findings: readonly Finding[],
  place: string,
  submitted: boolean,
  ending: ToldEnding | null,
): Finding[] {
  const refused = findings.some(({ as }) => as === "refusal");
  const said = findings.filter(({ screen }) => !refused || screen !== place);
  const ended = ending?.is === "a-reprendre" ? ending.slips.map(({ rule }) => rule) : [];
  return [
    ...said.filter(({ as, rule }) => as === "slip" && submitted && !ended.includes(rule)),
    ...said.filter(({ as, screen }) => as === "note" && (!submitted || screen === place)),
  ];
}
