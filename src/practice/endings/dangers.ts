import type { Account } from "../../account/account.ts";
import { ministryFrom } from "../../domain/ministries.ts";
import type { Procuration } from "../../domain/procuration.ts";
import type { Role } from "../../domain/user-file.ts";
import type { PartSession } from "../../kit/part.ts";
import { placeOf } from "../../kit/session.ts";
import { draftOf } from "../../machines/procuration/draft.ts";
import { editedIn, grantsIn } from "../../machines/shared/grants.ts";
import { procurationOf, type Context } from "../../machines/shared/views.ts";
import type { PracticePart } from "../play.ts";
import { placed } from "./back.ts";
import {
  assignedSlips,
  isAbout,
  ministrySlips,
  procurationSlips,
  rightsSlips,
  userSlips,
} from "./judged.ts";
import type { Given, PlacedSlip, Slip } from "./slip.ts";

/**
 * The slips that going forward from this screen would make true, or keep: what is told directly
 * before its forward button, where they can still be mended.
 */
export const dangersOf = (
  { id }: Pick<PracticePart, "id">,
  session: PartSession<Account>,
  given: Given = {},
): PlacedSlip[] => (WATCHED[`${id}/${placeOf(session)}`]?.(session, given) ?? []).map(placed);

type Watch = (session: PartSession<Account>, given: Given) => Slip[];

const assigned: Watch = ({ state }) => assignedSlips(procurationOf(state.context));

/** The draft of both official ways; where no type and no mandatary are asked for, none is judged. */
const drafted: Watch = (session, given) =>
  procurationSlips(draftOf(session.state.context), given, beforeIt(session));

/** The screens where what was chosen before is about to count. */
const WATCHED: Readonly<Record<string, Watch>> = {
  "inscription/demande": ({ state }) => {
    const ministry = ministryFrom(answer(state.context, "liste", "ministere"));
    return ministry ? ministrySlips(ministry) : [];
  },

  "utilisateur/verification": ({ state: { context } }) =>
    userSlips({
      firstName: answer(context, "saisie", "prenom"),
      familyName: answer(context, "saisie", "nom"),
      role: answer(context, "saisie", "role") as Role,
    }),

  "procuration/ajout": savedRights,

  "procuration/verification": drafted,

  "droits-acces/ajout": savedRights,
  "droits-acces/verification": drafted,

  "assignation/procuration": assigned,
  "assignation/utilisateurs": assigned,
  "assignation/verification": assigned,
};

const answer = ({ judgements }: Context, screen: string, field: string): string =>
  judgements[screen]?.answers[field] ?? "";

/** In the form, only its rights are settled; and nothing is said of them before they were opened. */
function savedRights(session: PartSession<Account>): Slip[] {
  const { context } = session.state;
  const grants = grantsIn(context);
  const before = beforeIt(session);
  const wereOpened =
    Object.keys(grants).length > 0 ||
    context.facts["left"] === true ||
    editedIn(context) !== undefined;
  return wereOpened && isAbout({ grants }, before) ? rightsSlips(grants, before?.grants) : [];
}

/** The procuration that is being changed, as it was; one that this exercise has made is still new. */
function beforeIt({ state, emitted }: PartSession<Account>): Procuration | undefined {
  const made = emitted.filter(({ type }) => type === "procurationAdded").length;
  const edited = editedIn(state.context);
  const { procurations } = state.context.account;
  const isNew = procurations.slice(procurations.length - made).some((one) => one === edited);
  return isNew ? undefined : edited;
}
