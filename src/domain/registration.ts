import type { CalendarDate } from "./calendar-date.ts";
import type { MinistryId } from "./ministries.ts";
import { because, type PlainReason } from "./reading.ts";

/** The states of a registration, as the portal prints them (2019 captures and official help). */
export const registrationStates = {
  actif: "Actif",
  traitement: "En traitement",
  refuse: "Refusé",
  desactive: "Désactivé",
} as const;

export type RegistrationState = keyof typeof registrationStates;

/** A business's registration for the services of one ministry. */
export interface Registration {
  ministry: MinistryId;
  requestedOn: CalendarDate;
  state: RegistrationState;
  /** The day of that state; none while it is being processed. */
  since: CalendarDate | null;
  /** What the simulated answer will be, once the 24 hours have passed. */
  answer?: "refuse";
}

/**
 * May the business register? (BR-01; that it may not twice is inferred.)
 * After a deactivation it registers again; after a refusal it first phones the body.
 */
export function registering(
  state: RegistrationState | undefined,
): PlainReason<"active" | "pending" | "refused"> | null {
  switch (state) {
    case "actif":
      return because("active");
    case "traitement":
      return because("pending");
    case "refuse":
      return because("refused");
    case "desactive":
    case undefined:
      return null;
  }
}

/** The gate of the procuration's rights: what stands in the way, or nothing (BR-01). */
export function gate(
  state: RegistrationState | undefined,
): "register" | "wait" | "phone" | "registerAgain" | "pass" {
  const ways = {
    actif: "pass",
    traitement: "wait",
    refuse: "phone",
    desactive: "registerAgain",
  } as const;
  return state === undefined ? "register" : ways[state];
}
