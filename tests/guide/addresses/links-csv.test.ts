import { expect, test } from "vitest";
import { linksCsv } from "../../../src/guide/addresses/links-csv.ts";
import type { PermanentLink } from "../../../src/guide/addresses/permanent-links.ts";

const site = new URL("https://guide.exemple.test/");
const link = (fr: string, en: string): PermanentLink => ({
  id: "cas/x",
  kind: "case",
  title: { fr, en },
  address: { fr: "/cas/x/", en: "/en/cases/y/" },
});
const lines = (csv: string) => csv.split("\r\n");

test("a line a link, the file's own language first, absolute addresses", () => {
  expect(linksCsv("fr", [link("Un titre", "A title")], site)).toBe(
    "\ufeffidentifiant,genre,titre,adresse,titre anglais,adresse anglaise\r\n" +
      "cas/x,cas,Un titre,https://guide.exemple.test/cas/x/,A title,https://guide.exemple.test/en/cases/y/\r\n",
  );
  expect(lines(linksCsv("en", [link("Un titre", "A title")], site))[1]).toBe(
    "cas/x,case,A title,https://guide.exemple.test/en/cases/y/,Un titre,https://guide.exemple.test/cas/x/",
  );
});

test("commas, quotes and line ends are quoted (RFC 4180)", () => {
  const [, line = ""] = lines(linksCsv("fr", [link("a, b", 'say "c"')], site));
  expect(line).toContain('cas,"a, b",');
  expect(line).toContain('"say ""c"""');
  expect(linksCsv("fr", [link("a\nb", "c")], site)).toContain('"a\nb"');
});

test.each(["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"])(
  "%j is not taken for a formula",
  (title) => {
    const csv = linksCsv("fr", [link(title, `${title},"`)], site);
    expect(csv.split(`'${title}`)).toHaveLength(3);
    expect(csv.split(title)).toHaveLength(3);
  },
);
