import type { Language } from "../../domain/language.ts";

/** In our English sentences, “ ” hold the portal's labels and nothing else (a law sees to it). */
const LABEL = /(?<=“)([^”]+)(?=”)/;

/** A sentence of ours. In English, the French labels that it quotes are marked as French. */
export function Said({ text, language }: { text: string; language: Language }) {
  if (language === "fr") return <>{text}</>;
  return (
    <>
      {text
        .split(LABEL)
        .map((piece, n) => (n % 2 === 0 ? piece : <span lang="fr">{piece}</span>))}
    </>
  );
}
