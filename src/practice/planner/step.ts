import type { RuleId } from "../../domain/rules.ts";
import { judge } from "../../kit/judge.ts";
import { chosen, type Field, type Raw, type Screen } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import type { PlayedMission } from "../missions/goal.ts";
import type { Mission } from "../missions/mission.ts";
import type { Act, Parts, World } from "../sandbox/world.ts";
import type { Aim, AimId } from "./aim.ts";
import type { Answer, Context, Answering } from "./answer.ts";
import { nextAim } from "./next-aim.ts";
import { provocations } from "./provocations.ts";
import { assign, createFile, finish, register, revoke, signIn } from "./ways.ts";
import { give, make, modify, provoke } from "./ways-of-rights.ts";

/** One thing to do: in the form, by a button of the screen, in the menus, or to the exercise. */
export type Step =
  | { do: "field"; field: string; value: string }
  | { do: "press"; button: string }
  | { do: "go"; to: string }
  | { do: "wait" }
  | { do: "swap" }
  /** In a lesson, which has no menus: to its beginning. */
  | { do: "restart" };

/** The screen that one is at. */
export type Here = Pick<World, "part" | "session">;

/** What helps from where one is. */
export interface Help {
  aim: Aim;
  step: Step;
  /** What the whole screen is to be answered, when it is on the way. */
  answer: Answer | null;
}

type AnyWay = Answering<Aim>;

const WAYS: { readonly [A in AimId]?: Answering<Extract<Aim, { to: A }>> } = {
  signIn,
  register,
  file: createFile,
  finish,
  make,
  modify,
  assign,
  give,
  revoke,
  provoke,
};

/** Where each is brought about, the part to which the menus lead first. */
const PARTS: Partial<Record<AimId, readonly string[]>> = {
  signIn: ["connexion"],
  register: ["inscription"],
  file: ["utilisateur"],
  finish: ["utilisateur"],
  make: ["procuration"],
  modify: ["procuration"],
  assign: ["procuration", "assignation"],
  give: ["droits-acces"],
  revoke: ["revocation"],
};

const partsFor = (aim: Aim): readonly string[] =>
  aim.to === "provoke" ? [partOf(aim.rule)] : (PARTS[aim.to] ?? []);

const partOf = (rule: RuleId): string => provocations[rule]?.part ?? "utilisateur";

/**
 * What to do next, from any lawful moment; `null` once there is nothing left to do.
 * @param typed what stands in the form now
 * @example helpFrom(missions.collegue, { world, refused: [] }, parts, {})?.step // { do: "press", button: "acceder" }
 */
export function helpFrom(
  mission: Mission,
  played: PlayedMission,
  parts: Parts,
  typed: Raw,
): Help | null {
  const aim = nextAim(mission, played);
  if (!aim) return null;
  if (aim.to === "wait") return { aim, step: { do: "wait" }, answer: null };
  if (aim.to === "play") return { aim, step: { do: "swap" }, answer: null };
  if (aim.to === "read") return { aim, step: { do: "go", to: "messages" }, answer: null };
  const answer = answerIn(aim, played.world);
  return answer
    ? { aim, step: stepTo(answer, aim, played.world, parts, typed), answer }
    : { aim, step: { do: "go", to: partsFor(aim)[0] ?? "" }, answer: null };
}

/** Screens of a part that another part's way would take for its own, by their names. */
const ELSEWHERE = ["procuration/ajout", "procuration/droits", "procuration/verification"];

function answerIn(aim: Aim, { part, session }: World): Answer | null {
  const place = placeOf(session);
  if (!partsFor(aim).includes(part)) return null;
  if (aim.to === "assign" && ELSEWHERE.includes(`${part}/${place}`)) return null;
  return (WAYS[aim.to] as AnyWay)(place, session.state.context, aim);
}

/** The next step towards an answer: a field that is not as it should be, then the button. */
export function stepTo(answer: Answer, aim: Aim, world: Here, parts: Parts, typed: Raw): Step {
  const place = placeOf(world.session);
  const screen = parts[world.part]?.screens[place];
  const field = screen && fieldToSet(place, screen, answer, aim, world, typed);
  // A choice that was made cannot be unmade: the screen is opened anew.
  if (screen && field?.value === "" && isOnce(screen, field.field))
    return { do: "go", to: world.part };
  return field ? { do: "field", ...field } : { do: "press", button: answer.press };
}

const isOnce = ({ fields }: Screen, id: string): boolean =>
  ["choice", "row"].includes(fields[id]?.kind ?? "");

/** The first field that is not as it should be, in the order of the screen. */
function fieldToSet(
  place: string,
  screen: Screen,
  answer: Answer,
  aim: Aim,
  { session }: Here,
  typed: Raw,
): { field: string; value: string } | null {
  const context: Context = session.state.context;
  const { answers, findings } = judge(
    place,
    { ...screen, buttons: {} },
    { type: answer.press, raw: typed },
    context,
  );
  for (const [id, field] of Object.entries(screen.fields)) {
    const value = answer.fields?.[id];
    if (value === undefined || !isAsked(field, typed)) continue;
    const text = typed[id] ?? "";
    const isRight = answer.fits?.[id]?.(text) ?? isSame(field, text, value, answers, context);
    if (!isRight) return { field: id, value };
  }
  if (aim.to === "provoke") return null;
  // What nobody asks for may be refused all the same.
  const judged = screen.buttons[answer.press]?.judges;
  const wrong = findings.find(
    ({ as, field }) =>
      as === "refusal" &&
      answer.fields?.[field] === undefined &&
      (judged?.includes(field) ?? true),
  );
  return wrong ? { field: wrong.field, value: answer.also?.[wrong.field] ?? "" } : null;
}

const isAsked = ({ when }: Field, typed: Raw): boolean =>
  !when || typed[when.field] === when.is;

/** Are two texts the same to the screen that reads them? */
function isSame(
  field: Field,
  text: string,
  value: string,
  answers: Raw,
  context: Context,
): boolean {
  if (["choice", "checks", "row", "rows"].includes(field.kind))
    return [...chosen(text)].sort().join() === [...chosen(value)].sort().join();
  if (text.trim() === value.trim()) return true;
  if (value.trim() === "" || text.trim() === "") return false;
  const [read, wanted] = [text, value].map((each) =>
    field.read(each, answers, context as never),
  );
  return Boolean(read?.ok && wanted?.ok && read.value === wanted.value);
}

/** More fields than any screen has. */
const MOST = 30;

/** The form with all that its screen is to be answered; what would do stays as it is. */
export function filledFrom(
  mission: Mission,
  played: PlayedMission,
  parts: Parts,
  typed: Raw,
): Raw {
  return filledBy((raw) => helpFrom(mission, played, parts, raw), typed);
}

/** The same, by whatever helps with a form. */
export function filledBy(helpWith: (raw: Raw) => Help | null, typed: Raw): Raw {
  let raw = typed;
  for (let n = 0; n < MOST; n += 1) {
    const help = helpWith(raw);
    if (!help) return raw;
    raw = { ...alsoIn(help.answer), ...nonBlank(raw) };
    if (help.step.do !== "field") return raw;
    raw = { ...raw, [help.step.field]: help.step.value };
  }
  return raw;
}

const alsoIn = (answer: Answer | null): Raw => answer?.also ?? {};
const nonBlank = (raw: Raw): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([, text]) => text !== ""));

/** What a step does to the world; a field's is done to the form alone. */
export function actOf(step: Step, typed: Raw): Act | null {
  switch (step.do) {
    case "field":
    case "restart":
      return null;
    case "press":
      return { do: "press", type: step.button, raw: typed };
    case "go":
      return { do: "go", to: step.to };
    case "wait":
      return { do: "wait", until: "day" };
    case "swap":
      return { do: "swap" };
  }
}
