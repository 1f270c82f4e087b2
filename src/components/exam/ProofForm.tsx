import { useRef, useState } from "preact/hooks";
import type { Exam } from "../../practice/exam/exam.ts";
import type { MissionSetting } from "../mission/setting.ts";

/** What shows that an exam was passed: made here, printed here, with a name that is kept nowhere. */
export function ProofForm({
  exam,
  on,
  day,
  setting: { words, guide, portal },
}: {
  exam: Exam;
  /** The day on which it was passed, and the same in words. */
  on: string;
  day: string;
  setting: MissionSetting;
}) {
  const { exam: its } = words;
  const [name, setName] = useState("");
  const sheet = useRef<HTMLElement>(null);
  const code = guide.codeOf({ exam: exam.id, seed: exam.seed, on, name });
  const print = () => {
    const printed = sheet.current;
    if (!printed) return;
    printed.setAttribute("data-printing", "");
    // Some browsers come back from printing before it is done.
    addEventListener("afterprint", () => printed.removeAttribute("data-printing"), {
      once: true,
    });
    window.print();
  };
  return (
    <section class="proof-making">
      <h2>{its.proof}</h2>
      <p id="proof-why">{its.proofLead}</p>
      <p>
        <label for="proof-name">{its.yourName}</label>{" "}
        <input
          id="proof-name"
          autocomplete="off"
          aria-describedby="proof-why"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </p>
      <section class="proof" ref={sheet} aria-label={its.proof}>
        <p class="proof-name">{name.trim() || "…"}</p>
        <p>{its.proofText(its.names[exam.id], day)}</p>
        <p class="proof-facts">
          {its.number(exam.seed)} · {on} · {its.code}{" "}
          <b data-proof-code>{name.trim() ? code : "…"}</b>
        </p>
        <p class="proof-declared">{its.declared}</p>
        <p class="proof-guard">{Object.values(portal.settings)[0]?.ui.sandbox}</p>
      </section>
      <button
        type="button"
        aria-disabled={name.trim() === ""}
        aria-describedby="proof-why"
        onClick={() => (name.trim() ? print() : document.getElementById("proof-name")?.focus())}
      >
        {its.print}
      </button>
    </section>
  );
}
