import { describe, expect, test } from "vitest";
import { startingPoints, type StartingPointId } from "../../src/account/starting-points.ts";
import { isListed } from "../../src/domain/assignment.ts";
import type { Press } from "../../src/kit/flow.ts";
import { optionsOf } from "../../src/kit/judge.ts";
import { codesOf, findingsOf, type PartSession } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { part } from "../../src/machines/revocation/index.ts";
import { assignmentOf, screens } from "../../src/machines/revocation/screens.ts";
import type { Context } from "../../src/machines/shared/views.ts";
import { play } from "../../src/practice/play.ts";

const from = (start: StartingPointId, ...presses: Press[]) =>
  play(part, startingPoints[start], presses);
const context = ({ state }: PartSession<unknown>) => state.context as Context;
const offered = (session: PartSession<unknown>) =>
  optionsOf(screens.liste.fields.assignation, context(session));
const [revoquer, transmettre] = part.model as [Press, Press];
const ALIX = { userCode: "EXA04AD" };

describe("revoking an assignment", () => {
  test("takes it from that person, who may be given another; the receipt is what came true", () => {
    const session = from("toutFait", revoquer, transmettre);
    expect(session.emitted).toMatchObject([
      {
        type: "assignmentRevoked",
        userCode: ALIX.userCode,
        receipt: { reference: session.state.context.facts["reference"] },
      },
    ]);
    expect(isListed(ALIX, context(session).account)).toBe(true);
    expect(context(session).account.assignments).toHaveLength(1);
  });

  test("the acknowledgement still shows what was revoked", () => {
    const before = assignmentOf(context(from("toutFait", revoquer)));
    expect(before).toMatchObject({ id: ALIX.userCode, cells: { fin: "2029-11-22" } });
    expect(assignmentOf(context(from("toutFait", revoquer, transmettre)))).toEqual(before);
  });

  test("Précédente records nothing and keeps the line", () => {
    const session = from("toutFait", revoquer, { type: "precedente", raw: {} });
    expect(placeOf(session)).toBe("liste");
    expect(session.emitted).toEqual([]);
    expect(session.state.context.raw["liste"]).toEqual(revoquer.raw);
  });

  test("what is over is not listed, and cannot be revoked", () => {
    expect(offered(from("toutFait"))).toEqual(["EXA01AA", ALIX.userCode]);
    expect(offered(from("procurationEchue"))).toEqual([]);
    const session = from("procurationEchue", revoquer);
    expect(codesOf(findingsOf(session))).toEqual(["assignation.required"]);
  });
});
