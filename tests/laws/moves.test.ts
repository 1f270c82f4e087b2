import { expect, test } from "vitest";
import type { Screen } from "../../src/kit/screen.ts";
import { placeOf } from "../../src/kit/session.ts";
import { registry } from "../../src/machines/index.ts";
import { act, beginWorld, type Act, type World } from "../../src/practice/sandbox/world.ts";
import { everyPress, formsOf, pressesOn } from "../explore.ts";
import { parts } from "../practice/sandbox/parts.ts";

/* What is heard when a screen comes: of two that follow one another, never the same words. */

/** Of a screen, what names its title (`Frame.tsx`; in the browser, `heard.spec.ts`); of an end, its own. */
const heardOf = (screen: Screen | undefined, end: string): string =>
  screen ? `${screen.title} – ${screen.step?.name ?? screen.box}` : end;

test.each(registry.map((entry) => [entry.part.id, entry] as const))(
  "%s: every press that leads to another screen is heard to",
  (_, entry) => {
    const { screens } = entry.part;
    const { ends } = entry.words.fr;
    const at = (place: string) => heardOf(screens[place], ends[place]?.heading ?? "");
    for (const { before, after } of everyPress(entry)) {
      const [from, to] = [placeOf(before), placeOf(after)];
      expect(at(to)).not.toBe("");
      if (from !== to) expect(at(to), `${from} → ${to}`).not.toBe(at(from));
    }
  },
);

test("the sandbox: every act that leads to another screen is heard to", () => {
  const placeIn = ({ part, session }: World) => `${part}/${placeOf(session)}`;
  const heard = (world: World) => {
    const screen = parts[world.part]?.screens[placeOf(world.session)];
    return heardOf(screen, placeIn(world));
  };
  /** A list is one screen, which two parts have. */
  const isSame = (a: World, b: World) =>
    placeIn(a).replace("assignation/liste", "procuration/liste") ===
    placeIn(b).replace("assignation/liste", "procuration/liste");
  const others: Act[] = [
    ...["accueil", "messages", "inscription", "utilisateur", "procuration"].map((to): Act => ({
      do: "go",
      to,
    })),
    ...["droits-acces", "revocation", "connexion"].map((to): Act => ({ do: "go", to })),
    { do: "wait", until: "day" },
    { do: "wait", until: "expiry" },
    { do: "swap" },
  ];
  const forms = new Map(registry.map((entry) => [entry.part.id, formsOf(entry)]));
  const begun = (["premierJour", "toutFait"] as const).map((start) => beginWorld(parts, start));
  const seen = new Map(begun.map((world) => [placeIn(world), world]));
  const moves = new Set<string>();
  for (const world of seen.values()) {
    const part = parts[world.part];
    const presses = part
      ? pressesOn(part, world.session, forms.get(world.part) ?? new Map()).map(
          (pressed): Act => ({ do: "press", ...pressed }),
        )
      : [];
    for (const done of [...presses, ...others]) {
      const next = act(parts, world, done);
      if (!next) continue;
      if (!seen.has(placeIn(next))) seen.set(placeIn(next), next);
      if (isSame(world, next)) continue;
      moves.add(`${placeIn(world)} ${placeIn(next)}`);
      expect(heard(next), `${placeIn(world)} → ${placeIn(next)}`).not.toBe(heard(world));
    }
  }
  expect(moves.size).toBeGreaterThan(100);
});
