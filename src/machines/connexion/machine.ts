import { createMachine } from "xstate";
import type { Account, AccountEvent } from "../../account/account.ts";
import { verificationCode } from "../../domain/verification-code.ts";
import { asks, atFirst, judging, type FlowTypes } from "../../kit/flow.ts";
import type { Context } from "../shared/views.ts";
import { codesIn, screens } from "./screens.ts";

const MINUTES = 41;

const { changes, guards, actions } = judging<typeof screens, Account>(screens);

/** Signing in: from the information site to the account's home, left by its link. */
export const machine = createMachine(
  {
    types: {} as FlowTypes<
      typeof screens,
      Account,
      AccountEvent,
      "codeSent" | "minutesPassed" | "messagesRead"
    >,
    id: "connexion",
    context: atFirst,
    initial: "site",
    states: {
      site: { on: { acceder: "authentification" } },
      authentification: { on: { continuer: { target: "code", actions: "codeSent" } } },
      code: {
        on: {
          attendre: asks("code", "code", "minutesPassed"),
          renvoyer: asks("code", "code", "codeSent"),
          continuer: asks("code", "accueil"),
        },
      },
      accueil: {
        on: {
          messages: { target: "accueil", actions: "messagesRead" },
          inscription: "inscription",
        },
      },
      inscription: { type: "final" },
    },
  },
  {
    guards,
    actions: {
      ...actions,
      codeSent: changes(codeSent),
      minutesPassed: changes(minutesPassed),
      messagesRead: changes(() => ({ facts: { reading: true } })),
    },
  },
);

function codeSent(context: Context): Partial<Context> {
  const codes = codesIn(context);
  const next = { code: verificationCode(codes.length + 1), age: 0 };
  return { facts: { codes: [...codes, next] } };
}

function minutesPassed(context: Context): Partial<Context> {
  const codes = codesIn(context).map(({ code, age }) => ({ code, age: age + MINUTES * 60 }));
  return { facts: { codes } };
}
