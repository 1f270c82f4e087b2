import type { Language } from "../../domain/language.ts";
import { deskWords } from "../../guide/desk/desk-words.ts";
import { shownKinds, whoKinds, type Triage } from "../../guide/desk/triage.ts";
import { element } from "./desk-elements.ts";

/** The three questions that lead to a case when no words do; each may stay unanswered. */
export function drawTriage(
  language: Language,
  parts: readonly (readonly [id: string, name: string])[],
  answered: (triage: Triage) => void,
): HTMLElement {
  const words = deskWords[language];
  const options: Record<keyof Triage, readonly (readonly [string, string])[]> = {
    part: parts,
    shows: shownKinds.map((kind) => [kind, words.shows[kind]]),
    who: whoKinds.map((kind) => [kind, words.who[kind]]),
  };
  const form = element("fieldset", "", "triage");
  form.append(element("legend", words.triage));
  const answers: Triage = {};
  for (const question of ["part", "shows", "who"] as const) {
    const label = element("label", words.questions[question]);
    const select = element("select");
    for (const [value, name] of [["", words.any] as const, ...options[question]]) {
      select.append(new Option(name, value));
    }
    select.addEventListener("change", () => {
      answers[question] = select.value === "" ? undefined : select.value;
      answered(answers);
    });
    label.append(select);
    form.append(label);
  }
  return form;
}
