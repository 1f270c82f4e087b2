import type { StartingPointId } from "../../account/starting-points.ts";
import { verificationCode } from "../../domain/verification-code.ts";
import type { Press } from "../../kit/flow.ts";
import type { CasesOf } from "../../kit/part.ts";
import { model } from "./model.ts";
import type { screens } from "./screens.ts";

const toCode = model.slice(0, 2);
const button = (type: string): Press => ({ type, raw: {} });

/** The code's screen refuses what was typed, after other presses on it. */
const refused = <Code extends string>(said: Code, code: string, ...before: Press[]) => ({
  screen: "code" as const,
  presses: [...toCode, ...before, { type: "continuer", raw: { code } }],
  shows: [said],
});

/** Named states of signing in: the model answer, every refusal, and what support is called about. */
export const cases = {
  modele: { screen: "accueil", presses: model, shows: [] },
  ministereAbsent: {
    start: "premierJour",
    screen: "accueil",
    presses: model,
    shows: [],
  },
  menuIntrouvable: { screen: "accueil", presses: model, shows: [] },
  ecransDifferents: { screen: "accueil", presses: model, shows: [] },
  sansRse: { screen: "site", presses: [], shows: [] },
  cout: { screen: "site", presses: [], shows: [] },
  connexionRefusee: { screen: "authentification", presses: model.slice(0, 1), shows: [] },
  codeIndesirable: {
    screen: "code",
    presses: [...toCode, button("renvoyer")],
    shows: [],
  },
  codeAbsent: refused("code.required", ""),
  codeLettres: refused("code.characters", "55A0137"),
  codeSixChiffres: refused("code.length", "555013"),
  codeAutre: refused("code.other", "1234567"),
  codeRemplace: refused("code.replaced", verificationCode(1), button("renvoyer")),
  codeExpire: refused("code.old", verificationCode(1), button("attendre")),
} as const satisfies CasesOf<typeof screens, StartingPointId>;
