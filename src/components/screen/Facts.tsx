import { longDate, longMoment } from "../../domain/calendar-date.ts";
import { FIRST, traits, type Language } from "../../domain/language.ts";
import type { Fact } from "../../kit/screen.ts";
import { useSetting } from "../setting.ts";
import { Official } from "./Official.tsx";

/** What the portal found or made up by itself: a reference, a time, a code. What is not there is left out. */
export function Facts({
  labels,
  facts,
}: {
  labels: Readonly<Record<string, string>>;
  facts: Readonly<Record<string, unknown>>;
}) {
  return (
    <dl class="rows facts">
      {Object.entries(labels)
        .filter(([id]) => id in facts)
        .map(([id, label]) => (
          <div key={id}>
            <dt>
              <Official label={label} />
            </dt>
            <dd>
              <FactValue fact={facts[id] as Fact} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function FactValue({ fact }: { fact: Fact }) {
  const { language } = useSetting();
  if (typeof fact === "string") return <Official label={fact} />;
  if (!traits[language].glossed) return <>{inWords(fact, FIRST)}</>;
  return (
    <>
      <span lang={FIRST}>{inWords(fact, FIRST)}</span>{" "}
      <span class="gloss">{inWords(fact, language)}</span>
    </>
  );
}

const inWords = (fact: Exclude<Fact, string>, language: Language): string =>
  "day" in fact ? longDate(fact.day, language) : longMoment(fact, language);
