import { daysAfter, type CalendarDate } from "../domain/calendar-date.ts";
import { ministryIds } from "../domain/ministry-ids.ts";
import type { Procuration } from "../domain/procuration.ts";
import type { Registration } from "../domain/registration.ts";
import type { Account, AccountEvent, Message, Side } from "./account.ts";

type EventOf<Type> = Extract<AccountEvent, { type: Type }>;

const submitted = ({ submissions }: Account) => ({ submissions: submissions + 1 });

/** What each event makes of the account. */
const ledger: {
  [Type in AccountEvent["type"]]: (account: Account, event: EventOf<Type>) => Partial<Account>;
} = {
  registrationRequested: (account, { ministry }) => ({
    ...submitted(account),
    // In the order of the portal's lists, whenever each was asked for.
    registrations: ministryIds.flatMap<Registration>((id) =>
      id === ministry
        ? { ministry, requestedOn: account.today, state: "traitement", since: null }
        : account.registrations.filter((each) => each.ministry === id),
    ),
  }),

  userFileCreated: (account, { user }) => ({
    ...submitted(account),
    users: [...account.users, user],
  }),

  procurationAdded: made,

  accessGiven: made,

  procurationModified: (account, { procuration }) => {
    const { procurations, others } = onEverySide(account, procuration.id, procuration);
    const modified = procurations.find(({ id }) => id === procuration.id);
    return {
      ...submitted(account),
      procurations,
      others: modified ? others.map(received(modified, account)) : others,
    };
  },

  procurationRefused: (account, { id }) => ({
    ...onEverySide(account, id, { refused: true }),
    assignments: account.assignments.filter(({ procuration }) => procuration !== id),
  }),

  procurationAssigned: (account, { id, userCodes }) => ({
    ...submitted(account),
    assignments: assigned(account, id, userCodes),
  }),

  assignmentRevoked: (account, { id, userCode }) => ({
    ...submitted(account),
    // What this user held before, and is over, still says that it was assigned.
    assignments: account.assignments.filter(
      (each) => each.userCode !== userCode || each.procuration !== id,
    ),
  }),

  daysPassed: (account, { days }) => {
    const since = daysAfter(account.today, 1);
    return {
      ...answered(account, since),
      today: daysAfter(account.today, days),
      others: account.others.map((side) => ({ ...side, ...answered(side, since) })),
    };
  },

  companyPlayed: (account, { company: id }) => {
    const played = account.others.find(({ company }) => company.id === id);
    if (!played) return {};
    // One's own side has just what the others have.
    const left = Object.fromEntries(
      Object.keys(played).map((key) => [key, account[key as keyof Side]]),
    ) as unknown as Side;
    return { ...played, others: account.others.map((each) => (each === played ? left : each)) };
  },
};

/** A new procuration, in the hands of those to whom it is given at once, if any. */
function made(
  account: Account,
  {
    procuration,
    userCodes = [],
  }: { procuration: Omit<Procuration, "id">; userCodes?: readonly string[] },
): Partial<Account> {
  const procurationsMade = account.procurationsMade + 1;
  const added = { ...procuration, id: `p${procurationsMade}` };
  return {
    ...submitted(account),
    procurationsMade,
    procurations: [...account.procurations, added],
    assignments: assigned(account, added.id, userCodes),
    others: account.others.map(received(added, account)),
  };
}

/** Those that are over stay: the procuration was assigned. */
const assigned = (
  { assignments, today }: Account,
  procuration: string,
  userCodes: readonly string[],
) => [
  ...assignments,
  ...userCodes.map((userCode) => ({ procuration, userCode, start: today })),
];

/** The account once an event has become true. */
export const after = (account: Account, event: AccountEvent): Account => ({
  ...account,
  ...(ledger[event.type] as (account: Account, event: AccountEvent) => Partial<Account>)(
    account,
    event,
  ),
});

/** The account once the events have become true, in order. */
export const afterEvents = (start: Account, events: readonly AccountEvent[]): Account =>
  events.reduce(after, start);

/** The answers to a company come within the day (BR-17); one may be a refusal. */
function answered({ registrations, messages }: Side, since: CalendarDate) {
  const waiting = registrations.filter(({ state }) => state === "traitement");
  return {
    registrations: registrations.map((each) => answer(each, since)),
    messages: [
      ...messages,
      ...waiting.map((each): Message => ({
        text: each.answer === "refuse" ? "registrationRefused" : "registrationActive",
        on: since,
      })),
    ],
  };
}

const answer = (
  { answer: given, ...registration }: Registration,
  since: CalendarDate,
): Registration =>
  registration.state === "traitement"
    ? { ...registration, state: given ?? "actif", since }
    : registration;

/** An external procuration is with the company whose number it bears, and with no other. */
const received =
  (procuration: Procuration, { today }: Account) =>
  (side: Side): Side => {
    const { id, type, mandatary } = procuration;
    const isTheirs = type === "externe" && mandatary === side.company.identificationNumber;
    if (isTheirs === side.procurations.some((each) => each.id === id)) return side;
    if (isTheirs)
      return {
        ...side,
        procurations: [...side.procurations, { ...procuration, received: true }],
        messages: [...side.messages, { text: "procurationReceived", on: today }],
      };
    return {
      ...side,
      procurations: side.procurations.filter((each) => each.id !== id),
      assignments: side.assignments.filter((each) => each.procuration !== id),
    };
  };

/** All who have a procuration see it as one. */
function onEverySide(account: Account, id: string, change: Partial<Procuration>) {
  const changed = (side: Side) =>
    side.procurations.map((each) => (each.id === id ? { ...each, ...change } : each));
  return {
    procurations: changed(account),
    others: account.others.map((side) => ({ ...side, procurations: changed(side) })),
  };
}
