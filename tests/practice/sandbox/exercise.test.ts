import { beforeEach, describe, expect, test } from "vitest";
import { registry } from "../../../src/machines/index.ts";
import { doneBy } from "../../../src/practice/coach/done.ts";
import type { Raw } from "../../../src/kit/screen.ts";
import {
  openSandbox,
  type History,
  type Shelf,
} from "../../../src/practice/sandbox/exercise.ts";
import { afresh, type Saved } from "../../../src/practice/sandbox/saved.ts";
import { at, go, parts, press, swap, wait } from "./parts.ts";

/** A shelf that two tabs share. */
function shelving(kept: Saved | null = afresh("dossiersCrees", 0)) {
  let text = JSON.stringify(kept);
  const shelf: Shelf = {
    read: () => JSON.parse(text) as Saved | null,
    write: (saved) => {
      text = JSON.stringify(saved);
    },
    erase: () => {
      text = "null";
    },
  };
  return shelf;
}

/** No history of a browser's: one goes back by the exercise alone. */
const alone: History = {
  reached: () => undefined,
  stayed: () => undefined,
  back: () => false,
  begun: () => undefined,
};

let typed: Raw | null;
let shelf: Shelf;
const open = () => openSandbox(parts, shelf, alone, () => typed);
beforeEach(() => {
  typed = null;
  shelf = shelving();
});

test("a press that opens another part is told there, as one within a part is", () => {
  shelf = shelving(afresh("procurationCreee", 0));
  const sandbox = open();
  const told = () => {
    const { last, session, world } = sandbox.state.get();
    const part = parts[world.part];
    const words = registry.find((each) => each.part === part)?.words.fr;
    return part && words && last && doneBy(part, last.before, last.pressed, session, words);
  };
  sandbox.perform(go("procuration"));
  sandbox.press({ type: "assigner", raw: { procuration: "p3" } });
  expect(at(sandbox.state.get().world)).toBe("assignation/procuration");
  expect(told()).toMatch(/\.$/);
  // The list that an assignment goes back to is of its own part: its other buttons open procurations again.
  sandbox.press({ type: "continuer", raw: {} });
  sandbox.press({ type: "continuer", raw: { personnes: "EXA04AD" } });
  sandbox.press({ type: "procurations", raw: {} });
  expect(at(sandbox.state.get().world)).toBe("assignation/liste");
  sandbox.press({ type: "ajouter", raw: {} });
  expect(at(sandbox.state.get().world)).toBe("procuration/ajout");
  expect(told()).toMatch(/^Formulaire vide/);
});

describe("an action taken back", () => {
  test("leads to where one was, with what had been typed there", () => {
    const sandbox = open();
    sandbox.perform(go("utilisateur"));
    sandbox.press({ type: "continuer", raw: { nom: "Essai" } });
    sandbox.undo();
    const { world, typed: shown, saved } = sandbox.state.get();
    expect(at(world)).toBe("utilisateur/saisie");
    expect(shown).toEqual({ nom: "Essai" });
    expect(saved).toMatchObject({ at: 1, log: [go("utilisateur"), expect.anything()] });
  });

  test("and another one done instead: what followed is gone", () => {
    const sandbox = open();
    for (const each of [go("utilisateur"), wait("day"), swap]) sandbox.perform(each);
    sandbox.undo();
    sandbox.undo();
    sandbox.perform(go("procuration"));
    expect(sandbox.state.get().saved.log).toEqual([go("utilisateur"), go("procuration")]);
  });

  test("at the beginning, there is nothing to take back", () => {
    const sandbox = open();
    sandbox.undo();
    expect(sandbox.state.get().saved.at).toBe(0);
  });

  test("what is typed and not pressed is found again where it was left", () => {
    const sandbox = open();
    sandbox.perform(go("utilisateur"));
    typed = { nom: "À moitié" };
    sandbox.perform(go("procuration"));
    typed = null;
    sandbox.undo();
    expect(sandbox.state.get().typed).toEqual({ nom: "À moitié" });
    const left = sandbox.leave();
    const again = open();
    again.resume(left, false);
    expect(Object.keys(left)).toHaveLength(0);
    expect(again.state.get().saved.at).toBe(1);
  });
});

test("a press that stayed on its screen is taken back without what was typed since", () => {
  const sandbox = open();
  sandbox.perform(go("utilisateur"));
  sandbox.press({ type: "continuer", raw: { nom: "" } });
  typed = { nom: "Roy" };
  sandbox.undo();
  expect(sandbox.state.get()).toMatchObject({ status: "undone", saved: { at: 1 }, typed });
  sandbox.perform(go("utilisateur"));
  typed = { nom: "Un autre" };
  sandbox.undo();
  expect(sandbox.state.get().typed).toEqual({ nom: "Roy" });
});

describe("two tabs", () => {
  test("the one that comes second shows what the first has done, and adds nothing to it", () => {
    const [one, other] = [open(), open()];
    one.perform(go("utilisateur"));
    other.perform(go("procuration"));
    expect(other.state.get()).toMatchObject({ status: "otherTab" });
    expect(at(other.state.get().world)).toBe("utilisateur/saisie");
    other.perform(go("procuration"));
    expect(shelf.read()?.log).toEqual([go("utilisateur"), go("procuration")]);
    expect(one.caughtUp()).toBe(true);
    expect(one.caughtUp()).toBe(false);
  });

  test("what is half typed in one stays, though the other goes back and another way on", () => {
    const [one, other] = [open(), open()];
    one.perform(go("utilisateur"));
    one.press({ type: "continuer", raw: { nom: "Un" } });
    other.caughtUp();
    one.undo();
    one.press({ type: "continuer", raw: { nom: "Deux" } });
    typed = { nom: "À moitié" };
    expect(other.caughtUp()).toBe(true);
    expect(other.state.get()).toMatchObject({ status: "otherTab", typed });
  });

  test("erased in one, it is erased in the other", () => {
    const [one, other] = [open(), open()];
    one.perform(go("utilisateur"));
    one.erase();
    expect(shelf.read()).toBeNull();
    other.forget();
    expect(other.state.get().saved).toMatchObject({ start: "premierJour", log: [], at: 0 });
  });
});

test("a log that no longer replays is cut at its last possible act, and says so", () => {
  shelf = shelving({
    ...afresh("toutFait", 4),
    log: [go("utilisateur"), press("voler")],
    at: 2,
  });
  const { saved, status } = open().state.get();
  expect(saved).toMatchObject({ log: [go("utilisateur")], at: 1 });
  expect(status).toBe("stale");
});

test("the practice data fill the form, and are not pressed", () => {
  const sandbox = open();
  sandbox.perform(go("utilisateur"));
  sandbox.fill({});
  expect(sandbox.state.get()).toMatchObject({
    outcome: "filled",
    typed: { courriel: "alix.tremblay@exemple.test" },
    saved: { at: 1 },
  });
});

test("begun again from a named point, nothing is left of before", () => {
  const sandbox = open();
  typed = { nom: "Essai" };
  sandbox.perform(go("utilisateur"));
  sandbox.startFrom("toutFait", "restarted");
  expect(sandbox.state.get()).toMatchObject({ status: "restarted", typed: null });
  sandbox.restart();
  expect(sandbox.state.get().saved).toMatchObject({ start: "toutFait", log: [] });
});
