import { createMachine } from "xstate";
import type { Account, AccountEvent } from "../../account/account.ts";
import { asks, atFirst, forget, judging, type FlowTypes } from "../../kit/flow.ts";
import { receiptFor, type Context } from "../shared/views.ts";
import { ministryOf, screens } from "./screens.ts";

const { changes, emits, guards, actions } = judging<typeof screens, Account>(screens);

/** Registering the business for the services of a ministry: left by *Annuler* or *Terminer*. */
export const machine = createMachine(
  {
    types: {} as FlowTypes<typeof screens, Account, AccountEvent, "sent" | "acknowledged">,
    id: "inscription",
    context: atFirst,
    initial: "liste",
    states: {
      liste: {
        on: {
          inscrire: asks("liste", "demande", forget("demande")),
          consulter: asks("liste", "consultation"),
          desinscrire: asks("liste", "liste"),
        },
      },
      consultation: { on: { precedente: "liste" } },
      demande: {
        on: {
          annuler: "annule",
          precedente: asks("demande", "liste"),
          transmettre: asks("demande", "accuse", "sent", "acknowledged"),
        },
      },
      accuse: { on: { imprimer: "accuse", terminer: "termine" } },
      annule: { type: "final" },
      termine: { type: "final" },
    },
  },
  {
    guards,
    actions: { ...actions, sent: emits(sent), acknowledged: changes(acknowledged) },
  },
);

function sent(context: Context): AccountEvent {
  const ministry = ministryOf(context);
  return { type: "registrationRequested", ministry, receipt: receiptFor(context.account) };
}

function acknowledged({ account }: Context): Partial<Context> {
  return { facts: { ...receiptFor(account) } };
}
