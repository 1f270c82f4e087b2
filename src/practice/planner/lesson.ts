import type { Account } from "../../account/account.ts";
import type { PartSession } from "../../kit/part.ts";
import { findingsOf } from "../../kit/part.ts";
import type { Raw, Screen } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import { givenIn } from "../endings/given.ts";
import { endingShown } from "../endings/shown.ts";
import { playOn, type PracticePart } from "../play.ts";
import type { Beginning } from "../rehearse.ts";
import { needed, type Aim, type Wanted } from "./aim.ts";
import { by, type Answer, type Context } from "./answer.ts";
import { filledBy, stepTo, type Help, type Here } from "./step.ts";
import { assign, createFile, finish, register, revoke, signIn } from "./ways.ts";
import { give, make } from "./ways-of-rights.ts";

/** A lesson: its part as it is answered there, the company in which it begins, and that of its good answer. */
export type Lesson = { part: PracticePart } & Pick<Beginning, "account" | "home">;

/**
 * What to do next in a lesson, from any lawful moment; `null` once it has ended well. It has no menus:
 * where no button leads on, one begins again.
 * @param typed what stands in the form now
 * @example helpInLesson({ part: connexion, account, home }, session, {})?.step // { do: "press", button: "acceder" }
 */
export function helpInLesson(
  lesson: Lesson,
  session: PartSession<Account>,
  typed: Raw,
): Help | null {
  const { part, account, home } = lesson;
  const aim = aimOf(part, session);
  const again: Help = { aim, step: { do: "restart" }, answer: null };
  const verdict = endingShown({ part, account, given: givenIn(part) }, home, session);
  if (verdict) return verdict.is === "reussi" ? null : again;
  const here = { part: part.id, session };
  const answer = answerOf(aim, here, part.screens[placeOf(session)], typed);
  if (!answer) return again;
  const helpWith = (raw: Raw): Help => {
    const step = stepTo(answer, aim, here, { [part.id]: part }, raw);
    return step.do === "go" ? again : { aim, step, answer };
  };
  return leadsOn(part, session, answer.press, filledBy(helpWith, typed))
    ? helpWith(typed)
    : again;
}

/** What the good answer is for, and what is given with it. */
function aimOf({ id, model }: PracticePart, { emitted }: PartSession<Account>): Aim {
  const given: Raw = Object.assign({}, ...model.map(({ raw }) => raw)) as Raw;
  const text = (field: string): string => given[field] ?? "";
  const wanted: Wanted = { type: "interne", grants: needed };
  switch (id) {
    case "connexion":
      return { to: "signIn" };
    case "inscription":
      return { to: "register" };
    case "utilisateur":
      return emitted.length > 0 ? { to: "finish" } : { to: "file", person: personIn(text) };
    case "assignation":
      return { to: "assign", id: text("procuration"), userCode: text("personnes") };
    case "droits-acces":
      return { to: "give", userCode: text("personne"), wanted };
    case "revocation":
      return { to: "revoke", userCode: text("assignation") };
    default:
      return {
        to: "make",
        wanted:
          text("type") === "externe"
            ? { ...wanted, type: "externe", mandatary: text("mandataire") }
            : wanted,
      };
  }
}

const personIn = (text: (field: string) => string) => ({
  familyName: text("nom"),
  firstName: text("prenom"),
  email: text("courriel"),
  phone: text("telephone"),
  extension: text("poste"),
});

/** By the ways of missions; those that a lesson has no use for are not sent with it. */
function answerIn(aim: Aim, place: string, context: Context): Answer | null {
  switch (aim.to) {
    case "signIn":
      return signIn(place, context, aim);
    case "register":
      return register(place, context, aim);
    case "file":
      return createFile(place, context, aim);
    case "finish":
      return finish(place, context, aim);
    case "make":
      return make(place, context, aim);
    case "assign":
      return assign(place, context, aim);
    case "give":
      return give(place, context, aim);
    case "revoke":
      return revoke(place, context, aim);
    default:
      return null;
  }
}

/** Nobody in particular is to have a file: whoever was thought of may. */
function answerOf(aim: Aim, here: Here, screen: Screen | undefined, typed: Raw) {
  const answer = answerIn(aim, placeOf(here.session), here.session.state.context);
  if (!answer || aim.to !== "file" || !screen) return answer;
  const { context } = here.session.state;
  if (placeOf(here.session) !== "saisie")
    return by(
      context.judgements["saisie"]?.answers["role"] === "utilisateur"
        ? "transmettre"
        : "corriger",
    );
  return anybodys(answer, screen, typed);
}

/** Any name, address and number that the screen takes; the role alone is of matter. */
function anybodys({ press, fields = {} }: Answer, { fields: read }: Screen, typed: Raw) {
  const takes = (id: string) => (text: string) =>
    text.trim() !== "" && Boolean(read[id]?.read(text, typed, {} as never).ok);
  const { poste = "", ...needs } = fields;
  const courriel = typed["courriel"] ?? "";
  const again = takes("courriel")(courriel) && { confirmation: courriel };
  const free = Object.keys(needs).filter((id) => id !== "role" && id !== "confirmation");
  return by(press, {
    fields: { ...needs, ...again },
    fits: Object.fromEntries(free.map((id) => [id, takes(id)])),
    also: { poste },
  });
}

/** Nothing is refused, or stopped, of what would be sent. */
function leadsOn(
  part: PracticePart,
  session: PartSession<Account>,
  press: string,
  raw: Raw,
): boolean {
  const next = playOn(part, session, { type: press, raw });
  return (
    next !== null &&
    !findingsOf(next).some(
      ({ as, screen }) => (as === "refusal" || as === "stop") && screen === placeOf(session),
    )
  );
}

/** The form with all that its screen is to be answered; what would do stays as it is. */
export const filledInLesson = (
  lesson: Lesson,
  session: PartSession<Account>,
  typed: Raw,
): Raw => filledBy((raw) => helpInLesson(lesson, session, raw), typed);
