import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { house, pure } from "./tools/house.mjs";

const XSTATE = {
  regex: "^xstate(/|$)",
  message: "Only kit, practice and machine.ts speak to XState.",
};
const PREACT = {
  regex: "^(preact|@xstate/store-preact)(/|$)",
  message: "Only components touch Preact.",
};
const STORE = {
  regex: "^@xstate/store(/|$)",
  message: "Only account, practice and components hold a store.",
};

/** The packages that only some rooms speak to. */
const packages = (...patterns) => ({
  "@typescript-eslint/no-restricted-imports": ["error", { patterns }],
});

const speaking = [
  { files: ["src/**"], rules: packages(XSTATE, PREACT, STORE) },
  { files: ["src/kit/**", "src/machines/*/machine.ts"], rules: packages(PREACT, STORE) },
  { files: ["src/account/**"], rules: packages(XSTATE, PREACT) },
  { files: ["src/practice/**"], rules: packages(PREACT) },
  { files: ["src/components/**"], rules: packages(XSTATE) },
];

const TOP = "Imports stand at the top, where they are checked.";
const purity = {
  files: pure.map((room) => `src/${room}{.ts,/**}`),
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
      { selector: "ImportExpression", message: TOP },
      { selector: "TSImportType", message: TOP },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: "Time is simulated: it comes in.",
      },
    ],
  },
};

export default defineConfig(
  { ignores: ["dist/", ".astro/", "test-results/", "src/**/*.json"] },
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
  { files: ["src/**"], plugins: { house }, rules: { "house/directions": "error" } },
  ...speaking,
  purity,
);
