import type { Account, AccountEvent } from "../../account/account.ts";
import type { PartSession } from "../../kit/part.ts";
import { placeOf } from "../../kit/session.ts";
import type { PracticePart } from "../play.ts";
import { beforeLeaving, takenUp, type Fault, type StandingSlip } from "./back.ts";
import {
  assignedSlips,
  isAbout,
  ministrySlips,
  procurationSlips,
  userSlips,
} from "./judged.ts";
import { slipOf, type Given, type Slip } from "./slip.ts";

/** What a rehearsal is judged by: the part, the account when it began, and what was given. */
export interface Exercise {
  part: PracticePart;
  account: Account;
  given?: Given;
}

/** What one has once a part has ended well. */
export type Achieved =
  | "connexion"
  | "inscription"
  | "utilisateur"
  | "procurationInterne"
  | "procurationExterne"
  | "procurationModifiee"
  | "assignation"
  | "revocation";

export type Verdict =
  { is: "reussi"; has: Achieved } | { is: "a-reprendre"; slips: readonly StandingSlip[] };

/**
 * How an exercise has ended, by what is true of the account now; `null` while it has not.
 * One that goes on after its end, in the list say, has ended still.
 * @example endingOf({ part, account: startingPoints.premierJour }, session) // { is: "reussi", has: "inscription" }
 */
export function endingOf(exercise: Exercise, session: PartSession<Account>): Verdict | null {
  const { part, account } = exercise;
  const done = JUDGES[part.id]?.(exercise, session) ?? null;
  if (done) {
    const slips = takenUp(part, account, session.log, done.faults);
    return slips.length > 0 ? { is: "a-reprendre", slips } : { is: "reussi", has: done.has };
  }
  if (session.state.status !== "done") return null;
  const left = beforeLeaving(part, account, session.log, slipOf("nothingSent", {}));
  return { is: "a-reprendre", slips: [left] };
}

/** What has been done of a part, and what is wrong with it. */
interface Done {
  has: Achieved;
  faults: Fault[];
}

type Judge = (exercise: Exercise, session: PartSession<Account>) => Done | null;

const JUDGES: Readonly<Record<string, Judge>> = {
  connexion: (_, session) =>
    isAt(session, "accueil", "inscription") ? { has: "connexion", faults: [] } : null,

  inscription: (_, session) =>
    done("inscription", sent(session, "registrationRequested"), ({ ministry }) =>
      faultsOf(ministry, ministrySlips(ministry)),
    ),

  // The code and the temporary password are on the last screen: without them, it is not over.
  utilisateur: (_, session) =>
    isAt(session, "code-acces", "termine")
      ? done("utilisateur", sent(session, "userFileCreated"), ({ user }) =>
          faultsOf(user.userCode, userSlips(user)),
        )
      : null,

  procuration: (exercise, session) => {
    const changed = changedIn(exercise, session);
    const last = changed.at(-1);
    return last
      ? done(achievedBy(last), changed, ({ now, before }) =>
          faultsOf(now.id, procurationSlips(now, exercise.given ?? {}, before)),
        )
      : null;
  },

  assignation: (_, session) => {
    const { procurations } = session.state.context.account;
    return done("assignation", sent(session, "procurationAssigned"), ({ id }) =>
      procurations
        .filter((each) => each.id === id)
        .flatMap((each) => faultsOf(id, assignedSlips(each))),
    );
  },

  // What was made is in the person's hands at once.
  "droits-acces": (_, session) =>
    done("assignation", sent(session, "accessGiven"), ({ procuration }) =>
      faultsOf(
        session.state.context.account.procurations.at(-1)?.id ?? "",
        procurationSlips(procuration, {}),
      ),
    ),

  revocation: (_, session) => done("revocation", sent(session, "assignmentRevoked"), () => []),
};

const isAt = (session: PartSession<Account>, ...places: string[]): boolean =>
  places.includes(placeOf(session));

type EventOf<Type> = Extract<AccountEvent, { type: Type }>;

/** What was sent of one kind, in order. */
const sent = <Type extends AccountEvent["type"]>(
  { emitted }: PartSession<Account>,
  type: Type,
): EventOf<Type>[] => (emitted as EventOf<Type>[]).filter((event) => event.type === type);

const done = <T>(has: Achieved, all: readonly T[], faults: (each: T) => Fault[]) =>
  all.length > 0 ? { has, faults: all.flatMap(faults) } : null;

const faultsOf = (of: string, slips: readonly Slip[]): Fault[] =>
  slips.map((each) => ({ slip: each, of }));

/** The procurations for the declaration that were made or changed, as they are now. */
function changedIn({ account: start }: Exercise, session: PartSession<Account>) {
  const modified = sent(session, "procurationModified").map(({ procuration: { id } }) => id);
  return session.state.context.account.procurations
    .map((now) => ({ now, before: start.procurations.find(({ id }) => id === now.id) }))
    .filter(({ now, before }) => !before || modified.includes(now.id))
    .filter(({ now, before }) => isAbout(now, before));
}

function achievedBy({ now, before }: ReturnType<typeof changedIn>[number]): Achieved {
  if (before) return "procurationModifiee";
  return now.type === "interne" ? "procurationInterne" : "procurationExterne";
}
