import type { ComponentChildren } from "preact";
import type { Finding } from "../../kit/judge.ts";
import { useSetting, type Setting } from "../setting.ts";
import { Said } from "./Said.tsx";
import { whyOf } from "./say.ts";
import { toSources } from "./Source.tsx";
import type { ToldWhy } from "./why-told.ts";

/** “Why?”, or that it did not come: the rule and where we have it from, what it changes, and what nobody tells. */
export function Why({ finding, about }: { finding: Finding; about: ComponentChildren }) {
  const setting = useSetting();
  const told = whyOf(setting, finding);
  return told ? (
    <details class="why">
      <summary>
        {setting.ui.why}
        <span class="visually-hidden"> {about}</span>
      </summary>
      <WhyOf {...setting} told={told} />
    </details>
  ) : setting.whysLost ? (
    // No paragraph: it is no part of the refusal, and not red.
    <div class="why">{setting.ui.whyLost}</div>
  ) : null;
}

/** The same, without its fold. */
export function WhyOf({
  told: { rule, source, mark, consequence, deduced, unknown },
  ui,
  links,
  language,
}: { told: ToldWhy } & Pick<Setting, "ui" | "links" | "language">) {
  const marked = (name: string | undefined) =>
    name && toSources({ links }, "provenances", name, "from");
  const row = (heading: string, text: ComponentChildren, after?: ComponentChildren) =>
    text && (
      <>
        <dt>{heading}</dt>
        <dd>
          {text} {after}
        </dd>
      </>
    );
  const said = (text: string | undefined) => text && <Said text={text} language={language} />;
  return (
    <dl>
      {row(ui.rule, said(rule))}
      {row(ui.source, source && toSources({ links }, source.id, source.name), marked(mark))}
      {row(ui.consequence, said(consequence), marked(deduced))}
      {row(ui.unknown, said(unknown))}
    </dl>
  );
}
