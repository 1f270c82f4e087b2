import type { ComponentChildren } from "preact";
import type { Finding } from "../../kit/judge.ts";
import { advice } from "../../domain/provenance.ts";
import { rules, type RuleId } from "../../domain/rules.ts";
import type { AnySaying } from "../../kit/strings.ts";
import { useSetting, type Setting } from "../setting.ts";
import { Said } from "./Said.tsx";
import { deducedMark, sourceLink } from "./Source.tsx";

/** “Why?”: the rule and where we have it from, what it changes, and what nobody tells. */
export function Why({
  finding,
  saying,
  about,
}: {
  finding: Finding;
  saying: AnySaying;
  about: ComponentChildren;
}) {
  const setting = useSetting();
  return (
    <details class="why">
      <summary>
        {setting.ui.why}
        <span class="visually-hidden"> {about}</span>
      </summary>
      <WhyOf {...setting} rule={finding.rule} saying={saying} />
    </details>
  );
}

/** The same, without its fold. The source is the rule's own: what it changes is mostly deduced. */
export function WhyOf(
  setting: { rule: RuleId; saying: AnySaying } & Pick<Setting, "ui" | "links" | "language">,
) {
  const { rule, saying, ui, language } = setting;
  const { kind, source } = rules[rule];
  const row = (heading: string, text: string | undefined, mark?: ComponentChildren) =>
    text !== undefined && (
      <>
        <dt>{heading}</dt>
        <dd>
          <Said text={text} language={language} /> {mark}
        </dd>
      </>
    );
  return (
    <dl>
      {row(ui.rule, saying.rule)}
      {rules[rule] !== advice &&
        row(ui.source, "", [
          sourceLink(setting, source),
          " ",
          kind === "inferred" && deducedMark(setting),
        ])}
      {row(ui.consequence, saying.consequence, !saying.stated && deducedMark(setting))}
      {row(ui.unknown, saying.unknown)}
    </dl>
  );
}
