import type { InAll, Language } from "../../domain/language.ts";
import type { Provenance, ProvenanceKind, SourceId } from "../../domain/provenance.ts";
import type { RuleId } from "../../domain/rules.ts";
import type { Finding } from "../../kit/judge.ts";
import type { FieldKind } from "../../kit/screen.ts";
import type { PageId } from "../addresses/addresses.ts";
import type { CaseClass } from "../cases/cases.ts";

/* What `/procedure.json` holds; `procedure-schema.ts` says the same to other programs. */

/** A label of the portal: in French as it stands there, with our English gloss. */
export interface GlossedLabel {
  official: string;
  gloss: string;
}

export interface Named {
  id: string;
  label: GlossedLabel;
}

export interface FieldData extends Named {
  kind: FieldKind;
  hint: GlossedLabel | null;
  required: boolean;
  /** Asked only while that choice is made. */
  when: { field: string; is: string } | null;
  /** Of a tree, those that the practice company is offered. */
  options: (Named & { group: GlossedLabel | null })[];
  columns: Named[];
  provenance: Provenance;
  /** What it expects. */
  about: InAll;
}

export interface ButtonData extends Named {
  prints: boolean;
  /** Not the portal's: it plays the time, or the mail. */
  ours: boolean;
  /** The screens and ends to which it may lead; its own screen when it may refuse. */
  leadsTo: string[];
  provenance: Provenance;
  about: InAll;
}

export interface CodeData {
  code: string;
  /** The field or the button that it is said of. */
  of: string;
  as: Finding["as"];
  rule: RuleId;
  /** As said in the case that shows it. */
  message: InAll;
  statement: InAll;
  consequence: InAll;
  /** The case that shows it, as `machine/case`. */
  case: string;
}

export interface ScreenData {
  id: string;
  /** The machine whose pages show it, when another's flow passes by it. */
  machine: string;
  name: InAll;
  about: InAll;
  title: GlossedLabel;
  step: { number: number; of: number; name: GlossedLabel } | null;
  box: GlossedLabel;
  intro: InAll;
  instruction: InAll;
  provenance: Provenance;
  address: InAll;
  embed: InAll;
  /** What it prints of the account, that nobody types. */
  shows: Named[];
  fields: FieldData[];
  buttons: ButtonData[];
  codes: CodeData[];
}

export interface CaseData {
  id: string;
  screen: string;
  class: CaseClass;
  /** The practice company at its beginning. */
  start: string;
  /** The buttons pressed from the machine's first screen on. */
  presses: string[];
  shows: string[];
  title: InAll;
  symptom: InAll;
  cause: InAll | null;
  fix: Record<Language, readonly string[]>;
  address: InAll;
  embed: InAll;
}

export interface MachineData {
  id: string;
  name: InAll;
  /** The page that explains it. */
  page: PageId;
  first: string;
  /** The buttons of the model answer, from the first screen to the last. */
  model: string[];
  screens: ScreenData[];
  ends: { id: string; heading: InAll; text: InAll }[];
  cases: CaseData[];
}

export interface ProcedureData {
  $schema: string;
  version: 1;
  /** What the addresses are relative to. */
  site: string;
  checkedOn: string;
  guard: InAll;
  provenances: { kind: ProvenanceKind; name: InAll; meaning: InAll }[];
  sources: { id: SourceId; address: string | null; name: InAll; note: InAll }[];
  rules: { id: RuleId; provenance: Provenance; statements: InAll[]; codes: string[] }[];
  pages: { id: string; title: InAll; address: InAll }[];
  steps: { number: string; page: PageId; name: InAll; duration: InAll }[];
  menus: { id: string; items: GlossedLabel[] }[];
  machines: MachineData[];
}
