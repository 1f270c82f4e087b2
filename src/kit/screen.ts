import type { Provenance } from "../domain/provenance.ts";
import type { CalendarDate, Moment } from "../domain/calendar-date.ts";
import { accepted, type Reading, type Reason } from "../domain/reading.ts";
import type { RuleId } from "../domain/rules.ts";

/** What a form holds when a button is pressed: text by field, as typed. */
export type Raw = Readonly<Record<string, string>>;

/** What the fields turned out to say, once judged. */
export type Answers = Readonly<Record<string, string>>;

/** A remark on something accepted: a slip shows its consequence later, a note has none. */
export interface Remark {
  as: "slip" | "note";
  rule: RuleId;
}

export const slip = (rule: RuleId): Remark => ({ as: "slip", rule });
export const note = (rule: RuleId): Remark => ({ as: "note", rule });

/** A line of a table: its cells by column. */
export interface Row {
  id: string;
  cells: Readonly<Record<string, string>>;
}

/** Options that stand together in a tree, under their official name. */
export interface Group {
  label: string;
  options: Readonly<Record<string, string>>;
}

/**
 * - `choice`: one option; `checks`: any options of a tree; `row`, `rows`: one line, or several, of a
 *   table; `shown`: a value of the portal's own, that nobody types;
 * - the others: a line of text.
 * What a form holds of several options is their ids, separated by spaces.
 */
export type FieldKind =
  "text" | "email" | "tel" | "digits" | "choice" | "checks" | "row" | "rows" | "shown";

/** A flow's context; each part's screens read their own account in it. */
type Context = never;

export interface Field {
  kind: FieldKind;
  /** Official, in French whatever the page's language. */
  label: string;
  /** Official as well: what the screen prints after the field. */
  hint?: string;
  /** Of a choice: official labels by option. */
  options?: Readonly<Record<string, string>>;
  /** Of `checks`: the tree. */
  groups?: (context: Context) => readonly Group[];
  /** Of `row` and `rows`: official headings by column, and the lines. */
  columns?: Readonly<Record<string, string>>;
  rows?: (context: Context) => readonly Row[];
  /** The column that names a line; the first one unless said. */
  named?: string;
  /** Of a table: an official heading above several columns. */
  above?: { label: string; columns: readonly string[] };
  /** Official title of the block that the field begins. */
  opens?: string;
  /** Printed under the table, before the number of its lines. */
  count?: string;
  /** Of `shown`: what stands there. */
  shows?: (context: Context) => string;
  /** Asked and shown only while that choice is made. */
  when?: { field: string; is: string };
  required: boolean;
  provenance: Provenance;
  /** Reads the text; `answers` are those of the fields before this one. Not asked when the text is blank. */
  read: (text: string, answers: Answers, context: Context) => Reading<string, Reason, Reason>;
  /** The rule behind each reason to refuse. */
  refusals: Readonly<Record<string, RuleId>>;
  remarks: Readonly<Record<string, Remark>>;
  /** How the verification prints it; `null` leaves it out. By default: as read. */
  review?: null | ((answers: Answers) => string);
  /** The field on whose line it stands. */
  beside?: string;
  /** The practice data, where those of the model's own account would not do. */
  practice?: (context: Context) => string | undefined;
  /** Texts by which a reason can be given in any account, for the paths that are shared. */
  standIns?: (context: Context) => readonly string[];
}

export interface Button {
  label: string;
  provenance: Provenance;
  /** Prints the frame; any other button only goes where the machine says. */
  prints?: true;
  /** The fields that it judges: all of them unless said. */
  judges?: readonly string[];
  /** Once its fields are accepted: what blocks it in the account's state, or what is worth a remark. */
  read?: (answers: Answers, context: Context, raw: Raw) => Reading<unknown, Reason, Reason>;
  /** The rule behind each reason that blocks. */
  stops?: Readonly<Record<string, RuleId>>;
  remarks?: Readonly<Record<string, Remark>>;
  /** The field, or the box by its title, at whose end it stands. */
  under?: string;
  /** Stands apart from the button before it. */
  apart?: true;
  /** Not the portal's: it plays the time, or the mail, and stands among what is ours. */
  ours?: true;
}

/** Something the portal shows that nobody typed. */
export type Fact = string | Moment | { day: CalendarDate };

/** A line of a tree, indented by its depth; a `label` says what its text is. */
export interface Line {
  depth: number;
  label?: string;
  text: string;
}

/** One of the screen's `texts`, with what goes into it. */
export interface Told {
  text: string;
  values?: object;
}

/** What stands in a boxed section. A block that names a `box` begins another section. */
export type Block = { box?: string } & (
  | { kind: "fields"; only?: readonly string[] }
  | { kind: "answers"; of: string }
  | {
      kind: "facts";
      facts: Readonly<Record<string, string>>;
      of?: (context: Context) => Readonly<Record<string, Fact>>;
    }
  | { kind: "tree"; of: (context: Context) => readonly Line[] }
  | {
      kind: "table";
      label: string;
      columns: Readonly<Record<string, string>>;
      rows: (context: Context) => readonly Row[];
    }
  | { kind: "list"; of: (context: Context) => readonly string[] }
  /** Sentences of ours; folded under the text that `fold` names, after a label of the portal's. */
  | {
      kind: "told";
      of: (context: Context) => readonly Told[];
      label?: string;
      fold?: string;
      open?: true;
    }
);

export interface Screen {
  /** The page's official title. */
  title: string;
  /** The numbered chip and the name of the step; none on a page that is not one of a row. */
  step?: { number: number; of: number; name: string };
  /** Title of the boxed section. */
  box: string;
  provenance: Provenance;
  blocks: readonly Block[];
  fields: Readonly<Record<string, Field>>;
  /** In their official order, left to right; the forward one comes last. */
  buttons: Readonly<Record<string, Button>>;
  /** The button that Enter presses, and that stands out: the last one unless said; none if null. */
  enter?: string | null;
  /** What stands beside the portal's page, and is ours: the practice mailbox. */
  ours?: readonly Block[];
  /** The sentences of ours that its blocks tell, by name. */
  texts?: readonly string[];
  /** The 2019 procedure shows the portal's reminder of confidentiality at its foot. */
  reminds?: true;
  /** The part to which it belongs, when another part's flow passes by it. */
  part?: string;
}

export type Screens = Readonly<Record<string, Screen>>;

type RefusalOf<F extends Field> = Extract<ReturnType<F["read"]>, { ok: false }>["refusal"];
type RemarkOf<F extends Field> = Extract<ReturnType<F["read"]>, { ok: true }>["notes"][number];
type Required<F extends Field> = F["required"] extends true ? "required" : never;

/** Every reason that a field's reader can give stands in the field's lists, and nothing else does. */
interface Explained<F extends Field> {
  refusals: Record<RefusalOf<F>["reason"] | Required<F>, RuleId>;
  remarks: Record<RemarkOf<F>["reason"], Remark>;
}

type StopOf<B> = B extends { read: (...given: never[]) => infer R }
  ? Extract<R, { ok: false }> extends { refusal: infer X extends Reason }
    ? X
    : never
  : never;
type NoteOf<B> = B extends { read: (...given: never[]) => infer R }
  ? Extract<R, { ok: true }> extends { notes: readonly (infer X extends Reason)[] }
    ? X
    : never
  : never;

interface ExplainedButton<B> {
  stops?: Record<StopOf<B>["reason"], RuleId>;
  remarks?: Record<NoteOf<B>["reason"], Remark>;
}
type Reads<B> = B extends { read: unknown } ? Whole<ExplainedButton<B>> : unknown;
type Whole<T> = { [K in keyof T]-?: T[K] };

/** Declares a screen, once: rendering, judgement, pages, tests and links follow from it. */
export const screen = <const S extends Screen>(declared: S): S => declared;

/** What a screen must tell: the rule behind each reason that its readers may give. */
interface ExplainedScreen<S extends Screen> {
  fields: { [F in keyof S["fields"]]: Explained<S["fields"][F]> };
  buttons: { [B in keyof S["buttons"]]: Reads<S["buttons"][B]> };
}

/**
 * The screens of a part. A reason that a reader may give and that `refusals`, `stops` or `remarks`
 * lacks does not compile, here and nowhere else: the languages still see the screens as they are.
 */
export const explained = <const S extends Screens>(
  screens: S & { [K in keyof S]: ExplainedScreen<S[K]> },
): S => screens;

/** A value of the portal's own among the fields. */
export const shown = <const Label extends string, C extends Context>(
  label: Label,
  provenance: Provenance,
  shows: (context: C) => string,
) => ({
  kind: "shown" as const,
  label,
  provenance,
  shows,
  required: false as const,
  read: () => accepted(""),
  refusals: {},
  remarks: {},
  review: null,
});

/** A code that a screen declares: what it is said of, as what, and by which rule. */
export interface DeclaredCode {
  code: string;
  /** The field or the button. */
  of: string;
  as: "refusal" | "stop" | Remark["as"];
  rule: RuleId;
}

/** Everything that a screen may say, in the order of its fields and buttons: the one enumeration. */
export const declaredIn = ({ fields, buttons }: Screen): DeclaredCode[] => [
  ...Object.entries(fields).flatMap(([of, { refusals, remarks }]) => [
    ...ruled(of, refusals, "refusal"),
    ...remarked(of, remarks),
  ]),
  ...Object.entries(buttons).flatMap(([of, { stops = {}, remarks = {} }]) => [
    ...ruled(of, stops, "stop"),
    ...remarked(of, remarks),
  ]),
];

/** The same, by their names alone. */
export const codesIn = (screen: Screen): string[] => declaredIn(screen).map(({ code }) => code);

const ruled = (
  of: string,
  reasons: Readonly<Record<string, RuleId>>,
  as: DeclaredCode["as"],
): DeclaredCode[] =>
  Object.entries(reasons).map(([reason, rule]) => ({ code: `${of}.${reason}`, of, as, rule }));

const remarked = (of: string, reasons: Readonly<Record<string, Remark>>): DeclaredCode[] =>
  Object.entries(reasons).map(([reason, remark]) => ({
    code: `${of}.${reason}`,
    of,
    ...remark,
  }));

/** The ids of what several options, or lines, say: each once. */
export const chosen = (text: string): string[] => [...new Set(text.split(" ").filter(Boolean))];

/** The codes of a screen: `field.reason`, as in `telephone.length`. */
export type Code<S extends Screen> = keyof CodeValues<S> & string;

/** What the sentence of each code is given. */
export type CodeValues<S extends Screen> = UnionToIntersection<
  | { [F in keyof S["fields"] & string]: ValuesByCode<F, S["fields"][F]> }[keyof S["fields"] &
      string]
  | {
      [B in keyof S["buttons"] & string]: ValuesByButton<B, S["buttons"][B]>;
    }[keyof S["buttons"] & string]
>;

type ValuesByButton<Id extends string, B> = {
  [R in StopOf<B> | NoteOf<B> as `${Id}.${R["reason"]}`]: R["values"];
};

type ValuesByCode<Id extends string, F extends Field> = {
  [R in RefusalOf<F> | RemarkOf<F> as `${Id}.${R["reason"]}`]: R["values"];
} & { [R in Required<F> as `${Id}.${R}`]: object };

type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (
  i: infer I,
) => void
  ? I
  : never;

/** The answers of a screen whose form was accepted, each of the type that its field reads. */
export type AnswersTo<S extends Screen> = {
  readonly [F in keyof S["fields"]]: ValueOf<S["fields"][F]>;
};

type ValueOf<F extends Field> =
  | Extract<ReturnType<F["read"]>, { ok: true }>["value"]
  // A field that may be left blank may have been.
  | (F["required"] extends true ? never : "");

/** Every official label of a set of screens. */
export type Label<S extends Screens> = { [K in keyof S]: LabelsOf<S[K]> }[keyof S];

type LabelsOf<S extends Screen> =
  | S["title"]
  | S["box"]
  | NonNullable<S["step"]>["name"]
  | S["buttons"][keyof S["buttons"]]["label"]
  | { [F in keyof S["fields"]]: FieldLabels<S["fields"][F]> }[keyof S["fields"]]
  | BlockLabels<S["blocks"][number]>;

type FieldLabels<F> =
  | (F extends { label: infer L extends string } ? L : never)
  | (F extends { hint: infer H extends string } ? H : never)
  | (F extends { options: infer O } ? O[keyof O] & string : never)
  | (F extends { columns: infer C } ? C[keyof C] & string : never)
  | (F extends { count: infer N extends string } ? N : never)
  | (F extends { opens: infer T extends string } ? T : never)
  | (F extends { above: { label: infer A extends string } } ? A : never);

type BlockLabels<B> =
  | (B extends { facts: infer F } ? F[keyof F] & string : never)
  | (B extends { columns: infer C } ? C[keyof C] & string : never)
  | (B extends { label: infer L extends string } ? L : never)
  | (B extends { box: infer T extends string } ? T : never);
