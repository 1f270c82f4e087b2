import type { Account } from "../src/account/account.ts";
import { startingPoints } from "../src/account/starting-points.ts";
import { verificationCode } from "../src/domain/verification-code.ts";
import type { Press } from "../src/kit/flow.ts";
import { optionsOf } from "../src/kit/judge.ts";
import { codesOf, findingsOf, type Part, type PartSession } from "../src/kit/part.ts";
import type { Raw } from "../src/kit/screen.ts";
import { placeOf } from "../src/kit/session.ts";
import type { Entry } from "../src/machines/entry.ts";
import { externe } from "../src/machines/procuration/model.ts";
import { homeOf } from "../src/practice/home.ts";
import { play, playOn } from "../src/practice/play.ts";

/* What can be done in a part: every button, with every form that a good answer or a case holds. */

export type Seen = PartSession<Account>;

/** What no good answer and no case types: the second code, and a remark. */
const TYPED: Readonly<Record<string, readonly Raw[]>> = {
  "connexion/code": [{ code: verificationCode(2) }],
  "procuration/ajout": [{ ...externe, ministere: "", remarque: "Essai" }],
};

/** The forms that are pressed on each screen of a part. */
export function formsOf({ part, cases }: Entry): ReadonlyMap<string, readonly Raw[]> {
  const logs = [
    ...[part.model, ...Object.values(part.variants ?? {})].map(
      (log) => [homeOf(part), log] as const,
    ),
    ...Object.values(cases).map(
      (each) => [startingPoints[each.start ?? part.start], each.presses] as const,
    ),
  ];
  const forms = new Map<string, Map<string, Raw>>();
  const add = (screen: string, raw: Raw) =>
    forms.set(
      screen,
      (forms.get(screen) ?? new Map<string, Raw>()).set(JSON.stringify(raw), raw),
    );
  for (const id of Object.keys(part.screens)) {
    for (const raw of [{}, ...(TYPED[`${part.id}/${id}`] ?? [])]) add(id, raw);
  }
  for (const [account, log] of logs) {
    log.forEach(({ raw }, n) => add(placeOf(play(part, account, log.slice(0, n))), raw));
  }
  return new Map([...forms].map(([screen, raws]) => [screen, [...raws.values()]]));
}

/** Every press that a session's screen may be given: its forms, and each line of its tables. */
export function pressesOn(
  part: Part,
  session: Seen,
  forms: ReadonlyMap<string, readonly Raw[]>,
): Press[] {
  const id = placeOf(session);
  const screen = part.screens[id];
  if (!screen) return [];
  const lines = Object.entries(screen.fields).flatMap(([field, declared]) =>
    declared.rows
      ? (optionsOf(declared, session.state.context) ?? []).map((line): Raw => ({
          [field]: line,
        }))
      : [],
  );
  const raws = [...(forms.get(id) ?? []), ...lines];
  return Object.keys(screen.buttons).flatMap((type) => raws.map((raw) => ({ type, raw })));
}

/** Where it is, whatever is said there, and what the flow has found. */
export const showing = (session: Seen): string =>
  [placeOf(session), ...Object.keys(session.state.context.facts).sort()].join(" ");

/** Where it is and what is said there: two sessions alike in this are held for one. */
export const standing = (session: Seen): string =>
  [placeOf(session), ...codesOf(findingsOf(session))].join(" ");

/**
 * The sessions that can be reached from one, the nearest first: one of each kind.
 * @param until ends the search at the first one that is so
 */
export function reach(
  part: Part,
  from: Seen,
  forms: ReadonlyMap<string, readonly Raw[]>,
  kind: (session: Seen) => string = standing,
  until: (session: Seen) => boolean = () => false,
): Seen[] {
  const seen = new Map([[kind(from), from]]);
  // A map may grow while it is read: what is found is searched in its turn.
  for (const session of seen.values()) {
    if (until(session)) break;
    for (const pressed of pressesOn(part, session, forms)) {
      const next = playOn(part, session, pressed);
      if (next && !seen.has(kind(next))) seen.set(kind(next), next);
    }
  }
  return [...seen.values()];
}

/** A press on a screen, in the account from which one had started. */
interface Tried {
  account: Account;
  before: Seen;
  pressed: Press;
  after: Seen;
}

/** Every press on every screen that can be reached, in every account from which one may start. */
export function everyPress(entry: Entry): Tried[] {
  const { part } = entry;
  const forms = formsOf(entry);
  return Object.values(startingPoints)
    .flatMap((account) =>
      reach(part, play(part, account, []), forms, showing).map((before) => ({
        account,
        before,
      })),
    )
    .flatMap(({ account, before }) =>
      pressesOn(part, before, forms).flatMap((pressed) => {
        const after = playOn(part, before, pressed);
        return after ? [{ account, before, pressed, after }] : [];
      }),
    );
}
