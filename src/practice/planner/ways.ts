import { inCharge } from "../../procedure.ts";
import { chosen, type Answers } from "../../kit/screen.ts";
import { codesIn } from "../../machines/connexion/screens.ts";
import { ministryOf } from "../../machines/inscription/screens.ts";
import { assignmentOf } from "../../machines/revocation/screens.ts";
import { procurationOf } from "../../machines/shared/views.ts";
import type { Person } from "../missions/people.ts";
import type { Aim } from "./aim.ts";
import { by, type Answering } from "./answer.ts";

type To<Id> = Extract<Aim, { to: Id }>;

/** A code lives so many seconds. */
const LIFE = 40 * 60;

export const signIn: Answering<To<"signIn">> = (place, context) => {
  if (place === "site") return by("acceder");
  if (place === "authentification") return by("continuer");
  const last = codesIn(context).at(-1);
  return last && last.age <= LIFE
    ? by("continuer", { fields: { code: last.code } })
    : by("renvoyer");
};

export const register: Answering<To<"register">> = (place, context) => {
  switch (place) {
    case "liste":
      return by("inscrire", { fields: { ministere: inCharge.id } });
    case "consultation":
      return by("precedente");
    case "demande":
      return ministryOf(context) === inCharge.id
        ? by("transmettre", { fields: { consentement: "oui" } })
        : by("precedente");
    default:
      return null;
  }
};

/** What the form of a file holds of a person. */
const fileOf = ({ firstName, familyName, email, phone, extension }: Person) => ({
  nom: familyName,
  prenom: firstName,
  courriel: email,
  confirmation: email,
  telephone: phone,
  poste: extension,
  role: "utilisateur",
});

export const createFile: Answering<To<"file">> = (place, { judgements }, { person }) => {
  const fields = fileOf(person);
  if (place === "saisie") return by("continuer", { fields });
  if (place === "verification")
    return isSame(judgements["saisie"]?.answers ?? {}, fields)
      ? by("transmettre")
      : by("corriger");
  return null;
};

const isSame = (answers: Answers, fields: Answers): boolean =>
  Object.entries(fields).every(([id, text]) => (answers[id] ?? "") === text);

/** The code and the password are seen, then left. */
export const finish: Answering<To<"finish">> = (place) =>
  by(place === "accuse" ? "continuer" : "terminer");

/** From the list of procurations, which another part's flow begins at too. */
export const assign: Answering<To<"assign">> = (place, context, { id, userCode }) => {
  const isIt = () => procurationOf(context).id === id;
  switch (place) {
    case "liste":
      return by("assigner", { fields: { procuration: id } });
    case "procuration":
      return isIt() ? by("continuer") : null;
    case "utilisateurs":
      return isIt() ? by("continuer", { fields: { personnes: userCode } }) : by("precedente");
    case "verification": {
      const codes = chosen(context.judgements["utilisateurs"]?.answers["personnes"] ?? "");
      return isIt() && codes.join() === userCode ? by("transmettre") : by("corriger");
    }
    case "accuse":
      return by("procurations");
    default:
      return null;
  }
};

export const revoke: Answering<To<"revoke">> = (place, context, { userCode }) => {
  if (place === "liste") return by("revoquer", { fields: { assignation: userCode } });
  if (place === "verification")
    return assignmentOf(context)?.id === userCode ? by("transmettre") : by("precedente");
  return null;
};
