import type { Answers as Given, Field, Screen } from "../../kit/screen.ts";
import { AsPortal, Glued } from "../coach/Said.tsx";
import { Official } from "./Official.tsx";

/** What was given on another screen, read-only, with its official labels. */
export function AnswerList({ screen, answers }: { screen: Screen; answers: Given }) {
  return (
    <dl class="rows">
      {Object.entries(screen.fields)
        .filter(([, { review }]) => review !== null)
        .map(([id, field]) => (
          <div key={id}>
            <dt>
              <Official label={field.label} />
            </dt>
            <dd>
              <Answer id={id} field={field} answers={answers} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Answer({ id, field, answers }: { id: string; field: Field; answers: Given }) {
  const given = answers[id] ?? "";
  const option = field.options?.[given];
  if (option !== undefined) return <Official label={option} />;
  // What the portal itself words (“poste”) is French; what was typed is in no language of ours.
  if (field.review) return <AsPortal text={field.review(answers)} lang="fr" />;
  // An e-mail address goes to the next line after its “@”.
  const host = given.indexOf("@") + 1;
  return (
    <>
      {given.slice(0, host)}
      <wbr />
      <Glued text={given.slice(host)} />
    </>
  );
}
