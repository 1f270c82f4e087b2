import type { User } from "../../account/account.ts";
import { heldBy, isListed, type Assignment } from "../../domain/assignment.ts";
import { opensAnything, opens, type Grants } from "../../domain/ministries.ts";
import { isExpired, type Procuration, type ProcurationType } from "../../domain/procuration.ts";
import { inCharge, serviceRight } from "../../procedure.ts";
import { fullName } from "../endings/judged.ts";
import { condition, type Condition, type SideNow, type State } from "./goal.ts";

/* What goals ask for, one condition at a time, of one company at a day. */

export const registration = (side: SideNow): Condition =>
  condition("inscription", "actif", registrationState(side));

function registrationState({ registrations }: SideNow): State<"inscription"> {
  const found = registrations.find(({ ministry }) => ministry === inCharge.id);
  if (!found) return { is: "none" };
  const { state, since } = found;
  return state === "traitement" || since === null ? { is: "traitement" } : { is: state, since };
}

/** Is it neither over nor refused? */
export const isInForce = (procuration: Procuration, { today }: SideNow): boolean =>
  !procuration.refused && !isExpired(procuration, today);

/** Those of one's own that are in force and open the declaration, by type. */
export const usefulIn = (side: SideNow, type: ProcurationType): Procuration[] =>
  ownIn(side, type).filter((each) => opens(each.grants, serviceRight) && isInForce(each, side));

export const ownIn = ({ procurations }: SideNow, type: ProcurationType): Procuration[] =>
  procurations.filter((each) => !each.received && each.type === type);

/** Was a procuration made for the declaration, well or badly? */
export const isMeant = ({ grants }: Pick<Procuration, "grants">): boolean =>
  !opensAnything(grants) || isAtMinistry(grants);

const isAtMinistry = (grants: Grants): boolean =>
  (grants[inCharge.id]?.access ?? "aucun") !== "aucun";

/**
 * The procuration: the one that serves, or what became of the last that was meant to.
 * @param best those that serve best, of the useful ones
 */
export const procuration = (
  side: SideNow,
  type: ProcurationType,
  best: readonly Procuration[],
): Condition => condition("procuration", "active", procurationState(side, type, best));

function procurationState(
  side: SideNow,
  type: ProcurationType,
  best: readonly Procuration[],
): State<"procuration"> {
  const useful = best.at(-1) ?? usefulIn(side, type).at(-1);
  if (useful) return { is: "active", end: useful.end };
  const last = ownIn(side, type).findLast(isMeant);
  if (!last) return { is: "none" };
  if (last.refused) return { is: "refusee" };
  return isExpired(last, side.today) ? { is: "echue", end: last.end } : { is: "sansDroit" };
}

/** What gives the access: a user who may use it, and the procuration in their hands. */
export interface Hold {
  user: User;
  procuration: Procuration;
  assignment: Assignment;
}

/** Who holds one of these procurations, and may use it. */
export const accessesIn = (
  side: SideNow,
  useful: readonly Procuration[],
  isMeantFor: (user: User) => boolean = () => true,
): Hold[] =>
  side.users
    .filter((user) => !user.suspended && user.role === "utilisateur" && isMeantFor(user))
    .flatMap((user) => {
      const held = heldBy(user, side);
      const procuration = useful.find(({ id }) => id === held?.id);
      const assignment = side.assignments.find(
        (each) => each.userCode === user.userCode && each.procuration === procuration?.id,
      );
      return procuration && assignment ? [{ user, procuration, assignment }] : [];
    });

export const assignment = (
  found: readonly Hold[],
  otherwise: State<"assignation"> = { is: "none" },
): Condition => {
  const [access] = found;
  return condition(
    "assignation",
    "active",
    access
      ? { is: "active", name: fullName(access.user), since: access.assignment.start }
      : otherwise,
  );
};

/** Nothing serves yet, but somebody was given what was meant to: the list says so, and so is it said here. */
export function assignedInVain(
  side: SideNow,
  candidates: readonly User[],
): State<"assignation"> {
  const meant =
    usefulIn(side, "interne").length > 0 ? [] : ownIn(side, "interne").filter(isMeant);
  const user = candidates.find((each) => meant.some(({ id }) => id === heldBy(each, side)?.id));
  return user ? { is: "sansDroit", name: fullName(user) } : { is: "none" };
}

/** The file of somebody who holds the procuration, or may be given it; or what is wrong with the others. */
export function file(
  side: SideNow,
  candidates: readonly User[],
  found: readonly Hold[],
): Condition {
  const ready =
    found[0]?.user ??
    candidates.findLast((user) => user.role === "utilisateur" && isListed(user, side));
  const [unfit, is] = unfitIn(side, candidates);
  if (ready) return condition("dossier", "pret", { is: "pret", name: fullName(ready) });
  return condition("dossier", "pret", unfit ? { is, name: fullName(unfit) } : { is: "none" });
}

/** Of the files that will not do, the likeliest to be asked about. */
function unfitIn(side: SideNow, users: readonly User[]) {
  const rse = users.findLast(({ role }) => role === "rse");
  if (rse) return [rse, "rse"] as const;
  const busy = users.findLast((user) => !user.suspended && heldBy(user, side));
  return busy
    ? ([busy, "occupe"] as const)
    : ([users.findLast(({ suspended }) => suspended), "suspendu"] as const);
}
