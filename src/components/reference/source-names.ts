import { inAll, type InAll } from "../../domain/language.ts";
import type { AnySourceId } from "../../guide/facts/fact.ts";
import { otherSources } from "../../guide/facts/other-sources.ts";
import { interfaceWords } from "../rehearsal/interface.ts";

/** Every document by its name: those that a rule may rest on are named by the rehearsal's own words. */
export const sourceNames: InAll<Record<AnySourceId, string>> = inAll((language) => {
  const others = Object.entries(otherSources).map(([id, { name }]) => [id, name[language]]);
  const named = Object.entries(interfaceWords[language].sources);
  return Object.fromEntries([...named, ...others]) as Record<AnySourceId, string>;
});
