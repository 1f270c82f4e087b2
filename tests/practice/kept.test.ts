import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { heldBy, isAssignedAnywhere } from "../../src/domain/assignment.ts";
import { codesOf, findingsOf } from "../../src/kit/part.ts";
import { utilisateur } from "../../src/machines/utilisateur/entry.ts";
import { readDrafts } from "../../src/practice/drafts.ts";
import { beginning } from "../../src/practice/home.ts";
import { rehearse } from "../../src/practice/rehearse.ts";
import { readSaved } from "../../src/practice/sandbox/saved.ts";
import type { StartingPointId } from "../../src/account/starting-points.ts";
import { beginWorld, replayActs } from "../../src/practice/sandbox/world.ts";
import { parts } from "./sandbox/parts.ts";

/* What visitors have kept since the site of November 2026, and must find again tomorrow. */

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "../fixtures/storage", name), "utf8");

const found = (name: string) => {
  const saved = readSaved(fixture(name));
  if (!saved) throw new Error(`${name} is not read any more.`);
  return {
    saved,
    ...replayActs(parts, beginWorld(parts, saved.start as StartingPointId), saved.log),
  };
};

test("a procedure done for a colleague, past its end", () => {
  const { saved, world, done } = found("sandbox-2026-11-colleague.json");
  expect(done).toBe(saved.log.length);
  const { account } = world;
  expect(account.users.some(({ familyName }) => familyName === "Tremblay-Exemple")).toBe(true);
  const made = account.procurations.at(-1);
  expect(made && isAssignedAnywhere(made, account)).toBe(true);
  expect(heldBy({ userCode: "EXA03AC" }, account)).toBeNull();
  expect(account.today > (made?.end ?? "")).toBe(true);
});

test("one done for a consultant, an action taken back", () => {
  const { saved, world, done } = found("sandbox-2026-11-consultant.json");
  expect(done).toBe(saved.log.length);
  expect(saved.at).toBe(saved.log.length - 1);
  const made = world.account.procurations.at(-1);
  expect(made).toMatchObject({ type: "externe", mandatary: "1000000002" });
  expect(made && isAssignedAnywhere(made, world.account)).toBe(true);
});

test("a form that was refused, and typed in since", () => {
  const drafts = readDrafts(fixture("draft-2026-11-step-2.json"), "/2-utilisateurs/");
  const draft = drafts?.drafts["r1"];
  if (!draft) throw new Error("The draft is not read any more.");
  const rehearsing = rehearse(
    utilisateur.part,
    beginning(utilisateur.part, "avantLeDossier", []),
  );
  rehearsing.resume(draft, "resumed");
  const { session, typed } = rehearsing.state.get();
  expect(codesOf(findingsOf(session))).toContain("courriel.required");
  expect(typed).toMatchObject({ telephone: "418 555" });
});

test.each(["", "{", "null", "[]", '{"drafts":3}', '{"drafts":{"r1":{"log":7}}}'])(
  "“%s” holds no draft, and breaks nothing",
  (text) => {
    expect(readDrafts(text, "/2-utilisateurs/")?.drafts ?? {}).toEqual({});
  },
);
