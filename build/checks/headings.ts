import type { Built } from "./links.ts";

/** A built page that says which one it is. */
export type Named = Built & { id: string };

/** The headings below the first one, as they are written with their ids. */
const headingsOf = ({ html }: Named): string[] =>
  [...html.matchAll(/<(h[2-6])\b([^>]*)>/g)].map(([, name = "", inside = ""]) => {
    const id = / id="([^"]*)"/.exec(inside)?.[1];
    return id ? `<${name} id="${id}">` : `<${name}>`;
  });

/** Headings that a page has and its twin has not, a sentence each. */
export function headingFaults(pages: readonly Named[]): string[] {
  return pages.flatMap((page) =>
    pages
      .filter(({ id, language }) => id === page.id && language !== page.language)
      .flatMap((twin) => {
        const theirs = headingsOf(twin);
        const extra = headingsOf(page).find((heading) => {
          const at = theirs.indexOf(heading);
          if (at !== -1) theirs.splice(at, 1);
          return at === -1;
        });
        return extra
          ? [
              `${page.file}: ${extra} has no twin in ${twin.file}. Write it there with the same id, or take it away.`,
            ]
          : [];
      }),
  );
}
