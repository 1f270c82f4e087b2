import { builtPages, type BuiltPage } from "../../build/built-pages.ts";
import { whole } from "./guide.ts";

const kindOf = ({ id, html }: BuiltPage): string => {
  const [kind = "", part = ""] = id.split("/");
  const told = ["summary", "stop", "remark"].filter((name) => html.includes(`class="${name}"`));
  if (kind === "mission" || kind === "histoire") return kind;
  if (kind === "embed") return [kind, ...told].join(" ");
  return kind === "ecran" || kind === "cas" ? [kind, part, ...told].join(" ") : id;
};

const FEW = new Set([
  ...[
    "accueil",
    "utilisateurs",
    "bacASable",
    "soutien",
    "missions",
    "mission",
    "examen",
    "lexique",
  ],
  ...["aideMemoire", "cas procuration summary", "cas utilisateur remark", "ecran assignation"],
  ...["ecran procuration", "ecran utilisateur", "embed stop", "histoire"],
]);

/** One page of every kind, the longest, in either language. */
export const kinds: readonly BuiltPage[] = [
  ...new Map(
    builtPages()
      .filter(({ id }) => !id.startsWith("moved/"))
      .toSorted((a, b) => a.html.length - b.html.length)
      .map((page) => [kindOf(page), page] as const),
  ).values(),
];

/** Of those, a dozen for `npm test`; all of them with `npm run test:whole`, and for seeded faults. */
export const looked: readonly BuiltPage[] = whole
  ? kinds
  : kinds.filter((page) => FEW.has(kindOf(page)));
