import type { APIRoute, InferGetStaticPropsType } from "astro";
import { languages } from "../domain/language.ts";
import { files, pages } from "../guide/addresses/addresses.ts";
import { base, withBase } from "../guide/addresses/base.ts";
import { routeOf } from "../guide/addresses/routes.ts";
import { siteWords } from "../guide/words/site-words.ts";

/** What a browser needs to install the guide: a manifest a language. */
export const getStaticPaths = () =>
  languages.map((language) => ({
    params: { manifest: routeOf(files.manifest[language].replace(/\.webmanifest$/, "")) },
    props: { language },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The bar of a browser stays: an address that is seen tells whose this is. */
const DISPLAY = "minimal-ui";
const PAPER = "#faf9f4";

export const GET: APIRoute<Props> = ({ props: { language } }) => {
  const { name, titleEnd, guardRest } = siteWords[language];
  const icon = (size: number, purpose: string) => ({
    src: withBase(`/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    name: `${name} – ${titleEnd}`,
    short_name: name,
    description: guardRest,
    lang: language,
    id: pages.accueil[language],
    start_url: pages.accueil[language],
    scope: base,
    display: DISPLAY,
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: files.icon, sizes: "any", type: "image/svg+xml", purpose: "any" },
      ...[192, 512].flatMap((size) => [icon(size, "any"), icon(size, "maskable")]),
    ],
  };
  return new Response(JSON.stringify(manifest));
};
