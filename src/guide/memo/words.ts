import type { CardId, FieldId, GroupId, TrapId } from "./memo.ts";
import type { portalFields } from "./labels.ts";
import type { Spoken } from "./spoken.ts";

/** A sentence that names labels of the portal, or what the procedure's datum says. */
export type MemoLine = string | ((named: Spoken) => string);

type OwnFieldId = Exclude<FieldId, keyof typeof portalFields>;

/** A date as a file: what the page offers, and what the calendar then shows. */
interface DateWords {
  button: MemoLine;
  file: string;
  summary: MemoLine;
  description: MemoLine;
}

export interface MemoWords {
  title: string;
  description: MemoLine;
  lead: MemoLine;
  /** Where no script runs. */
  plain: string;
  choices: {
    languages: string;
    both: string;
    print: string;
  };
  /** On paper: what the sheet is, before for whom. */
  name: MemoLine;
  gather: {
    heading: string;
    lines: Record<"compte" | "temps", MemoLine>;
    never: string;
  };
  groups: Record<GroupId, string>;
  fields: Record<OwnFieldId, string>;
  yes: string;
  no: string;
  steps: {
    heading: string;
    /** Of those that are no step with a name of its own. */
    names: Record<"avant" | "consultant", string>;
    menu: string;
    lines: Record<CardId, readonly MemoLine[]>;
  };
  traps: { heading: string; lines: Record<TrapId, MemoLine> };
  note: { heading: string; yearly: MemoLine };
  call: { heading: string; help: MemoLine; check: string; cases: string };
  /** Below the sheet, and never on paper. */
  dates: {
    heading: string;
    lead: string;
    tomorrow: DateWords;
    renewal: DateWords & {
      end: string;
      hint: string;
      missing: string;
      past: string;
      late: string;
    };
    yearly: DateWords;
    done: string;
  };
}
