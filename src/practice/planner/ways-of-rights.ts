import type { Grants, MinistryId } from "../../domain/ministries.ts";
import { goodEnd, parseEnd } from "../../domain/procuration-form.ts";
import { personIn } from "../../machines/droits-acces/draft.ts";
import { draftOf } from "../../machines/procuration/draft.ts";
import { editedIn, grantsIn, ministryIn, startIn } from "../../machines/shared/grants.ts";
import { descriptions, inCharge, year } from "../../procedure.ts";
import type { Aim, Wanted } from "./aim.ts";
import { by, type Answer, type Context, type Answering } from "./answer.ts";
import { ministryChosen, provocations } from "./provocations.ts";
import { opensAll } from "./towards.ts";

type To<Id> = Extract<Aim, { to: Id }>;

/* The forms that give rights: a procuration's, new or changed, and the first official way's. */

/** Which ministry's rights are still to be set, in this form, for what is wanted. */
function unsetIn(context: Context, { grants: wanted }: Wanted): MinistryId | undefined {
  const now = grantsIn(context);
  const before = editedIn(context)?.grants ?? {};
  const open = (id: MinistryId) => now[id]?.access === "sans";
  return (
    idsOf(wanted).find((id) => !opensAll(pick(now, id), pick(wanted, id))) ??
    idsOf(now).find((id) => open(id) && (id === inCharge.id || before[id]?.access !== "sans"))
  );
}

const idsOf = (grants: Grants): MinistryId[] => Object.keys(grants) as MinistryId[];
const pick = (grants: Grants, id: MinistryId): Grants => {
  const grant = grants[id];
  return grant ? { [id]: grant } : {};
};

/** The rights of one ministry, as they are to be saved. */
function rightsFor(id: MinistryId, { grants }: Wanted): Answer {
  const grant = grants[id];
  return grant?.access === "avec"
    ? by("modifier", { fields: { acces: "avec", droits: grant.rights.join(" ") } })
    : by("modifier", { fields: { acces: "aucun" } });
}

/** An end that nothing is said against, for as long as is wanted. */
function endFor(context: Context, { end, beyond }: Wanted) {
  const { today } = context.account;
  const start = startIn(context);
  const isGood = (text: string): boolean => {
    const read = parseEnd(text, { start, today }, year);
    if (!read.ok) return false;
    const { value, notes } = read;
    if (end !== undefined) return value === end;
    return (
      (beyond === undefined || value > beyond) && !notes.some((n) => n.reason === "season")
    );
  };
  const usual = [goodEnd({ start, today }, year), goodEnd({ start: today, today }, year)];
  const value = end ?? usual.find(isGood) ?? usual[0] ?? "";
  return { value, isGood };
}

/** The form: its choices, then the rights that are still to be set, then on. */
function formFor(context: Context, wanted: Wanted, typed: Answer["fields"] = {}): Answer {
  const { value, isGood } = endFor(context, wanted);
  const unset = unsetIn(context, wanted);
  return by(unset ? "modifier" : "continuer", {
    fields: { ...typed, dateFin: value, ...(unset && { ministere: unset }) },
    fits: { dateFin: isGood },
  });
}

function rightsScreen(context: Context, wanted: Wanted): Answer {
  const id = ministryIn(context);
  const isAsked = id in wanted.grants || unsetIn(context, wanted) === id;
  return isAsked ? rightsFor(id, wanted) : by("precedente");
}

/** A procuration, made or changed. */
function procurationFor(place: string, context: Context, wanted: Wanted, id: string) {
  const { type, mandatary = "" } = wanted;
  const isIt = (editedIn(context)?.id ?? "") === id;
  switch (place) {
    case "liste":
      return id ? by("modifier", { fields: { procuration: id } }) : by("ajouter");
    case "ajout": {
      if (!isIt) return by("precedente");
      const typed = { type, ...(type === "externe" && { mandataire: mandatary }) };
      const answer = formFor(context, wanted, typed);
      return id ? answer : { ...answer, also: { description: descriptions[type] } };
    }
    case "droits":
      return isIt ? rightsScreen(context, wanted) : by("precedente");
    case "verification":
      return isIt && isReady(context, wanted) ? by("transmettre") : by("corriger");
    default:
      return by("procurations");
  }
}

/** Is what is about to be sent what is wanted? */
function isReady(context: Context, wanted: Wanted): boolean {
  const draft = draftOf(context);
  return (
    draft.type === wanted.type &&
    draft.mandatary === (wanted.type === "externe" ? wanted.mandatary : "") &&
    endFor(context, wanted).isGood(draft.end) &&
    unsetIn(context, wanted) === undefined
  );
}

export const make: Answering<To<"make">> = (place, context, { wanted }) =>
  procurationFor(place, context, wanted, "");

export const modify: Answering<To<"modify">> = (place, context, { wanted, id }) =>
  procurationFor(place, context, wanted, id);

/** The first official way: whom, until when, which rights. */
export const give: Answering<To<"give">> = (place, context, { wanted, userCode }) => {
  const isIt = () => personIn(context).userCode === userCode;
  switch (place) {
    case "liste":
      return by("continuer", { fields: { personne: userCode } });
    case "ajout":
      return isIt() ? formFor(context, wanted) : by("precedente");
    case "droits":
      return rightsScreen(context, wanted);
    case "verification": {
      const end = context.judgements["ajout"]?.answers["dateFin"] ?? "";
      const isGood = endFor(context, wanted).isGood(end);
      return isIt() && isGood && unsetIn(context, wanted) === undefined
        ? by("transmettre")
        : by("corriger");
    }
    default:
      return null;
  }
};

/** To the screen where a rule is made to say no, then the press that it refuses. */
export const provoke: Answering<To<"provoke">> = (place, _, { rule }) => {
  const asked = provocations[rule];
  if (!asked) return null;
  const { screen, press, fields } = asked;
  if (place === screen) return by(press, { fields });
  if (place === "liste" && asked.part === "procuration") return by("ajouter");
  return place === "ajout" && screen === "droits"
    ? by("modifier", { fields: ministryChosen })
    : null;
};
