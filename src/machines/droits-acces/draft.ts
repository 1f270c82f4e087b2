import type { User } from "../../account/account.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Procuration } from "../../domain/procuration.ts";
import { grantsIn } from "../shared/grants.ts";
import { nameOf, type Context } from "../shared/views.ts";

/**
 * The person who was chosen.
 * @throws when nobody was: the machine that asks is wrong, not the learner.
 */
export function personIn({ account, judgements }: Context): User {
  const code = judgements["liste"]?.answers["personne"];
  const found = account.users.find(({ userCode }) => userCode === code);
  if (!found) throw new Error("Nobody has been chosen.");
  return found;
}

/** The procuration that is made: official help asks for no description, so it bears the person's name. */
export const draftOf = (context: Context): Omit<Procuration, "id"> => ({
  type: "interne",
  mandatary: "",
  start: context.account.today,
  end: context.judgements["ajout"]?.answers["dateFin"] as CalendarDate,
  description: nameOf(personIn(context)),
  remark: "",
  grants: grantsIn(context),
  received: false,
  refused: false,
});
