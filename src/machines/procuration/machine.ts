import { createMachine } from "xstate";
import type { Account, AccountEvent } from "../../account/account.ts";
import { asks, atFirst, forget, judging, type FlowTypes } from "../../kit/flow.ts";
import {
  editedIn,
  rightsLeft,
  rightsOpened,
  rightsSaved,
  type Kept,
} from "../shared/grants.ts";
import {
  acknowledged,
  procurationOf,
  receiptFor,
  refused,
  type Context,
} from "../shared/views.ts";
import { draftOf } from "./draft.ts";
import { screens } from "./screens.ts";

type Own =
  | "fresh"
  | "reopened"
  | "rightsOpened"
  | "rightsLeft"
  | "rightsSaved"
  | "refused"
  | "sent"
  | "acknowledged";

const { changes, emits, guards, actions } = judging<typeof screens, Account>(screens);

/** The procurations: the list, a new one or a change of one, its rights, its sending. */
export const machine = createMachine(
  {
    types: {} as FlowTypes<typeof screens, Account, AccountEvent, Own>,
    id: "procuration",
    context: atFirst,
    initial: "liste",
    states: {
      liste: {
        on: {
          ajouter: asks("liste", "ajout", forget("ajout"), forget("droits"), "fresh"),
          assigner: asks("liste", "assigner"),
          consulter: asks("liste", "consultation", forget("ajout"), forget("droits")),
          modifier: asks("liste", "ajout", forget("ajout"), forget("droits"), "reopened"),
          refuser: asks("liste", "liste", "refused"),
          revoquer: asks("liste", "liste"),
        },
      },
      consultation: { on: { procurations: "liste" } },
      ajout: {
        on: {
          modifier: asks("ajout", "droits", forget("droits"), "rightsOpened"),
          procurations: asks("ajout", "liste", forget("droits")),
          precedente: asks("ajout", "liste", forget("droits")),
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
          transmettre: {
            target: "accuse",
            actions: ["sent", "acknowledged"],
          },
        },
      },
      accuse: { on: { imprimer: "accuse", procurations: "liste" } },
      assigner: { type: "final" },
    },
  },
  {
    guards,
    actions: {
      ...actions,
      fresh: changes(fresh),
      reopened: changes(reopened),
      rightsOpened: changes(rightsOpened),
      rightsLeft: changes(rightsLeft),
      rightsSaved: changes(rightsSaved),
      refused: emits(refused),
      sent: emits(sent),
      acknowledged: changes(acknowledged),
    },
  },
);

function fresh(): Partial<Context> {
  return { facts: { editing: "", grants: {}, left: false } satisfies Partial<Kept> };
}

/** The form with the values of the procuration that was chosen. */
function reopened(context: Context): Partial<Context> {
  const { id, type, mandatary, end, description, remark, grants } = procurationOf(context);
  return {
    facts: { editing: id, grants, left: false } satisfies Partial<Kept>,
    raw: {
      ...context.raw,
      ajout: {
        type,
        mandataire: mandatary,
        dateFin: end,
        description,
        remarque: remark,
      },
    },
  };
}

function sent(context: Context): AccountEvent {
  const draft = draftOf(context);
  const edited = editedIn(context);
  if (!edited)
    return {
      type: "procurationAdded",
      procuration: draft,
      receipt: receiptFor(context.account),
    };
  const { mandatary, end, description, remark, grants } = draft;
  return {
    type: "procurationModified",
    procuration: { id: edited.id, mandatary, end, description, remark, grants },
    receipt: receiptFor(context.account),
  };
}
