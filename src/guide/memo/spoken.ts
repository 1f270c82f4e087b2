import { calendarDate } from "../../domain/calendar-date.ts";
import { traits, type Language } from "../../domain/language.ts";
import { declaration, service, year } from "../../procedure.ts";
import { entrySite, helpLineNumber } from "../facts/contacts.ts";
import { quoteLabels, type MemoLabels } from "./labels.ts";

/* What the sentences of the memory aid name and do not spell themselves: labels, dates, numbers. */

/** What comes from the procedure's datum, or from the facts. */
interface Values {
  service: string;
  declaration: string;
  /** The day of the year on which it is due. */
  deadline: string;
  /** The months in which it is prepared. */
  season: string;
  site: string;
  help: string;
}

export type Spoken = MemoLabels & Readonly<Values>;

/** All that the sentences of one block may name: its labels are glossed where they stand first. */
export const spokenIn = (language: Language): Spoken =>
  Object.assign(quoteLabels(language), valuesIn(language));

function valuesIn(language: Language): Values {
  return {
    service,
    declaration: declaration[language],
    deadline: deadlineIn(language),
    season: new Intl.ListFormat(traits[language].locale).format(
      year.season.map((month) => monthIn(language, month)),
    ),
    site: entrySite.replace("https://", ""),
    help: helpLineNumber.replaceAll(" ", "\u00a0"),
  };
}

/** @example deadlineIn("en") // "March 31" */
const deadlineIn = (language: Language): string =>
  dayIn(language, `2000-${year.deadline}`, { day: "numeric", month: "long" });

const monthIn = (language: Language, month: number): string =>
  dayIn(language, `2000-${String(month).padStart(2, "0")}-01`, { month: "long" });

const dayIn = (language: Language, iso: string, shown: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(traits[language].locale, { ...shown, timeZone: "UTC" })
    .format(new Date(calendarDate(iso)))
    .replaceAll(" ", "\u00a0");
