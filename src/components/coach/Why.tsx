import type { ComponentChildren } from "preact";
import type { Finding } from "../../kit/judge.ts";
import { rules } from "../../domain/rules.ts";
import type { AnySaying } from "../../kit/strings.ts";
import { useSetting } from "../setting.ts";
import { Said } from "./Said.tsx";

/** “Why?”: the rule, what follows in real life, and where we have it from. */
export function Why({
  finding,
  saying,
  about,
}: {
  finding: Finding;
  saying: AnySaying;
  about: ComponentChildren;
}) {
  const { ui, language } = useSetting();
  const { kind, source } = rules[finding.rule];
  const { name, meaning } = ui.provenance[kind];
  return (
    <details class="why">
      <summary>
        {ui.why}
        <span class="visually-hidden"> {about}</span>
      </summary>
      <dl>
        <dt>{ui.rule}</dt>
        <dd>
          <Said text={saying.rule} language={language} />
        </dd>
        <dt>{ui.consequence}</dt>
        <dd>
          <Said text={saying.consequence} language={language} />
        </dd>
        <dt>{ui.source}</dt>
        <dd>
          <b>{name}.</b> {meaning}
          {kind === "officialHelp" && ` ${ui.sources[source]}.`}
        </dd>
      </dl>
    </details>
  );
}
