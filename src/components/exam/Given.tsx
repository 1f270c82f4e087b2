import type { Exam } from "../../practice/exam/exam.ts";
import type { ExamWords } from "../mission/words.ts";

/** What an exam gives: whom it is for, and all that is to be typed of them. */
export function GivenView({
  exam,
  barred,
  words,
}: {
  exam: Exam;
  /** Another one was asked for. */
  barred: boolean;
  words: ExamWords;
}) {
  const { given } = words;
  const { person, consultant } = exam;
  const facts: [string, string][] =
    exam.id === "collegue"
      ? [
          [given.name, person.familyName],
          [given.firstName, person.firstName],
          [given.email, person.email],
          [given.phone, person.phone],
          [given.extension, person.extension || given.none],
        ]
      : [
          [given.company, consultant.name],
          [given.neq, consultant.neq],
          [given.consultantNumber, consultant.identificationNumber],
          [given.rse, consultant.rse],
        ];
  return (
    <section class="exam-given" aria-labelledby="exam-given">
      <h2 id="exam-given" tabIndex={-1}>
        {given.title} – {words.names[exam.id]}
      </h2>
      {barred && <p class="exam-barred">{words.barred}</p>}
      <p>{given[exam.id]}</p>
      <dl class="given">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p class="exam-number">{words.number(exam.seed)}</p>
    </section>
  );
}
