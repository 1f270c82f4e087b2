import { expect, test, vi } from "vitest";
import { PROGRESS_KEY } from "../../../src/components/progress/progress-store.ts";
import { emptyProgress, type Progress } from "../../../src/practice/progress/progress.ts";
import { MOST_BYTES, readProgress } from "../../../src/practice/progress/read.ts";
import { chooseMode, recordLesson } from "../../../src/practice/progress/record.ts";
import { FakeStorage, openTab } from "./fake.ts";

const ASIDE = `${PROGRESS_KEY}:aside`;
const doing =
  (page: string) =>
  (progress: Progress): Progress =>
    recordLesson(progress, page, { on: "2026-11-27", mode: "guider", rung: 0, slips: 0 });
const done = ({ lessons }: Progress) => Object.keys(lessons);
const keptIn = (storage: FakeStorage): string[] => {
  const found = readProgress(storage.held.get(PROGRESS_KEY) ?? null);
  return found.is === "read" ? done(found.progress) : [found.is];
};

test("what is recorded is kept, and found again", () => {
  const storage = new FakeStorage();
  const tell = vi.fn();
  const store = openTab(storage, tell);
  expect(store.state.get()).toEqual({ progress: emptyProgress, keeps: true, aside: null });
  expect([...storage.held]).toEqual([]);
  store.update(doing("avant"));
  expect(tell).toHaveBeenCalledOnce();
  expect(done(openTab(storage).state.get().progress)).toEqual(["avant"]);
});

test("whoever watches is told of each change", () => {
  const store = openTab(new FakeStorage());
  const seen: string[][] = [];
  store.state.subscribe(({ progress }) => seen.push(done(progress)));
  store.update(doing("avant"));
  store.erase();
  expect(seen).toEqual([["avant"], []]);
});

test("two tabs keep what both have done, and the mode last chosen in either", () => {
  const storage = new FakeStorage();
  const [one, two] = [openTab(storage), openTab(storage)];
  one.update(doing("avant"));
  // Not told yet: it reads before it writes.
  two.update(doing("inscription"));
  expect(keptIn(storage)).toEqual(["avant", "inscription"]);
  two.update((progress) => chooseMode(progress, "montrer"));
  one.heard(PROGRESS_KEY);
  expect(done(one.state.get().progress)).toEqual(["avant", "inscription"]);
  expect(one.state.get().progress.mode).toBe("montrer");
  one.update(doing("utilisateurs"));
  expect(readProgress(storage.held.get(PROGRESS_KEY) ?? null)).toMatchObject({
    progress: { mode: "montrer" },
  });
});

test("of two tabs that wrote at once, the first one writes again what the second did not know", () => {
  const storage = new FakeStorage();
  const [one, two] = [openTab(storage), openTab(new FakeStorage())];
  one.update(doing("avant"));
  two.update(doing("inscription"));
  storage.held.set(PROGRESS_KEY, JSON.stringify(two.state.get().progress));
  one.heard(PROGRESS_KEY);
  expect(keptIn(storage)).toEqual(["avant", "inscription"]);
});

test("what another tab has erased is not written again", () => {
  const storage = new FakeStorage();
  const [one, two] = [openTab(storage), openTab(storage)];
  one.update(doing("avant"));
  two.heard(PROGRESS_KEY);
  two.erase();
  expect(two.state.get().progress).toEqual(emptyProgress);
  // Told or not told: the sandbox of the same tab erases too.
  one.update(doing("inscription"));
  expect(keptIn(storage)).toEqual(["inscription"]);
  two.erase();
  one.heard(null);
  expect(one.state.get().progress).toEqual(emptyProgress);
  expect([...storage.held]).toEqual([]);
});

test("another key is nobody's business", () => {
  const storage = new FakeStorage();
  const store = openTab(storage);
  storage.held.set(PROGRESS_KEY, JSON.stringify(doing("avant")(emptyProgress)));
  store.heard("rse-guide:sandbox");
  expect(done(store.state.get().progress)).toEqual([]);
});

test("a closed storage is said at once, and the page goes on", () => {
  const storage = new FakeStorage();
  storage.closed = true;
  const store = openTab(storage);
  expect(store.state.get().keeps).toBe(false);
  store.update(doing("avant"));
  store.update(doing("inscription"));
  store.heard(null);
  expect(store.state.get()).toMatchObject({ keeps: false, aside: null });
  expect(done(store.state.get().progress)).toEqual(["avant", "inscription"]);
});

test("a storage that is full is said when it is, and once there is room all is kept", () => {
  const storage = new FakeStorage();
  const store = openTab(storage);
  store.update(doing("avant"));
  storage.room = 0;
  store.update((progress) => chooseMode(doing("inscription")(progress), "seul"));
  expect(store.state.get().keeps).toBe(false);
  expect(keptIn(storage)).toEqual(["avant"]);
  store.update(doing("utilisateurs"));
  expect(store.state.get().progress.mode).toBe("seul");
  storage.room = Infinity;
  store.update(doing("assignation"));
  expect(store.state.get().keeps).toBe(true);
  expect(keptIn(storage)).toEqual(["assignation", "avant", "inscription", "utilisateurs"]);
});

test.each(["{", '{"version":2}', "x".repeat(MOST_BYTES + 1)])(
  "what cannot be read, such as “%.20s”, is put aside, given back, and survives what is done next",
  (text) => {
    const storage = new FakeStorage();
    storage.held.set(PROGRESS_KEY, text);
    const store = openTab(storage);
    expect(store.state.get()).toMatchObject({ aside: text, keeps: true });
    store.update(doing("avant"));
    expect(storage.held.get(ASIDE)).toBe(text);
    expect(keptIn(storage)).toEqual(["avant"]);
    expect(openTab(storage).state.get().aside).toBe(text);
    store.erase();
    expect(store.state.get().aside).toBeNull();
  },
);

test("where something else lies aside already, or there is no room, nothing is overwritten", () => {
  for (const spoil of [
    (storage: FakeStorage) => storage.held.set(ASIDE, "before"),
    (storage: FakeStorage) => (storage.room = 3),
  ]) {
    const storage = new FakeStorage();
    storage.held.set(PROGRESS_KEY, "{{{");
    spoil(storage);
    const store = openTab(storage);
    store.update(doing("avant"));
    expect(store.state.get().keeps).toBe(false);
    expect(done(store.state.get().progress)).toEqual(["avant"]);
    expect(storage.held.get(PROGRESS_KEY)).toBe("{{{");
    expect(store.state.get().aside).toBe(storage.held.get(ASIDE) ?? "{{{");
  }
});
