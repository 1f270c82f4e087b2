import {
  inAll,
  languages,
  othersThan,
  FIRST,
  type InAll,
  type Language,
} from "../../domain/language.ts";
import { helpLineNumber } from "../facts/contacts.ts";
import { replyWords } from "./reply-words.ts";

/** What a reply tells of a case. */
export interface CaseTold {
  title: string;
  /** Nothing on the screen says it: it is a situation. */
  unseen?: true;
  /** None where the guide's page is left to say it. */
  why: string | null;
  fix: readonly string[];
  /** Absolute, like the others. */
  address: string;
  /** The pages that the text names, each with its address. */
  ways: readonly { name: string; address: string }[];
}

/** A reply as it is sent: plain, and as an e-mail client shows it. */
export interface Reply {
  text: string;
  html: string;
}

/** What one reads of an e-mail: one that would be longer leaves the reason to the guide's page. */
export const MOST_WORDS = 120;

/** A paragraph; the steps of a list; a link below its name; what stands between two languages. */
type Block =
  | { p: string }
  | { steps: readonly string[]; lead: string }
  | { link: string; lead: string }
  | { rule: true };

/** A reply that is ready to send, and short: what the caller sees, they know. A paragraph is a line. */
export const reply = (told: CaseTold, language: Language): Reply =>
  written(blocksOf([told], language));

/** One reply to several cases, numbered in their order: together no longer than they are apart. */
export const replyToAll = (told: readonly CaseTold[], language: Language): Reply =>
  written(blocksOf(told, language));

/** The same in every language, the first one first; the others are announced above it. */
export const replyInAll = (told: InAll<readonly CaseTold[]>): Reply => {
  const announced = othersThan(FIRST).map((language) => ({ p: replyWords[language].follows }));
  const each = inAll((language) => blocksOf(told[language], language));
  const blocks = languages.flatMap((language, n): Block[] => [
    ...(n === 0 ? [] : [{ rule: true } as const]),
    ...each[language],
  ]);
  return written([...announced, ...blocks]);
};

/** What an e-mail about cases may be called. */
export const subject = (all: readonly CaseTold[], language: Language): string => {
  const words = replyWords[language];
  const [first, ...more] = all;
  return first && more.length === 0 ? words.subject(first.title) : words.subjects(all.length);
};

/** For a text message: each case by its title and where it is; a single one with the first thing to do. */
export const short = (all: readonly CaseTold[], language: Language): string => {
  const [first, ...more] = all;
  if (first && more.length === 0) return shortOf(first, language);
  return all
    .map(({ title, address }, n) => `${n + 1}. ${sentence(title)} ${address}`)
    .join("\n");
};

/** The reason is left out: what it glossed is glossed where it is now read first. */
function shortOf(told: CaseTold, language: Language): string {
  const { title, why, fix, address } = told;
  const [first = ""] = fix;
  const glosses: Record<string, string> = {};
  for (const [, label = "", gloss = ""] of (why ?? "").matchAll(/“([^”]+)” \(([^)]+)\)/g))
    glosses[label] = gloss;
  return `${glossing(glosses)(`${sentence(title)} ${first}`)} ${replyWords[language].rest} ${address}`;
}

function blocksOf(all: readonly CaseTold[], language: Language): Block[] {
  const words = replyWords[language];
  const several = all.length > 1;
  const cases = all.flatMap((told, n): Block[] => {
    const what = words[told.unseen ? "situation" : "seen"];
    const { title, why, fix } = told;
    return [
      { p: several ? `${n + 1}. ${sentence(title)}` : `${what} ${sentence(title)}` },
      ...(why === null ? [] : [{ p: `${words.why} ${why}` }]),
      { steps: fix, lead: words.fix },
      { link: told.address, lead: words.link },
    ];
  });
  const ways = new Map(all.flatMap((told) => told.ways.map((way) => [way.address, way.name])));
  const calls = all.some(({ why, fix }) => words.helpLine.test([why ?? "", ...fix].join(" ")));
  return [
    { p: words.hello },
    ...(several ? [{ p: words.several(all.length) }] : []),
    ...cases,
    ...(calls ? [{ p: words.call(helpLineNumber) }] : []),
    ...[...ways].map(([link, name]) => ({ link, lead: words.way(name) })),
    { p: words.bye },
  ];
}

/** A title with a full stop, unless it ends with its own mark. */
const sentence = (title: string): string => (/[?!….]$/.test(title) ? title : `${title}.`);

const written = (blocks: readonly Block[]): Reply => ({
  text: blocks.map(plain).join("\n\n"),
  html: blocks.map(marked).join(""),
});

function plain(block: Block): string {
  if ("rule" in block) return "-".repeat(40);
  if ("p" in block) return block.p;
  if ("link" in block) return `${block.lead}\n${block.link}`;
  return [block.lead, ...block.steps.map((line, n) => `${n + 1}. ${line}`)].join("\n");
}

function marked(block: Block): string {
  if ("rule" in block) return "<hr>";
  if ("p" in block) return `<p>${escaped(block.p)}</p>`;
  if ("link" in block) {
    const address = escaped(block.link);
    return `<p>${escaped(block.lead)}<br><a href="${address}">${address}</a></p>`;
  }
  const steps = block.steps.map((line) => `<li>${escaped(line)}</li>`);
  return `<p>${escaped(block.lead)}</p><ol>${steps.join("")}</ol>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** How many words there are to read, each one counted: no number of a list, and no address. */
export const wordsIn = (text: string): number =>
  text
    .replace(/^\d+\.|\S+:\/\/\S+/gm, "")
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

/** In English, the gloss of each label that a text quotes, the first time that it is quoted. */
export function glossing(glosses: Readonly<Record<string, string>>) {
  const told = new Set<string>();
  return (text: string): string =>
    text.replace(/“([^”]+)”/g, (quoted, label: string) => {
      const gloss = glosses[label];
      if (gloss === undefined || told.has(label)) return quoted;
      told.add(label);
      // One pair of parentheses is enough.
      return `${quoted} (${gloss.replace(/ \((.*)\)/, ", $1")})`;
    });
}
