import { traits, type Language } from "../../domain/language.ts";
import { inCharge } from "../../procedure.ts";

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * In our English sentences, “ ” hold the portal's labels and nothing else (a law sees to it). The
 * ministry's name, as the portal shortens it, is French too.
 */
const LABEL = new RegExp(`((?<=“)[^”]+(?=”)|${literally(inCharge.listed)})`);

/** A date in figures is not cut at the end of a line. */
const DATE = /(\d{4}-\d{2}-\d{2}|AAAA-MM-JJ|YYYY-MM-DD)/;

export const Glued = ({ text }: { text: string }) => (
  <>
    {text
      .split(DATE)
      .map((piece, n) => (n % 2 === 0 ? piece : <span class="glued">{piece}</span>))}
  </>
);

/** A sentence of ours. In English, the French labels that it quotes are marked as French. */
export function Said({ text, language }: { text: string; language: Language }) {
  if (!traits[language].glossed) return <Glued text={text} />;
  return (
    <>
      {text
        .split(LABEL)
        .map((piece, n) =>
          n % 2 === 0 ? <Glued text={piece} /> : <span lang="fr">{piece}</span>,
        )}
    </>
  );
}
