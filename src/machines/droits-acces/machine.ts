import { createMachine } from "xstate";
import type { Account, AccountEvent } from "../../account/account.ts";
import { asks, atFirst, forget, judging, type FlowTypes } from "../../kit/flow.ts";
import { rightsLeft, rightsOpened, rightsSaved } from "../shared/grants.ts";
import { acknowledged, receiptFor, type Context } from "../shared/views.ts";
import { draftOf, personIn } from "./draft.ts";
import { screens } from "./screens.ts";

type Own = "rightsOpened" | "rightsLeft" | "rightsSaved" | "sent" | "acknowledged";

const { changes, emits, guards, actions } = judging<typeof screens, Account>(screens);

/** Giving access rights: a person, an end date, the rights, a summary; it creates and assigns at once. */
export const machine = createMachine(
  {
    types: {} as FlowTypes<typeof screens, Account, AccountEvent, Own>,
    id: "droits-acces",
    context: atFirst,
    initial: "liste",
    states: {
      liste: { on: { continuer: asks("liste", "ajout") } },
      ajout: {
        on: {
          modifier: asks("ajout", "droits", forget("droits"), "rightsOpened"),
          precedente: asks("ajout", "liste"),
          continuer: asks("ajout", "verification"),
        },
      },
      droits: {
        on: {
          precedente: asks("droits", "ajout", "rightsLeft"),
          modifier: asks("droits", "ajout", "rightsSaved"),
        },
      },
      verification: {
        on: {
          corriger: "ajout",
          precedente: "ajout",
          transmettre: { target: "accuse", actions: ["sent", "acknowledged"] },
        },
      },
      accuse: { on: { imprimer: "accuse", terminer: "termine" } },
      termine: { type: "final" },
    },
  },
  {
    guards,
    actions: {
      ...actions,
      rightsOpened: changes(rightsOpened),
      rightsLeft: changes(rightsLeft),
      rightsSaved: changes(rightsSaved),
      sent: emits(sent),
      acknowledged: changes(acknowledged),
    },
  },
);

function sent(context: Context): AccountEvent {
  return {
    type: "accessGiven",
    procuration: draftOf(context),
    userCodes: [personIn(context).userCode],
    receipt: receiptFor(context.account),
  };
}
