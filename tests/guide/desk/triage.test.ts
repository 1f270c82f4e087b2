import { expect, test } from "vitest";
import { registry } from "../../../src/machines/index.ts";
import { deskCases } from "../../../src/guide/desk/desk-cases.ts";
import { shownKinds, triaged, whoKinds } from "../../../src/guide/desk/triage.ts";

const cases = deskCases("fr");
const parts = registry.map(({ part }) => part.id);

test("every case is led to by the answers that are true of it", () => {
  for (const { id, shows, who } of cases) {
    const [part = ""] = id.split("/");
    const asked = who === "either" ? whoKinds : [who];
    for (const each of asked) expect(triaged(cases, { part, shows, who: each })).toContain(id);
  }
});

test("an answer leaves fewer cases, and none that it excludes", () => {
  expect(triaged(cases, {})).toHaveLength(cases.length);
  for (const part of parts) {
    const left = triaged(cases, { part });
    expect(left.length).toBeLessThan(cases.length);
    for (const id of left) expect(id.startsWith(`${part}/`)).toBe(true);
    const split = shownKinds.flatMap((shows) => triaged(cases, { part, shows }));
    expect(split.toSorted()).toEqual(left.toSorted());
  }
  expect(triaged(cases, { who: "colleague" })).not.toContain("procuration/chezVous");
  expect(triaged(cases, { who: "consultant" })).toContain("procuration/autreConsultant");
});

test("a title is told as seen where a screen says it, and as a situation elsewhere", () => {
  const toldOf = (id: string) => {
    const found = cases.find((each) => each.id === id);
    return { shows: found?.shows, unseen: found?.told.unseen ?? false };
  };
  // The exercise's screen accepts these: the portal's, probably too.
  for (const { shows, told } of cases) if (shows === "accepted") expect(told.unseen).toBe(true);
  expect(toldOf("procuration/mandataireNeq").unseen).toBe(true);
  expect(toldOf("procuration/dateFinAbsente")).toEqual({ shows: "refused", unseen: false });
  expect(toldOf("connexion/connexionRefusee")).toEqual({ shows: "refused", unseen: false });
  expect(toldOf("procuration/accesManquant").unseen).toBe(false);
  expect(toldOf("inscription/desinscrire")).toEqual({ shows: "stopped", unseen: true });
});
