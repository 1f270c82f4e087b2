import { languages, type Language } from "../../domain/language.ts";
import { withoutBase } from "./base.ts";
import type { SitePage } from "./site-pages.ts";

/**
 * An address as the parameter of a route.
 * @example routeOf("/en/cases/") // "en/cases"; of "/", undefined
 */
export const routeOf = (address: string): string | undefined =>
  withoutBase(address).replace(/^\/|\/$/g, "") || undefined;

/** A route's page in one language. */
interface Route<P extends SitePage> {
  params: Record<string, string | undefined>;
  props: { language: Language; page: P };
}

/** The static paths of pages, in every language, under the name of their route's parameter. */
export const routesOf = <P extends SitePage>(
  parameter: string,
  pages: readonly P[],
): Route<P>[] =>
  languages.flatMap((language) =>
    pages.map((page) => ({
      params: { [parameter]: routeOf(page.address[language]) },
      props: { language, page },
    })),
  );
