import type { Language } from "../../domain/language.ts";

/** Old addresses of a language, each with the id (as in `links.lock.json`) of the page it became. */
export type Moved = Record<Language, Readonly<Record<string, string>>>;

/**
 * Addresses that pages have had and that people may have kept: each still leads to its page.
 * @example fr: { "/2-dossiers/": "utilisateurs" }
 */
export const moved: Moved = { fr: {}, en: {} };

/** The id of the small page at an old address. */
const movedId = (from: string): string => `moved${from.replace(/\/$/, "")}`;

/** The page that an old address leads to. */
interface Target {
  path: string;
  title: string;
}

const words: Record<Language, { title: string; says: string }> = {
  fr: { title: "Cette page a changé d’adresse", says: "Voici la nouvelle :" },
  en: { title: "This page has a new address", says: "Here it is:" },
};

/** The page at an old address: it leads on by itself, and by a link. */
export function movedPage(
  { language, from, guard }: { language: Language; from: string; guard: string },
  target: Target,
  site: URL,
): string {
  const { title, says } = words[language];
  const path = asText(target.path);
  return `<!DOCTYPE html>
<html lang="${language}" data-page="${asText(movedId(from))}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="canonical" href="${asText(new URL(target.path, site).href)}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${says} <a href="${path}">${asText(target.title)}</a></p>
<p>${asText(guard)}</p>
</main>
</body>
</html>
`;
}

/** Nothing but the icon. */
const POLICY = [
  ...["default-src 'none'", "img-src 'self'", "form-action 'none'", "base-uri 'none'"],
  ...["object-src 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"],
].join("; ");

const asText = (text: string): string =>
  text.replace(/[&"<>]/g, (each) => `&#${each.charCodeAt(0)};`);
