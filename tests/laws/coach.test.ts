import { describe, expect, test } from "vitest";
import { coachSays } from "../../src/components/coach/says.ts";
import { sentence } from "../../src/components/coach/say.ts";
import { judgingOf } from "../../src/components/ending/judge.ts";
import { interfaceWords } from "../../src/components/rehearsal/interface.ts";
import type { Setting } from "../../src/components/setting.ts";
import type { Account } from "../../src/account/account.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Finding } from "../../src/kit/judge.ts";
import { findingsOf } from "../../src/kit/part.ts";
import type { Entry } from "../../src/machines/entry.ts";
import { registry } from "../../src/machines/index.ts";
import { en } from "../../src/practice/endings/words.en.ts";
import { fr } from "../../src/practice/endings/words.fr.ts";
import type { EndingWords } from "../../src/practice/endings/words.ts";
import { homeOf } from "../../src/practice/home.ts";
import { outcomeOf, type Pressed, type RehearsalState } from "../../src/practice/rehearse.ts";
import { everyPress, type Seen } from "../explore.ts";

const LANGUAGES = ["fr", "en"] as const satisfies readonly Language[];

const settingIn = (
  { part, words }: Entry,
  language: Language,
  account: Account,
  endings: EndingWords,
): Setting => ({
  ...{ part, words: words[language], links: {}, ui: interfaceWords[language], language },
  ...{ here: "", views: null, prefix: "r1", level: 2 as const },
  judging: judgingOf(part, { account, home: homeOf(part) }, {}, language, endings),
});

const after = (session: Seen, last: Pressed | null): RehearsalState => ({
  ...{ session, last, typed: null, turn: 1, form: 0, undoable: 1 },
  outcome: last ? outcomeOf(findingsOf(session)) : "none",
});

/** All that is read or heard of the coach, its summary of a refusal and its panel of a stop included. */
function heard(setting: Setting, state: RehearsalState): string {
  const { dangers, ending, done, next, notes } = coachSays(setting, state);
  const said = (findings: readonly Finding[]) =>
    findings.map((finding) => sentence(setting, finding));
  const stands = findingsOf(state.session).filter(
    ({ as }) => as === "refusal" || as === "stop",
  );
  const warned = dangers.map((danger) => danger.told ?? sentence(setting, danger.finding));
  return JSON.stringify([said(stands), warned, ending, done, next, said(notes)]);
}

/** A press that said nothing of itself, and left what was said before: the same refusal, once more. */
const isSameAgain = (before: Seen, now: Seen): boolean =>
  outcomeOf(findingsOf(now)) !== "stayed" &&
  JSON.stringify(findingsOf(before)) === JSON.stringify(findingsOf(now));

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(registry.map((entry) => [entry.part.id, entry] as const))(
    "%s: after a press that changed something or was refused, the coach's words have changed",
    (_, entry) => {
      const endings = { fr, en }[language];
      const mute = everyPress(entry)
        .filter(({ before, after: now }) => !isSameAgain(before, now))
        .map((tried) => ({
          ...tried,
          setting: settingIn(entry, language, tried.account, endings),
        }))
        .filter(
          ({ setting, before, pressed, after: now }) =>
            heard(setting, after(before, null)) ===
            heard(setting, after(now, { before, pressed })),
        )
        .map(({ before, pressed }) => `${String(before.state.value)} ${pressed.type}`);
      expect([...new Set(mute)]).toEqual([]);
    },
  );
});
