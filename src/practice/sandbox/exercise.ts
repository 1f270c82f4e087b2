import { createAtom } from "@xstate/store";
import type { StartingPointId } from "../../account/starting-points.ts";
import { findingsOf } from "../../kit/part.ts";
import type { Raw } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import { momentAfter, momentsOf } from "./moments.ts";
import { afresh, type Saved } from "./saved.ts";
import { act, beginWorld, type Act, type Parts, type World } from "./world.ts";
import { worldsAlong } from "./worlds.ts";
import { play } from "../play.ts";
import { outcomeOf, type Outcome, type RehearsalState } from "../rehearse.ts";
import { practiceData } from "./practice-data.ts";

/** What is said of something done to the exercise itself. */
export type Status = "" | "undone" | "erased" | "restarted" | "stale" | "otherTab";

export interface SandboxState extends RehearsalState {
  world: World;
  saved: Saved;
  status: Status;
}

/** Which exercise it is: where it begins, and what is typed for whoever asks. */
export interface Opening {
  /** The name of the beginning of whoever has none yet. */
  first: string;
  begin: (parts: Parts, start: string) => World;
  practice: (parts: Parts, world: World, held: Raw) => Raw;
}

/** The sandbox, free: any of the starting points. */
const FREE: Opening = {
  first: "premierJour",
  begin: (parts, start) => beginWorld(parts, start as StartingPointId),
  practice: practiceData,
};

/** Where the exercise is kept between visits, and shared between tabs. */
export interface Shelf {
  /** What stands there: quickly, if nothing has changed, for every act asks. */
  read: () => Saved | null;
  /** It may fail: the exercise goes on without it. */
  write: (saved: Saved) => void;
  erase: () => void;
  /** Not all of what stands there can be followed: it is not to be written over. */
  putAside?: () => void;
}

/** The ways back and forward, one entry a screen. */
export interface History {
  /** A screen was reached: the way back leads to the one before. */
  reached: (at: number) => void;
  /** So many acts have been done now, on the same entry. */
  stayed: (at: number) => void;
  /** Goes the browser's way, if it leads back to so many acts; says whether it does. */
  back: (at: number) => boolean;
  /** Another exercise begins: what came before is not gone back into. */
  begun: () => void;
}

/**
 * The sandbox: a log of acts over one world, kept on a shelf, and what may be done to it.
 * @param typing what stands in the form and was not pressed, if anything
 */
export function openSandbox(
  parts: Parts,
  shelf: Shelf,
  history: History,
  typing: () => Raw | null = () => null,
  { first, begin, practice }: Opening = FREE,
) {
  const found = shelf.read() ?? afresh(first, 0);
  const worlds = worldsAlong(
    (world, done) => act(parts, world, done),
    begin(parts, found.start),
  );
  let moments = momentsOf(found);
  /** Takes up a log, which may have much in common with the one before. */
  const follow = (saved: Saved) => {
    const now = momentsOf(saved);
    const parting = now.findIndex((moment, n) => moment !== moments[n]);
    if (parting === 0) worlds.begin(begin(parts, saved.start));
    else if (parting > 0) worlds.cut(parting - 1);
    moments = now;
  };
  const momentAt = (at: number): string => moments[at] ?? "";

  /** What a saved exercise shows; one that no longer replays is cut at its last possible act. */
  const shown = (saved: Saved): SandboxState => {
    const { world, done } = worlds.after(saved.log, saved.at);
    const cut = done < saved.at;
    if (cut) shelf.putAside?.();
    const kept = cut ? { ...saved, log: saved.log.slice(0, done), at: done } : saved;
    return {
      session: world.session,
      world,
      saved: kept,
      typed: typedThen(kept),
      outcome: "none",
      turn: 0,
      form: 0,
      undoable: kept.at,
      last: null,
      status: cut ? "stale" : "",
    };
  };
  const state = createAtom<SandboxState>(shown(found));

  /** What was typed at a moment of the exercise and left there: coming back finds it again. */
  const left = new Map<string, Raw>();
  const keepTyped = () => {
    const moment = momentAt(state.get().saved.at);
    const typed = typing();
    left.delete(moment);
    if (typed) left.set(moment, typed);
    const [oldest = ""] = left.keys();
    if (left.size > REMEMBERED) left.delete(oldest);
  };

  /** What stood on the shelf when this tab last looked, or wrote: where it is full, that is something older. */
  let seen = shelf.read();
  const write = (saved: Saved) => {
    shelf.write(saved);
    seen = shelf.read();
  };

  /** Shows what another tab has done, if it has: an act is never added to a log that has moved on. */
  const caughtUp = (): boolean => {
    const kept = shelf.read();
    if (!kept || isSame(kept, seen)) return false;
    seen = kept;
    keepTyped();
    const { saved } = state.get();
    const typed = left.get(momentAt(saved.at));
    const last = momentAt(saved.log.length);
    follow(kept);
    // The one does not go on where the other was, or further back in it.
    if (momentAt(saved.log.length) !== last) left.clear();
    adopt(kept, typed);
    return true;
  };
  /** @param typed what stays in the form if it is still that of the same screen */
  const show = (saved: Saved, outcome: Outcome, status: Status, typed?: Raw | null) => {
    const { turn, form, world, session } = state.get();
    const next = shown(saved);
    const same = next.world.part === world.part && placeOf(next.session) === placeOf(session);
    state.set({
      ...next,
      typed: (same ? typed : null) ?? left.get(momentAt(next.saved.at)) ?? next.typed,
      outcome,
      turn: turn + 1,
      form: form + 1,
      status: next.status || status,
    });
  };

  /** What a press was heard by: where it has opened another part, the screen that has its button there. */
  const pressedIn = (then: World, now: World) => {
    const part = now.part !== then.part && parts[now.part];
    return part ? play(part, then.account, []) : then.session;
  };

  const adopt = (kept: Saved, typed?: Raw) => {
    show(kept, "moved", "otherTab", typed);
    history.stayed(kept.at);
  };

  const perform = (done: Act): void => {
    if (caughtUp()) return;
    const before = state.get();
    const world = act(parts, before.world, done);
    if (!world) return;
    keepTyped();
    const { start, log, at, revision } = before.saved;
    const saved: Saved = {
      start,
      log: [...log.slice(0, at), done],
      at: at + 1,
      revision: revision + 1,
    };
    moments = [...moments.slice(0, at + 1), momentAfter(momentAt(at), done)];
    worlds.cut(at);
    worlds.put(saved.at, world);
    const moved =
      done.do !== "press" ||
      world.part !== before.world.part ||
      placeOf(world.session) !== placeOf(before.session);
    const { session } = world;
    state.set({
      session,
      world,
      saved,
      typed: null,
      outcome: moved ? "moved" : outcomeOf(findingsOf(session)),
      turn: before.turn + 1,
      form: before.form + (moved ? 1 : 0),
      undoable: saved.at,
      last: isTold(world, done)
        ? { before: pressedIn(before.world, world), pressed: done }
        : null,
      status: "",
    });
    write(saved);
    if (moved) history.reached(saved.at);
    else history.stayed(saved.at);
  };

  /**
   * As it was after so many acts; those that followed may still be found again by going forward.
   * @returns whether there were as many
   */
  const goTo = (at: number): boolean => {
    if (caughtUp()) return true;
    const { saved } = state.get();
    if (at < 0 || at > saved.log.length) return false;
    if (at === saved.at) return true;
    keepTyped();
    const there = { ...saved, at, revision: saved.revision + 1 };
    // A press that stayed on its screen is taken back without what was typed since.
    const isPress = at === saved.at - 1 && saved.log[at]?.do === "press";
    const since = isPress ? left.get(momentAt(saved.at)) : null;
    show(there, "moved", at < saved.at ? "undone" : "", since);
    write(there);
    history.stayed(at);
    return true;
  };

  const startFrom = (start: string, status: Status): void => {
    const saved = afresh(start, state.get().saved.revision + 1);
    left.clear();
    follow(saved);
    show(saved, "restarted", status);
    write(saved);
    history.begun();
  };

  return {
    state,
    perform,
    goTo,
    caughtUp,
    /** Erased in another tab, it is erased here. */
    forget: (): void => {
      const { start, log, revision } = state.get().saved;
      seen = null;
      left.clear();
      if (start === first && log.length === 0) return;
      const anew = afresh(first, revision + 1);
      follow(anew);
      adopt(anew);
    },
    startFrom,
    /** Another exercise instead: a point of somebody's path. */
    take: (saved: Saved): void => {
      follow(saved);
      show(saved, "resumed", "");
      write(saved);
    },
    /** The screen's buttons, as every rehearsal presses them. */
    press: ({ type, raw }: { type: string; raw: Raw }): void =>
      perform({ do: "press", type, raw }),
    undo: (): void => {
      const at = state.get().saved.at - 1;
      if (!history.back(at)) goTo(at);
    },
    restart: (): void => startFrom(state.get().saved.start, "restarted"),
    /** Nothing is kept any more, until the next act. */
    erase: (): void => {
      startFrom(first, "erased");
      shelf.erase();
      seen = shelf.read();
    },
    /** With what is typed for whoever asks; or, of a form that is shown, with just that. */
    fill: (held: Raw, typed?: Raw): void => {
      const { world, turn, form } = state.get();
      state.set({
        ...state.get(),
        typed: typed ?? practice(parts, world, held),
        outcome: "filled",
        turn: turn + 1,
        form: form + 1,
      });
    },
    /** What was typed and left, by moment, the last ones; what is typed now is among it. */
    leave: (): Readonly<Record<string, Raw>> => {
      keepTyped();
      return Object.fromEntries([...left].slice(-MOMENTS));
    },
    /** The same, found again; after a change of language, what is refused is said again. */
    resume: (found: Readonly<Record<string, Raw>>, switched: boolean): void => {
      for (const [moment, typed] of Object.entries(found)) left.set(moment, typed);
      const before = state.get();
      const typed = left.get(momentAt(before.saved.at)) ?? before.typed;
      if (typed || switched)
        state.set({ ...before, typed, outcome: "resumed", form: before.form + 1 });
    },
  };
}

export type OpenSandbox = ReturnType<typeof openSandbox>;

/** Was it a press, in a part that goes on, or in one that went on by it? What it has done is told there. */
const isTold = (after: World, done: Act): done is Extract<Act, { do: "press" }> =>
  done.do === "press" && after.session.log.length > 0;

/** How many moments are kept when the page is left. */
const MOMENTS = 20;

/** How many are remembered meanwhile. */
const REMEMBERED = 500;

const isSame = (a: Saved, b: Saved | null): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** What had been typed there when the next button was pressed: going back finds it again. */
function typedThen({ log, at }: Saved): Raw | null {
  const next = log[at];
  return next?.do === "press" ? next.raw : null;
}
