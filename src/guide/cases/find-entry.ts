import type { StartingPointId } from "../../account/starting-points.ts";
import { answeredAs, type Case, type Part } from "../../kit/part.ts";
import type { Entry } from "../../machines/entry.ts";
import { known } from "../addresses/known.ts";

export type Found = Entry & { screenId: string };

/** The part that an author named by its id (see `known` for what is said of another). */
export const findPart = (
  registry: readonly Entry[],
  named: string,
  where: { file: string; what: string },
): Entry =>
  known(Object.fromEntries(registry.map((entry) => [entry.part.id, entry])), named, where);

/** The part with the good answer that an author named, if one is (see `known` for what is said of another). */
export function findAnswered<P extends Part>(
  part: P,
  named: string | undefined,
  where: { file: string; what: string },
): P {
  if (named !== undefined) known(part.variants ?? {}, named, where);
  return answeredAs(part, named);
}

/**
 * The part and the screen that an author named.
 * @param named `part/screen`
 * @param file where it was written
 * @throws a sentence that names the file, what was written and what exists (see `known`).
 */
export function findEntry(registry: readonly Entry[], named: string, file: string): Found {
  const all = registry.flatMap((entry) =>
    Object.keys(entry.part.screens).map((screenId) => ({ ...entry, screenId })),
  );
  const byAddress = Object.fromEntries(
    all.map((found) => [`${found.part.id}/${found.screenId}`, found]),
  );
  return known(byAddress, named, { file, what: '<Rehearsal screen="…">' });
}

/** The case of that part which an author named; it must be one of the screen named beside it. */
export function findCase(
  { cases, part, screenId }: Found,
  named: string,
  file: string,
): Case<string, string, StartingPointId> {
  const ofScreen = Object.fromEntries(
    Object.entries(cases).filter(([, { screen }]) => screen === screenId),
  );
  const what = `<Rehearsal screen="${part.id}/${screenId}" case="…">`;
  const elsewhere = Object.hasOwn(cases, named) && cases[named]?.screen;
  if (elsewhere && elsewhere !== screenId)
    throw new Error(
      `${file}: ${what} names “${named}”, which is a case of ${part.id}/${elsewhere}. Name that screen.`,
    );
  return known(ofScreen, named, { file, what });
}
