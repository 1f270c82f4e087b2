import type { ComponentChildren } from "preact";
import type { Finding } from "../../kit/judge.ts";
import { useSetting, type Setting } from "../setting.ts";
import { Said } from "./Said.tsx";
import { whyOf } from "./say.ts";
import type { ToldWhy } from "./why-told.ts";

/** “Why?”: the rule and where we have it from, what it changes, and what nobody tells. */
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
  ) : null;
}

/** The same, without its fold. */
export function WhyOf({
  told: { rule, source, mark, consequence, deduced, unknown },
  ui,
  links,
  language,
}: { told: ToldWhy } & Pick<Setting, "ui" | "links" | "language">) {
  const to = (id: string, name: string, marked?: string) => (
    <a class={marked} href={`${links["apropos"] ?? ""}#${id}`}>
      {name}
    </a>
  );
  const marked = (name: string | undefined) => name && to("provenances", name, "from");
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
      {row(ui.source, source && to(`source-${source.id}`, source.name), marked(mark))}
      {!source && row(ui.source, marked(mark))}
      {row(ui.consequence, said(consequence), marked(deduced))}
      {row(ui.unknown, said(unknown))}
    </dl>
  );
}
