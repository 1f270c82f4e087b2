import { describe, expect, test } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import type { Press } from "../../src/kit/flow.ts";
import { codesOf, findingsOf } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { part } from "../../src/machines/utilisateur/index.ts";
import { play } from "../../src/practice/play.ts";

const [filled, transmettre] = part.model as [Press, Press];
const button = (type: string): Press => ({ type, raw: {} });
const after = (...presses: Press[]) => play(part, startingPoints.avantLeDossier, presses);
const changed = (typed: Record<string, string>): Press => ({
  ...filled,
  raw: { ...filled.raw, ...typed },
});

describe("the user file's creation", () => {
  test("Annuler leaves from the form and from the verification; nothing came true", () => {
    for (const presses of [[button("annuler")], [filled, button("annuler")]]) {
      const session = after(...presses);
      expect(placeOf(session)).toBe("annule");
      expect(session.emitted).toEqual([]);
    }
  });

  test.each(["corriger", "precedente"])(
    "%s goes back to the form with what was typed",
    (type) => {
      const session = after(filled, button(type));
      expect(placeOf(session)).toBe("saisie");
      expect(session.state.context.raw["saisie"]).toEqual(filled.raw);
    },
  );

  test("a refused form stays, says its codes, and keeps what was typed", () => {
    const typed = changed({ telephone: "418555012", poste: "12a" });
    const session = after(typed);
    expect(placeOf(session)).toBe("saisie");
    expect(codesOf(findingsOf(session))).toEqual(["telephone.length", "poste.characters"]);
    expect(session.state.context.raw["saisie"]).toEqual(typed.raw);
  });

  test("the same refusal twice is said twice, and then mended", () => {
    const wrong = changed({ nom: " " });
    expect(codesOf(findingsOf(after(wrong, wrong)))).toEqual(["nom.required"]);
    expect(placeOf(after(wrong, wrong, filled))).toBe("verification");
  });

  test("Transmettre creates one file, with what was typed last", () => {
    const session = after(
      filled,
      button("corriger"),
      changed({ nom: "D’Astous" }),
      transmettre,
    );
    expect(placeOf(session)).toBe("accuse");
    expect(session.emitted).toMatchObject([
      { type: "userFileCreated", user: { familyName: "D’Astous", firstName: "Alix" } },
    ]);
  });

  test("the receipt and the codes shown are those that came true", () => {
    const { state, emitted } = after(filled, transmettre);
    expect(emitted[0]).toMatchObject({
      receipt: { reference: state.context.facts["reference"] },
      user: { userCode: state.context.facts["userCode"] },
    });
  });

  test("Imprimer changes nothing", () => {
    const [before, printed] = [
      after(filled, transmettre),
      after(filled, transmettre, button("imprimer")),
    ];
    expect(printed.state.value).toBe("accuse");
    expect(printed.state.context).toEqual(before.state.context);
  });

  test("Terminer ends", () => {
    expect(placeOf(after(...part.model, button("terminer")))).toBe("termine");
  });
});
