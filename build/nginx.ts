/**
 * What nginx includes, from the same rules as `_headers`: it gives an address the `add_header` of one
 * block only, so each header is one, whose value a map chooses by address.
 */
import { FIRST, inAll, languages } from "../src/domain/language.ts";
import { pages } from "../src/guide/addresses/addresses.ts";
import { base, withBase } from "../src/guide/addresses/base.ts";
import { moved } from "../src/guide/addresses/moved.ts";
import { redirectsFor } from "../src/guide/addresses/redirects.ts";
import { addressedPages } from "../src/guide/addresses/site-pages.ts";
import { headersFor, type HeaderRule } from "./headers.ts";

/** Of these, an error must have none of its address: without `always`. */
const OF_SUCCESS = new Set(["Cache-Control"]);
/** nginx gives a type of its own, which a second header would contradict. */
const TYPE = "Content-Type";

/** The maps, for the `http` block. */
export const nginxHttp = (rules: readonly HeaderRule[]): string =>
  [
    "# Made by the build (build/nginx.ts): the value of each header, by address.",
    ...namesIn(rules).map((name) => mapOf(name, rules)),
    "",
  ].join("\n");

/** The headers, the types, the old addresses and the errors, for the `server` block. */
export const nginxServer = (rules: readonly HeaderRule[]): string =>
  [
    "# Made by the build (build/nginx.ts).",
    "charset utf-8;",
    "charset_types text/css text/plain text/csv text/xml application/javascript application/json;",
    "absolute_redirect off;",
    "brotli_static on;",
    "gzip_static on;",
    "gzip_vary on;",
    ...namesIn(rules).map(
      (name) => `add_header ${name} ${variable(name)}${OF_SUCCESS.has(name) ? "" : " always"};`,
    ),
    ...typed(rules).map(
      ([path, type]) => `location = ${path} { types { } default_type "${type}"; charset off; }`,
    ),
    ...redirects().map(([from, to]) => `location = ${from} { return 301 ${to}; }`),
    `location ~ ^${base}_(headers|nginx)(/|$) { return 404; }`,
    ...languages.map(
      (language) =>
        `location ${pages.accueil[language]} { error_page 404 ${notFound(language)}; try_files $uri $uri/ =404; }`,
    ),
    `error_page 404 ${notFound(FIRST)};`,
    "",
  ].join("\n");

const notFound = (language: (typeof languages)[number]): string =>
  `${pages.accueil[language]}404.html`;

const namesIn = (rules: readonly HeaderRule[]): string[] =>
  [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== TYPE,
  );

const variable = (name: string): string => `$guide_${name.toLowerCase().replaceAll("-", "_")}`;

/** By the longest pattern first: nginx takes the first that matches. */
function mapOf(name: string, rules: readonly HeaderRule[]): string {
  const patterns = [...new Set(rules.map(({ pattern }) => pattern))];
  const lines = patterns
    .sort((a, b) => b.length - a.length)
    .map((pattern) => {
      const value = new Map(headersFor(rules, pattern.replace(/\*$/, ""))).get(name) ?? "";
      return `  ${key(pattern)} ${quoted(value)};`;
    });
  return [`map $uri ${variable(name)} {`, `  default "";`, ...lines, "}"].join("\n");
}

const key = (pattern: string): string =>
  `"~^${RegExp.escape(pattern.replace(/\*$/, ""))}${pattern.endsWith("*") ? "" : "$"}"`;

const quoted = (value: string): string => (value.includes('"') ? `'${value}'` : `"${value}"`);

const typed = (rules: readonly HeaderRule[]): [string, string][] =>
  rules.flatMap(({ pattern, headers }) => {
    const type = headers[TYPE];
    return type === undefined ? [] : [[pattern, type] as [string, string]];
  });

const redirects = (): [string, string][] => {
  const targets = inAll((language) =>
    addressedPages.map(({ id, address }) => ({ id, path: address[language], title: "" })),
  );
  return redirectsFor(moved, targets).map(({ from, to }) => [withBase(from), to.path]);
};
