import { beforeEach, describe, expect, test } from "vitest";
import { shelfAt } from "../../../src/components/keeping/shelf.ts";
import { openSandbox, type History } from "../../../src/practice/sandbox/exercise.ts";
import { afresh } from "../../../src/practice/sandbox/saved.ts";
import { at, go, parts, press, wait } from "../../practice/sandbox/parts.ts";
import { FakeStorage } from "../progress/fake.ts";

const KEY = "rse-guide:sandbox";
const alone: History = {
  reached: () => undefined,
  stayed: () => undefined,
  back: () => false,
  begun: () => undefined,
};

let storage: FakeStorage;
let told: { kept: boolean | null; aside: string };
beforeEach(() => {
  storage = new FakeStorage();
  told = { kept: null, aside: "" };
});

const shelf = () =>
  shelfAt(KEY, undefined, {
    storage: () => storage,
    erase: () => {
      storage.held.clear();
    },
    tellKept: (kept) => (told.kept = kept),
    tellAside: (aside) => (told.aside = aside),
  });
const open = () => openSandbox(parts, shelf(), alone);
const keep = (value: unknown) =>
  storage.setItem(KEY, typeof value === "string" ? value : JSON.stringify(value));

describe("where nothing more can be kept", () => {
  const acts = [go("utilisateur"), go("procuration"), go("utilisateur"), wait("day")];

  test.each([
    ["full after two acts", () => (storage.room = 1)],
    ["closed after two acts", () => (storage.closed = true)],
  ])("%s: nothing is undone, no other tab is told of, and it is said", (_, break_) => {
    keep(afresh("toutFait", 0));
    const sandbox = open();
    sandbox.perform(go("accueil"));
    sandbox.perform(go("messages"));
    expect(told.kept).toBe(true);
    break_();
    for (const [n, act] of acts.entries()) {
      sandbox.perform(act);
      expect(sandbox.state.get()).toMatchObject({ status: "", saved: { at: n + 3 } });
      expect(told.kept).toBe(false);
    }
    sandbox.undo();
    sandbox.undo();
    expect(at(sandbox.state.get().world)).toBe("procuration/liste");
    sandbox.restart();
    expect(sandbox.state.get()).toMatchObject({ status: "restarted", saved: { at: 0 } });
    sandbox.perform(go("utilisateur"));
    sandbox.erase();
    expect(sandbox.state.get()).toMatchObject({ status: "erased", saved: { at: 0 } });
  });

  test("closed from the start, it goes on all the same", () => {
    storage.closed = true;
    const sandbox = open();
    sandbox.startFrom("toutFait", "restarted");
    for (const act of acts) sandbox.perform(act);
    expect(sandbox.state.get()).toMatchObject({ status: "", saved: { at: 4 } });
    expect(told.kept).toBe(false);
  });

  test("room again: it is kept again, and said no more to be lost", () => {
    keep(afresh("toutFait", 0));
    const sandbox = open();
    storage.room = 1;
    sandbox.perform(go("utilisateur"));
    storage.room = Infinity;
    sandbox.perform(go("procuration"));
    expect(told.kept).toBe(true);
    expect(open().state.get().saved.log).toHaveLength(2);
  });

  test("what another tab does meanwhile is still seen", () => {
    keep(afresh("toutFait", 0));
    const sandbox = open();
    storage.room = 1;
    sandbox.perform(go("utilisateur"));
    storage.room = Infinity;
    keep({ ...afresh("toutFait", 4), log: [wait("day")], at: 1 });
    expect(sandbox.caughtUp()).toBe(true);
    expect(sandbox.state.get()).toMatchObject({ status: "otherTab", saved: { at: 1 } });
  });
});

describe("what cannot be taken up whole is put aside, and nothing replaces it", () => {
  const whole = { ...afresh("toutFait", 4), log: [go("utilisateur"), wait("day")], at: 2 };
  const text = JSON.stringify(whole);

  test("what can be is not", () => {
    keep(whole);
    const sandbox = open();
    sandbox.perform(go("procuration"));
    expect(told.aside).toBe("");
    expect([...storage.held.keys()]).toEqual([KEY]);
  });

  const garbled: [string, string][] = [
    ...Array.from({ length: 39 }, (_, n): [string, string] => [
      `cut after ${n + 1} of 40`,
      text.slice(0, Math.ceil((text.length * (n + 1)) / 40) - 1),
    ]),
    ["another beginning", text.replace("toutFait", "lendemain")],
    ["a log that is none", JSON.stringify({ ...whole, log: "go" })],
    ["something else", "<html>"],
  ];
  test.each(garbled.filter(([, each]) => each !== ""))("%s", (_, kept) => {
    keep(kept);
    const sandbox = open();
    expect(told.aside).toBe(kept);
    for (let n = 0; n < 3; n += 1) sandbox.perform(go("utilisateur"));
    expect(storage.getItem(`${KEY}:aside`)).toBe(kept);
    open();
    expect(told.aside).toBe(kept);
  });

  test.each([
    ["of a kind of a later version", { do: "teleport", to: "accueil" }],
    ["to a place of a later version", go("avenir")],
    ["on a button of a later version", press("signer")],
  ])("an act %s: what comes before it is taken up", (_, act) => {
    const later = { ...whole, log: [go("utilisateur"), act, wait("day")], at: 3 };
    keep(later);
    const sandbox = open();
    expect(sandbox.state.get().saved.at).toBe(1);
    sandbox.perform(wait("day"));
    expect(told.aside).toBe(JSON.stringify(later));
    expect(sandbox.state.get().saved.log).toEqual([go("utilisateur"), wait("day")]);
  });

  test("one after the other, both are kept", () => {
    for (const each of ["premier", "second"]) {
      keep(each);
      open().perform(go("utilisateur"));
    }
    expect(told.aside).toBe("premier\nsecond");
  });

  test("without room for it, the old text stays where it is, and nothing new is kept", () => {
    const long = "x".repeat(100);
    keep(long);
    storage.room = 150;
    const sandbox = open();
    sandbox.startFrom("toutFait", "restarted");
    sandbox.perform(go("utilisateur"));
    expect(sandbox.state.get()).toMatchObject({ status: "", saved: { at: 1 } });
    expect(storage.getItem(KEY)).toBe(long);
    expect(told.kept).toBe(false);
    storage.room = Infinity;
    sandbox.perform(go("procuration"));
    expect(told).toEqual({ kept: true, aside: long });
  });

  test("“Erase everything” erases it too", () => {
    keep("premier");
    const sandbox = open();
    sandbox.erase();
    expect(told.aside).toBe("");
    expect(storage.held.size).toBe(0);
  });
});
