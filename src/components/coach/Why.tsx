import type { ComponentChildren } from "preact";
import type { Finding } from "../../kit/judge.ts";
import { markOfRule, rules, type RuleId } from "../../domain/rules.ts";
import type { AnySaying } from "../../kit/strings.ts";
import { useSetting, type Setting } from "../setting.ts";
import { Said } from "./Said.tsx";

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
export function WhyOf({
  rule,
  saying,
  ui,
  links,
  language,
}: { rule: RuleId; saying: AnySaying } & Pick<Setting, "ui" | "links" | "language">) {
  const { source } = rules[rule];
  const sources = (id: string) => `${links["apropos"] ?? ""}#${id}`;
  const { consequence, stated, unknown } = saying;
  return (
    <dl>
      <dt>{ui.rule}</dt>
      <dd>
        <Said text={saying.rule} language={language} />
      </dd>
      <dt>{ui.source}</dt>
      <dd>
        <b>{ui.marks[markOfRule(rule)]}</b>
        {source && (
          <>
            {" – "}
            <a href={sources(`source-${source}`)}>{ui.sources[source]}</a>
          </>
        )}
      </dd>
      {consequence && (
        <>
          <dt>{ui.consequence}</dt>
          <dd>
            <Said text={consequence} language={language} />{" "}
            {!stated && (
              <a class="from" href={sources("provenances")}>
                {ui.marks.inferred}
              </a>
            )}
          </dd>
        </>
      )}
      {unknown && (
        <>
          <dt>{ui.unknown}</dt>
          <dd>
            <Said text={unknown} language={language} />
          </dd>
        </>
      )}
    </dl>
  );
}
