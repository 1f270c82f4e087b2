import { createMachine } from "xstate";
import type { Account, AccountEvent, User } from "../../account/account.ts";
import { credentials, receipt } from "../../domain/receipt.ts";
import {
  answered,
  asks,
  atFirst,
  judging,
  type FlowContext,
  type FlowTypes,
} from "../../kit/flow.ts";
import { screens } from "./screens.ts";

type Context = FlowContext<Account>;

const sent = ({ submissions, company, today }: Account) =>
  receipt(submissions + 1, company.rse, today);
const access = ({ users, company }: Account) =>
  credentials(users.length + 1, company.codePrefix);

const { changes, emits, guards, actions } = judging<typeof screens, Account>(screens);

/** Creating a user's file: four screens, left by *Annuler* or *Terminer*. */
export const machine = createMachine(
  {
    types: {} as FlowTypes<typeof screens, Account, AccountEvent, "created" | "shown">,
    id: "utilisateur",
    context: atFirst,
    initial: "saisie",
    states: {
      saisie: { on: { continuer: asks("saisie", "verification"), annuler: "annule" } },
      verification: {
        on: {
          annuler: "annule",
          precedente: "saisie",
          corriger: "saisie",
          transmettre: {
            target: "accuse",
            actions: ["created", "shown"],
          },
        },
      },
      accuse: { on: { imprimer: "accuse", continuer: "code-acces" } },
      "code-acces": { on: { imprimer: "code-acces", terminer: "termine" } },
      annule: { type: "final" },
      termine: { type: "final" },
    },
  },
  { guards, actions: { ...actions, created: emits(created), shown: changes(shown) } },
);

function created(context: Context): AccountEvent {
  const receiptOf = sent(context.account);
  return { type: "userFileCreated", user: userFile(context), receipt: receiptOf };
}

function userFile(context: Context): User {
  const { nom, prenom, courriel, telephone, poste, role } = answered(
    screens,
    "saisie",
    context,
  );
  return {
    userCode: access(context.account).userCode,
    familyName: nom,
    firstName: prenom,
    email: courriel,
    phone: telephone,
    extension: poste,
    role,
  };
}

function shown(context: Context): Pick<Context, "facts"> {
  const { familyName, firstName } = userFile(context);
  const person = `${familyName}, ${firstName}`;
  return { facts: { ...sent(context.account), ...access(context.account), person } };
}
