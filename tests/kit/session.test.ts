import { describe, expect, test, vi } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import { after } from "../../src/account/ledger.ts";
import { begin, inAccount, placeOf, press, replay } from "../../src/kit/session.ts";
import { machine } from "../../src/machines/utilisateur/machine.ts";
import { cases } from "../../src/machines/utilisateur/cases.ts";
import { screens } from "../../src/machines/utilisateur/screens.ts";

const account = startingPoints.avantLeDossier;
const log = cases.modele.presses;

describe("a session", () => {
  test("begins on the first screen, with nothing said", () => {
    const session = begin(machine, account);
    expect(placeOf(session)).toBe("saisie");
    expect(session.log).toEqual([]);
  });

  test("a press on a button that the screen does not have is not lawful", () => {
    expect(
      press(machine, begin(machine, account), { type: "transmettre", raw: {} }),
    ).toBeNull();
  });

  test("after its end, nothing is lawful", () => {
    const ended = replay(machine, account, [{ type: "annuler", raw: {} }, ...log]);
    expect(placeOf(ended)).toBe("annule");
    expect(ended.log).toHaveLength(1);
  });

  test("replaying a log gives the same state and the same events", () => {
    const [first, second] = [replay(machine, account, log), replay(machine, account, log)];
    expect(second.state.context).toEqual(first.state.context);
    expect(second.emitted).toEqual(first.emitted);
    expect(first.log).toEqual(log);
  });

  test("a log that is no longer lawful stops at the last lawful press", () => {
    const stale = replay(machine, account, [
      ...log.slice(0, 1),
      { type: "envoyer", raw: {} },
      ...log,
    ]);
    expect(placeOf(stale)).toBe("verification");
    expect(stale.log).toHaveLength(1);
  });

  test("what comes true is true for the screens that follow, if somebody folds it", () => {
    const users = ({ state }: { state: { context: { account: typeof account } } }) =>
      state.context.account.users.length;
    expect(users(replay(machine, account, log))).toBe(account.users.length);
    expect(users(replay(machine, account, log, after))).toBe(account.users.length + 1);
  });

  test("an account that has changed meanwhile is seen from the same place", () => {
    const before = replay(machine, account, log.slice(0, 1));
    const now = inAccount(before, startingPoints.toutFait);
    expect(placeOf(now)).toBe("verification");
    expect(now.state.context).toEqual({
      ...before.state.context,
      account: startingPoints.toutFait,
    });
  });

  test.each([
    ["accepted", log[0]],
    ["refused", { type: "continuer", raw: { ...log[0]?.raw, nom: "x", telephone: "1" } }],
  ] as const)("a press that is %s judges its form once", (_, pressed) => {
    const read = vi.spyOn(screens.saisie.fields.telephone, "read");
    if (pressed) press(machine, begin(machine, account), pressed);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });
});
