import { longMoment } from "../../domain/calendar-date.ts";
import type { Fact } from "../../kit/flow.ts";
import { useSetting } from "./context.ts";
import { Official } from "./Official.tsx";

/** What the portal found or made up by itself: a reference, a time, a code. */
export function Facts({
  labels,
  facts,
}: {
  labels: Readonly<Record<string, string>>;
  facts: Readonly<Record<string, Fact>>;
}) {
  return (
    <dl class="rows facts">
      {Object.entries(labels).map(([id, label]) => (
        <div key={id}>
          <dt>
            <Official label={label} />
          </dt>
          <dd>
            <FactValue fact={facts[id] ?? ""} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactValue({ fact }: { fact: Fact }) {
  const { language } = useSetting();
  if (typeof fact === "string") return <>{fact}</>;
  const printed = longMoment(fact, "fr");
  if (language === "fr") return <>{printed}</>;
  return (
    <>
      <span lang="fr">{printed}</span> <span class="gloss">{longMoment(fact, "en")}</span>
    </>
  );
}
