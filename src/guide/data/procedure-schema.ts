import { z } from "astro/zod";
import { files } from "../addresses/addresses.ts";
import { procedureShape } from "./procedure-shape.ts";

/** The JSON Schema of the data, at the address that the data name in `$schema`. */
export function procedureSchema(site: URL) {
  const { $schema, ...shape } = z.toJSONSchema(procedureShape(site), {
    target: "draft-2020-12",
  });
  return {
    $schema,
    $id: new URL(files.procedureSchema, site).href,
    title: "The RSE guide's procedure",
    description:
      "Machines, screens, fields, buttons, codes, rules, facts, cases, sources and addresses of the RSE guide, in French and English. Addresses are relative to `site`.",
    ...shape,
  };
}
