import type { Line, Told } from "../../../kit/screen.ts";
import type { ScreenWords } from "../../../kit/strings.ts";
import { traits } from "../../../domain/language.ts";
import { useSetting } from "../../setting.ts";
import { Official } from "../Official.tsx";
import { Said } from "../../coach/Said.tsx";

/** What a procuration opens: a list within a list, as the portal indents its lines. */
export function Tree({ lines }: { lines: readonly Line[] }) {
  const [top] = lines;
  if (!top) return null;
  const starts = lines.flatMap(({ depth }, n) => (depth === top.depth ? n : []));
  return (
    <ul class="tree" lang="fr">
      {starts.map((at, n) => (
        <li key={at}>
          <Branch {...(lines[at] ?? top)} />
          <Tree lines={lines.slice(at + 1, starts[n + 1])} />
        </li>
      ))}
    </ul>
  );
}

const Branch = ({ label, text }: Line) => (
  <span>
    {label && (
      <>
        <Official label={label} />
        {"\u00a0: "}
      </>
    )}
    <Official label={text} />
  </span>
);

export const List = ({ items }: { items: readonly string[] }) => (
  <ul class="portal-list" lang="fr">
    {items.map((item) => (
      <li key={item}>
        <Official label={item} />
      </li>
    ))}
  </ul>
);

/** Sentences of ours, folded when they have a summary. */
export function ToldTexts({
  words,
  told,
  label,
  fold,
  open,
}: {
  words: ScreenWords;
  told: readonly Told[];
  label?: string | undefined;
  fold?: string | undefined;
  open?: boolean | undefined;
}) {
  const { language } = useSetting();
  const sentences = told.map((each, n) => (
    <p key={n}>
      <Text words={words} told={each} />
    </p>
  ));
  if (fold === undefined) return <>{sentences}</>;
  return (
    <details class="fold" open={open}>
      <summary>
        {label && (
          <>
            <Official label={label} />
            {`${traits[language].colon} `}
          </>
        )}
        <Text words={words} told={{ text: fold, values: { number: String(told.length) } }} />
      </summary>
      {sentences}
    </details>
  );
}

function Text({ words, told: { text, values = {} } }: { words: ScreenWords; told: Told }) {
  const { language } = useSetting();
  const sentence = words.texts?.[text];
  if (sentence === undefined) throw new Error(`Nothing is told of ${text}.`);
  const said =
    typeof sentence === "string" ? sentence : sentence(values as Record<string, string>);
  return <Said text={said} language={language} />;
}
