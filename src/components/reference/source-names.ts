import { inAll, type InAll } from "../../domain/language.ts";
import { documents } from "../../guide/facts/documents.ts";
import type { AnySourceId } from "../../guide/facts/fact.ts";
import { interfaceWords } from "../rehearsal/interface.ts";

const all = documents(inAll((language) => interfaceWords[language].sources));

/** Every document by its name. */
export const sourceNames: InAll<Record<AnySourceId, string>> = inAll(
  (language) =>
    Object.fromEntries(all.map(({ id, name }) => [id, name[language]])) as Record<
      AnySourceId,
      string
    >,
);
