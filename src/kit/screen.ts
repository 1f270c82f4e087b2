import type { Provenance } from "../domain/provenance.ts";
import type { Reading, Reason } from "../domain/reading.ts";
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

export interface Field {
  kind: "text" | "email" | "tel" | "digits" | "choice";
  /** Official, in French whatever the page's language. */
  label: string;
  /** Official as well: what the screen prints after the field. */
  hint?: string;
  /** Of a choice: official labels by option. */
  options?: Readonly<Record<string, string>>;
  required: boolean;
  provenance: Provenance;
  /** Reads the text; `answers` are those of the fields before this one. Not asked when the text is blank. */
  read: (text: string, answers: Answers) => Reading<string, Reason, Reason>;
  /** The rule behind each reason to refuse. */
  refusals: Readonly<Record<string, RuleId>>;
  remarks: Readonly<Record<string, Remark>>;
  /** How the verification prints it; `null` leaves it out. By default: as read. */
  review?: null | ((answers: Answers) => string);
  /** The field on whose line it stands. */
  beside?: string;
}

export interface Button {
  label: string;
  provenance: Provenance;
  /** Prints the frame; any other button only goes where the machine says. */
  prints?: true;
}

/** What stands in the boxed section: fields, the answers of a screen, or facts that the machine found. */
export type Block =
  | { kind: "fields" }
  | { kind: "answers"; of: string }
  | { kind: "facts"; facts: Readonly<Record<string, string>> };

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

/**
 * Declares a screen, once: rendering, judgement, pages, tests and links follow from it.
 * A reason that `read` may give and that `refusals` or `remarks` lacks does not compile.
 */
export const screen = <const S extends Screen>(
  declared: S & { fields: { [F in keyof S["fields"]]: Explained<S["fields"][F]> } },
): S => declared;

/** The codes of a screen: `field.reason`, as in `telephone.length`. */
export type Code<S extends Screen> = keyof CodeValues<S> & string;

/** What the sentence of each code is given. */
export type CodeValues<S extends Screen> = UnionToIntersection<
  { [F in keyof S["fields"] & string]: ValuesByCode<F, S["fields"][F]> }[keyof S["fields"] &
    string]
>;

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
  | FactLabels<S["blocks"][number]>;

type FieldLabels<F> =
  | (F extends { label: infer L extends string } ? L : never)
  | (F extends { hint: infer H extends string } ? H : never)
  | (F extends { options: infer O } ? O[keyof O] & string : never);

type FactLabels<B> = B extends { facts: infer F } ? F[keyof F] & string : never;
