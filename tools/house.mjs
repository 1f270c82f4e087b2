/**
 * The rooms of `src/` and what each may import: any room before it; no part of the procedure another. The linter refuses the others by
 * exact folder (`house/directions`), and `tests/laws/house.test.ts` holds the rest of the plan.
 */
import { dirname, relative, resolve } from "node:path";

const ground = ["procedure", "domain"];
const below = {
  machines: [...ground, "account", "kit"],
  practice: [...ground, "account", "kit", "machines"],
  guide: [...ground, "account", "kit", "machines", "practice"],
};
const all = [...below.guide, "guide", "styles"];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const rooms = {
  procedure: [],
  domain: ["procedure"],
  account: ground,
  kit: ground,
  ...below,
  styles: [],
  components: all,
  layouts: [...all, "components"],
  content: [...all, "components"],
  pages: [...all, "components", "layouts"],
};

/** The rooms whose code runs anywhere: no browser, no clock. */
export const pure = ["procedure", "domain", "account", "kit", "machines", "practice", "guide"];

/**
 * The room of a file, by its path from `src/`.
 * @param {string} file
 * @example roomOf("machines/utilisateur/cases.ts") // "machines"; of "procedure.ts", "procedure"
 */
export const roomOf = (file) => (file.split("/")[0] ?? "").replace(/\.[\w.]+$/, "");

/**
 * The part of the procedure that a file is of; empty for what parts share, and outside of them.
 * @param {string} file
 */
const partOf = (file) => /^machines\/(?!shared\/)([\w-]+)\//.exec(file)?.[1] ?? "";

/** Machines know what an account is, and never which. */
const TYPES_ONLY = { machines: "account" };

/**
 * What is wrong with an import; empty when nothing is.
 * @param {string} from the importing file, from `src/`
 * @param {string} to the imported one
 * @param {boolean} types
 */
export function refusal(from, to, types) {
  const [here, there] = [roomOf(from), roomOf(to)];
  const [part, other] = [partOf(from), partOf(to)];
  if (part && other && part !== other)
    return `A part imports nothing from another: what ${part} and ${other} share is in machines/shared.`;
  if (here === there) return "";
  if (!rooms[here]?.includes(there))
    return `src/${here} may import ${rooms[here]?.join(", ") || "nothing of ours"}, not ${there}.`;
  return TYPES_ONLY[/** @type {"machines"} */ (here)] === there && !types
    ? `src/${here} imports only types from ${there}.`
    : "";
}

const SRC = resolve(import.meta.dirname, "../src");

/** ESLint's side of it. */
export const house = {
  rules: {
    directions: {
      /** @param {any} context */
      create(context) {
        /** @param {any} node */
        const check = (node) => {
          const named = node.source?.value;
          if (typeof named !== "string" || !named.startsWith(".")) return;
          const from = relative(SRC, context.filename);
          const to = relative(SRC, resolve(dirname(context.filename), named));
          if (from.startsWith("..") || to.startsWith("..")) return;
          const types = (node.importKind ?? node.exportKind) === "type";
          const message = refusal(from, to, types);
          if (message) context.report({ node, message });
        };
        return {
          ImportDeclaration: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
          ImportExpression: check,
        };
      },
    },
  },
};
