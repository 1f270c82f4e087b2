import type { Language } from "../../domain/language.ts";
import type { Sight } from "../../practice/others/sight.ts";
import { tellReason } from "../../practice/others/told.ts";
import type { SightWords } from "../../practice/others/words.ts";
import { Said } from "../coach/Said.tsx";

interface OtherSideProps {
  sight: Sight;
  words: SightWords;
  language: Language;
}

/** What somebody else sees, in a small picture of ours: what is there for them or not, and why. */
export function OtherSide({ sight, words, language }: OtherSideProps) {
  const { who, name, company, lines } = sight;
  return (
    <div class={`sight sight-${who}`} data-sight={who}>
      <p class="sight-who">
        {name && <b>{name}</b>} <span>{company}</span>
      </p>
      <ul>
        {lines.map(({ what, open, why }) => (
          <li key={what} data-open={String(open)}>
            <span class="sight-mark" aria-hidden="true">
              {open ? "✓" : "✕"}
            </span>
            <span>
              <b lang="fr">{what}</b>
              <span class="visually-hidden"> ({open ? words.open : words.closed})</span>
              <small>
                <Said text={tellReason(language, words, why)} language={language} />
              </small>
            </span>
          </li>
        ))}
      </ul>
      <p class="sight-ours">{words.ours}</p>
    </div>
  );
}

/** The same, behind the sentence that names whoever sees it. */
export function OtherSideFolded(props: OtherSideProps) {
  const { sight, words } = props;
  return (
    <details class="sight-fold">
      <summary>{words.title[sight.who](sight)}</summary>
      <OtherSide {...props} />
    </details>
  );
}
