import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** What each folder of `src/` may import from the others; a folder that is not named may import nothing. */
const MAY_IMPORT = {
  domain: [],
  kit: ["domain"],
  account: ["domain"],
  machines: ["kit", "domain"],
  site: ["machines", "kit", "domain", "account"],
  sandbox: ["kit", "domain", "account"],
  components: ["sandbox", "site", "machines", "kit", "domain", "account", "styles"],
  layouts: ["components", "site", "machines", "kit", "domain", "styles"],
  pages: ["layouts", "components", "site", "machines", "kit", "domain", "styles"],
};

/** The folders whose code runs anywhere: no browser, no clock. */
const PURE = ["domain", "kit", "account", "machines", "site", "sandbox"];

const XSTATE = {
  regex: "^xstate(/|$)",
  message: "Only kit and machine.ts speak to XState.",
};
const PREACT = {
  regex: "^(preact|@xstate/store-preact)(/|$)",
  message: "Only components touch Preact.",
};
const STORE = {
  regex: "^@xstate/store(/|$)",
  message: "Only account and components hold a store.",
};

const SPEAKS_TO = {
  kit: [PREACT, STORE],
  account: [XSTATE, PREACT],
  components: [XSTATE],
};
const NOTHING = [XSTATE, PREACT, STORE];

const folders = Object.keys(MAY_IMPORT);

const folderRule = (folder) => {
  const allowed = MAY_IMPORT[folder] ?? [];
  const refused = folders.filter((other) => other !== folder && !allowed.includes(other));
  return {
    group: refused.map((other) => `**/${other}/**`),
    message: `src/${folder} may import only ${allowed.join(", ") || "nothing of ours"}.`,
    // Machines know what an account is, and never which.
    allowTypeImports: folder === "machines",
  };
};

const imports = (folder, packages) => ({
  "@typescript-eslint/no-restricted-imports": [
    "error",
    { patterns: [folderRule(folder), ...packages] },
  ],
});

const directions = [
  {
    files: ["src/**"],
    ignores: folders.map((f) => `src/${f}/**`),
    rules: imports("*", NOTHING),
  },
  ...folders.map((folder) => ({
    files: [`src/${folder}/**`],
    rules: imports(folder, SPEAKS_TO[folder] ?? NOTHING),
  })),
  { files: ["src/machines/*/machine.ts"], rules: imports("machines", [PREACT, STORE]) },
  { files: ["src/content.config.ts"], rules: imports("site", NOTHING) },
  {
    files: PURE.map((folder) => `src/${folder}/**`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "navigator", "location", "localStorage", "sessionStorage"],
        ...["fetch", "setTimeout", "setInterval", "requestAnimationFrame", "performance"],
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Time is simulated: it comes in." },
        { object: "Math", property: "random", message: "A replay must give the same." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportExpression",
          message: "Imports stand at the top, where they are checked.",
        },
        {
          selector: "TSImportType",
          message: "Imports stand at the top, where they are checked.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Time is simulated: it comes in.",
        },
      ],
    },
  },
];

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
);
