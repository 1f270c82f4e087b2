import type { APIRoute, InferGetStaticPropsType } from "astro";
import { whysOf } from "../components/coach/whys.ts";
import { interfaceWords } from "../components/rehearsal/interface.ts";
import { languages } from "../domain/language.ts";
import { EVERY_PART } from "../guide/addresses/addresses.ts";
import { registry } from "../machines/index.ts";

/** “Why?” of a part, or of all for the sandbox, a file a language: fetched when a page is idle. */
export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [EVERY_PART, ...registry.map(({ part }) => part.id)].map((of) => ({
      params: { of, language },
      props: { of, language },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { of, language } }) =>
  Response.json(
    Object.fromEntries(
      registry
        .filter(({ part }) => of === EVERY_PART || of === part.id)
        .map(({ part, words }) => [
          part.id,
          whysOf(part, words[language], interfaceWords[language]),
        ]),
    ),
  );
