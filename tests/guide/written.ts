import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/domain/language.ts";
import type { PageId } from "../../src/guide/addresses/addresses.ts";
import type { WrittenPage } from "../../src/guide/search/search-entries.ts";

const content = join(import.meta.dirname, "../../src/content");

/** The written pages, read as they stand in their folder. */
export const written: WrittenPage[] = languages.flatMap((language) =>
  readdirSync(join(content, language)).map((name) => {
    const text = readFileSync(join(content, language, name), "utf8");
    const [, front = "", ...body] = text.split(/^---$/m);
    const value = (key: string) =>
      new RegExp(`^${key}: "?(.*?)"?$`, "m").exec(front)?.[1] ?? "";
    return {
      id: value("id") as PageId,
      title: value("title"),
      description: value("description"),
      file: `${language}/${name}`,
      body: body.join("---"),
    };
  }),
);
