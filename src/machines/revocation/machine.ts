import { createMachine } from "xstate";
import type { Account, AccountEvent } from "../../account/account.ts";
import { heldBy } from "../../domain/assignment.ts";
import { asks, atFirst, judging, type FlowTypes } from "../../kit/flow.ts";
import { receiptFor, type Context } from "../shared/views.ts";
import { assignmentOf, screens } from "./screens.ts";

const { changes, emits, guards, actions } = judging<typeof screens, Account>(screens);

/** Revoking an assignment: the user may then be given another procuration. */
export const machine = createMachine(
  {
    types: {} as FlowTypes<typeof screens, Account, AccountEvent, "sent" | "acknowledged">,
    id: "revocation",
    context: atFirst,
    initial: "liste",
    states: {
      liste: { on: { revoquer: asks("liste", "verification") } },
      verification: {
        on: {
          precedente: "liste",
          transmettre: { target: "accuse", actions: ["sent", "acknowledged"] },
        },
      },
      accuse: { on: { imprimer: "accuse", terminer: "termine" } },
      termine: { type: "final" },
    },
  },
  {
    guards,
    actions: { ...actions, sent: emits(sent), acknowledged: changes(acknowledged) },
  },
);

function sent(context: Context): AccountEvent {
  const { account } = context;
  const userCode = assignmentOf(context)?.id ?? "";
  return {
    type: "assignmentRevoked",
    id: heldBy({ userCode }, account)?.id ?? "",
    userCode,
    receipt: receiptFor(account),
  };
}

function acknowledged(context: Context): Partial<Context> {
  return { facts: { ...receiptFor(context.account), revoked: assignmentOf(context) } };
}
