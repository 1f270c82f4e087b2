import { existsSync } from "node:fs";
import type { AstroUserConfig } from "astro";
import { leaveWhys } from "./leave-whys.ts";
import {
  GUIDED,
  isCopied,
  JUDGE,
  KEEP_ENDING,
  modeWordsOf,
  OFFER_MODES,
  isEveryRehearsals,
  isPure,
  isLanguages,
  isSearchs,
  OF_REHEARSAL,
  parts,
  PRACTISE,
  wordsOf,
} from "./modules.ts";

type Plugin = NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number];

/** Words asked for with all that they are told of: a part's, the sandbox's, the missions', the modes', or those on endings. */
const TOLD =
  /(?:machines\/([\w-]+)\/(\w+)\/screen|(sandbox|mission|endings|help)\/words\.(\w+))\.ts\?told$/;
const SENTENCES = /machines\/[\w-]+\/\w+\/\w+\.ts\?of=/;
const COPY = /\?of=([\w-]+)$/;

/** The script that a module is in: `utilisateur-fr`, `sandbox-en`; null where it is not of a single one. */
function scriptOf(module: string): string | null {
  const [found, part, partIn, other, otherIn] = TOLD.exec(module) ?? [];
  if (found === undefined) return COPY.exec(module)?.[1] ?? null;
  return `${part ?? other ?? ""}-${partIn ?? otherIn ?? ""}`;
}

/** A part with its sentences in a language, and the rehearsal's own words, from where it stands. */
const toldPart = (folder: string, language: string, name: string) => `
import { part as ${name}Part } from "${folder}/index.ts";
import { words as ${name}Words } from "${folder}/${language}/screen.ts";
import { ${language} as ${name}Ui } from "${wordsOf(language)}";
const ${name} = { part: ${name}Part, words: ${name}Words, ui: ${name}Ui };`;

function code(id: string): string {
  const [, , partIn, other, language = ""] = TOLD.exec(id) ?? [];
  if (other === "endings")
    return `import { ${language} as words } from "./words.${language}.ts";
import { givenIn } from "${JUDGE}";
import { judgeAndKeep as judgingOf } from "${KEEP_ENDING}";
import { runAndOffer } from "${OFFER_MODES}";
const modes = async () => (await import("${modeWordsOf(language)}?told")).told;
const runOnce = (setting, begins) => runAndOffer(setting, begins, modes);
export const told = { givenIn, judgingOf, runOnce, words };`;
  if (other === "help")
    return `import { ${language} as words } from "./words.${language}.ts";
import { practise } from "${PRACTISE}";
export const told = { words, practise };`;
  if (partIn !== undefined) return `${toldPart("..", partIn, "told")}\nexport { told };`;
  const names = parts().map((part, nth) => ({ part, name: `part${nth}` }));
  const told = names.map(({ part, name }) =>
    toldPart(`../../machines/${part}`, language, name),
  );
  const guided = other === "mission" ? `import { guided as guide } from "${GUIDED}";` : "";
  return `${told.join("")}
${guided}
import { ${language} as words } from "./words.${language}.ts";
export const told = { ${guided && "guide, "}words, parts: [${names.map(({ name }) => name).join(", ")}] };`;
}

/**
 * Makes one script of a part and a language: its declarations, its sentences, the rehearsal's own words;
 * and one of the sandbox and a language, with every part. What two such scripts share is copied into
 * each, since a page needs one of them: a file of its own would be one more request, and files are
 * compressed apart.
 */
export const toldParts = (): Plugin => ({
  name: "told-parts",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  load: { filter: { id: TOLD }, handler: code },
  transform: {
    filter: { id: SENTENCES },
    handler: (source) => ({ code: leaveWhys(source), map: null }),
  },
  async resolveId(source, importer) {
    if (!importer || isSearchs(importer)) return null;
    const script = scriptOf(importer) ?? (isEveryRehearsals(importer) ? "rehearsal" : null);
    const found = await this.resolve(source, importer.replace(/\?.*$/, ""), { skipSelf: true });
    if (!found || !existsSync(found.id)) return found;
    if (isLanguages(found.id)) return `${found.id}${OF_REHEARSAL}`;
    const id = script && isCopied(found.id) ? `${found.id}?of=${script}` : found.id;
    // What is pure does nothing by being there: what of it nobody asks for is left out.
    return { ...found, id, ...(isPure(found.id) && { moduleSideEffects: false }) };
  },
});
