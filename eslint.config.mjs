import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** What each folder of `src/` may import from the others; whatever is not named is refused. */
const MAY_IMPORT = {
  domain: [],
  kit: ["domain"],
  account: ["domain"],
  machines: ["kit", "domain", "account"],
  site: ["machines", "kit", "domain", "account"],
  components: ["site", "machines", "kit", "domain", "account", "styles"],
  layouts: ["components", "site", "machines", "kit", "domain", "styles"],
  pages: ["layouts", "components", "site", "machines", "kit", "domain", "styles"],
};

const FOLDERS = Object.keys(MAY_IMPORT);

const folderRule = (folder, allowed) => {
  const refused = FOLDERS.filter((other) => other !== folder && !allowed.includes(other));
  return {
    group: refused.map((other) => `**/${other}/**`),
    message: `src/${folder} may import only ${allowed.join(", ") || "nothing of ours"}.`,
  };
};

const XSTATE = {
  regex: "^xstate$",
  message: "Only kit and machine.ts speak to XState.",
};
const PREACT = {
  regex: "^(preact|@xstate/store-preact)",
  message: "Only components touch Preact.",
};
const STORE = {
  regex: "^@xstate/store$",
  message: "Only account and components hold a store.",
};

const speaksTo = {
  domain: [XSTATE, PREACT, STORE],
  kit: [PREACT, STORE],
  account: [XSTATE, PREACT],
  machines: [XSTATE, PREACT, STORE],
  site: [XSTATE, PREACT, STORE],
  components: [XSTATE],
  layouts: [XSTATE, PREACT, STORE],
  pages: [XSTATE, PREACT, STORE],
};

const directions = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      { patterns: [folderRule(folder, allowed), ...speaksTo[folder]] },
    ],
  },
}));

export default defineConfig(
  { ignores: ["dist/", ".astro/", "test-results/"] },
  js.configs.recommended,
  { files: ["*.mjs"], languageOptions: { globals: { process: "readonly" } } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true },
      ],
      // With `noPropertyAccessFromIndexSignature`, ["x"] is how an uncertain key is read.
      "@typescript-eslint/dot-notation": "off",
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true }],
    },
  },
  { files: ["**/*.astro"], extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  ...directions,
  {
    // The one place of a part where routing is written.
    files: ["src/machines/*/machine.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [folderRule("machines", MAY_IMPORT.machines), PREACT, STORE] },
      ],
    },
  },
);
