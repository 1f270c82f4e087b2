import { FIRST, traits, type Language } from "../../domain/language.ts";
import { inChargeListed } from "../../procedure.ts";

/**
 * In our sentences, quotation marks hold the portal's labels (in English nothing else: a law sees to
 * it). The ministry's name, as the portal shortens it, is French too (it is taken as it stands: a law sees to it that it
 * holds no sign of its own to a pattern). Without look-behind: an engine
 * of three years ago would read nothing of this script.
 */
const LABEL = new RegExp(`(“[^”]+”|«\u00a0[^»]+\u00a0»|${inChargeListed})`);
const MARKS = /^(“|«\u00a0)?(.+?)(”|\u00a0»)?$/;

/** A date in figures is not cut at the end of a line. */
const DATE = /(\d{4}-\d{2}-\d{2}|AAAA-MM-JJ|YYYY-MM-DD)/;

/** Somebody's name may be a whole book: an engine takes twenty seconds to fold 100,000 signs without a space. */
const BOOK = /^([^]{1000})[^]+$/u;

export const Glued = ({ text }: { text: string }) => (
  <>
    {text
      .replace(BOOK, "$1…")
      .split(DATE)
      .map((piece, n) => (n % 2 === 0 ? piece : <span class="glued">{piece}</span>))}
  </>
);

/** What `translate` is: an attribute as the page is built, and a yes or no of its own in the browser. */
export const AS_IS = (typeof document === "undefined" ? "no" : false) as boolean;

/** The portal's own words, which no translator of pages may change. */
export const AsPortal = ({ text, lang }: { text: string; lang?: string | undefined }) => (
  <span lang={lang} translate={AS_IS}>
    <Glued text={text} />
  </span>
);

/** A sentence of ours. The labels that it quotes stay as they are, in English marked as French. */
export function Said({ text, language }: { text: string; language: Language }) {
  const lang = traits[language].glossed ? FIRST : undefined;
  return (
    <>
      {text.split(LABEL).map((piece, n) => {
        if (n % 2 === 0) return <Glued text={piece} />;
        const [, opening, label = "", closing] = MARKS.exec(piece) ?? [];
        return (
          <>
            {opening}
            <AsPortal text={label} lang={lang} />
            {closing}
          </>
        );
      })}
    </>
  );
}
