import { othersThan, type Language } from "../../domain/language.ts";
import type { PermanentLink } from "./permanent-links.ts";

interface CsvWords {
  columns: readonly string[];
  kinds: Record<PermanentLink["kind"], string>;
}

const words: Record<Language, CsvWords> = {
  fr: {
    columns: ["identifiant", "genre", "titre", "adresse", "titre anglais", "adresse anglaise"],
    kinds: {
      page: "page",
      screen: "écran",
      case: "cas",
      story: "histoire",
      mission: "mission",
    },
  },
  en: {
    columns: ["id", "kind", "title", "address", "French title", "French address"],
    kinds: { page: "page", screen: "screen", case: "case", story: "story", mission: "mission" },
  },
};

/** So that a spreadsheet reads the accents. */
const BOM = "\ufeff";

/** The permanent links as a table for spreadsheets (RFC 4180), the file's own language first. */
export function linksCsv(
  language: Language,
  links: readonly PermanentLink[],
  site: URL,
): string {
  const { columns, kinds } = words[language];
  const absolute = (path: string) => new URL(path, site).href;
  const rows = links.map(({ id, kind, title, address }) => [
    ...[id, kinds[kind], title[language], absolute(address[language])],
    ...othersThan(language).flatMap((other) => [title[other], absolute(address[other])]),
  ]);
  return BOM + [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A text that a spreadsheet would take for a formula gets an apostrophe, which it does not show. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};
