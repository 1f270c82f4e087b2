import { inAll, type InAll } from "../../domain/language.ts";
import { sources, type SourceId } from "../../domain/provenance.ts";
import { sourceNotes } from "../traceability/source-notes.ts";
import { allSources, dateOf, type AnySourceId } from "./fact.ts";
import { otherSources, type OtherSourceId } from "./other-sources.ts";

interface Read {
  id: AnySourceId;
  /** None for what is no longer at its address. */
  address: string | null;
  date: string | null;
  name: InAll;
  /** How far it could be read. */
  note: InAll;
}

const isOther = (id: AnySourceId): id is OtherSourceId => Object.hasOwn(otherSources, id);

/**
 * Every document that the guide rests on, in the order of the page about the guide.
 * @param names of those that a rule may rest on, which the rehearsal's own words name
 */
export const documents = (names: InAll<Record<SourceId, string>>): Read[] =>
  allSources.map((id) => ({
    id,
    date: dateOf(id),
    ...(isOther(id)
      ? otherSources[id]
      : {
          address: sources[id].address,
          name: inAll((language) => names[language][id]),
          note: inAll((language) => sourceNotes[language][id]),
        }),
  }));
