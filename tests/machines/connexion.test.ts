import { describe, expect, test } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import { verificationCode } from "../../src/domain/verification-code.ts";
import type { Press } from "../../src/kit/flow.ts";
import { codesOf, findingsOf } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { part } from "../../src/machines/connexion/index.ts";
import { codesIn } from "../../src/machines/connexion/screens.ts";
import { play } from "../../src/practice/play.ts";

const toCode = part.model.slice(0, 2);
const button = (type: string): Press => ({ type, raw: {} });
const typing = (code: string): Press => ({ type: "continuer", raw: { code } });
const after = (...presses: Press[]) => play(part, startingPoints.avantLeDossier, presses);
const told = (...presses: Press[]) => codesOf(findingsOf(after(...toCode, ...presses)));

describe("signing in", () => {
  test("asks for nothing before the code, and sends one", () => {
    const session = after(...toCode);
    expect(placeOf(session)).toBe("code");
    expect(codesIn(session.state.context)).toEqual([{ code: verificationCode(1), age: 0 }]);
  });

  test("an old code is replaced by a new one, which is good", () => {
    expect(told(button("attendre"), typing(verificationCode(1)))).toEqual(["code.old"]);
    const mended = [button("attendre"), button("renvoyer"), typing(verificationCode(2))];
    expect(placeOf(after(...toCode, ...mended))).toBe("accueil");
    expect(told(button("renvoyer"), button("attendre"), typing(verificationCode(2)))).toEqual([
      "code.old",
    ]);
  });

  test("waiting and asking again judge nothing that was typed, and keep it", () => {
    for (const type of ["attendre", "renvoyer"]) {
      const session = after(...toCode, { type, raw: { code: "12" } });
      expect(codesOf(findingsOf(session))).toEqual([]);
      expect(session.state.context.raw["code"]).toEqual({ code: "12" });
    }
  });

  test("the home stays while one reads, and is left by its link", () => {
    expect(placeOf(after(...part.model, button("messages")))).toBe("accueil");
    expect(placeOf(after(...part.model, button("inscription")))).toBe("inscription");
  });

  test("nothing comes true of it", () => {
    expect(after(...part.model, button("deconnexion")).emitted).toEqual([]);
  });
});
