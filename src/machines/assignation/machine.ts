import { createMachine } from "xstate";
import type { Account, AccountEvent } from "../../account/account.ts";
import { answered, asks, atFirst, forget, judging, type FlowTypes } from "../../kit/flow.ts";
import { chosen } from "../../kit/screen.ts";
import { procurationOf, receiptFor, refused, type Context } from "../shared/views.ts";
import { screens } from "./screens.ts";

const { changes, emits, guards, actions } = judging<typeof screens, Account>(screens);

/** Assigning a procuration: from the list, whose other buttons lead to the procurations' own part. */
export const machine = createMachine(
  {
    types: {} as FlowTypes<
      typeof screens,
      Account,
      AccountEvent,
      "refused" | "sent" | "acknowledged" | "listedAnew"
    >,
    id: "assignation",
    context: atFirst,
    initial: "liste",
    states: {
      liste: {
        on: {
          ajouter: asks("liste", "procurations"),
          assigner: asks("liste", "procuration", forget("utilisateurs"), "listedAnew"),
          consulter: asks("liste", "procurations"),
          modifier: asks("liste", "procurations"),
          refuser: asks("liste", "liste", "refused"),
          revoquer: asks("liste", "liste"),
        },
      },
      procuration: { on: { continuer: asks("procuration", "utilisateurs") } },
      utilisateurs: {
        on: {
          precedente: asks("utilisateurs", "procuration"),
          continuer: asks("utilisateurs", "verification"),
        },
      },
      verification: {
        on: {
          procurations: "liste",
          corriger: "utilisateurs",
          precedente: "utilisateurs",
          imprimer: "verification",
          transmettre: { target: "accuse", actions: ["sent", "acknowledged"] },
        },
      },
      accuse: { on: { procurations: "liste", imprimer: "accuse" } },
      procurations: { type: "final" },
    },
  },
  {
    guards,
    actions: {
      ...actions,
      refused: emits(refused),
      sent: emits(sent),
      acknowledged: changes(acknowledged),
      listedAnew: changes(() => ({ facts: {} })),
    },
  },
);

function sent(context: Context): AccountEvent {
  return {
    type: "procurationAssigned",
    id: procurationOf(context).id,
    userCodes: chosen(answered(screens, "utilisateurs", context).personnes),
    receipt: receiptFor(context.account),
  };
}

function acknowledged({ account }: Context): Partial<Context> {
  return { facts: { ...receiptFor(account), on: account.today } };
}
