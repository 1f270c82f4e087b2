import type { FieldProps } from "../views.ts";
import type { BlockProps, Views } from "../views.ts";
import { ChecksField } from "./ChecksField.tsx";
import { ShownField } from "./ShownField.tsx";
import { Table, TableField } from "./TableField.tsx";
import { List, ToldTexts, Tree } from "./Texts.tsx";

function Field(props: FieldProps) {
  switch (props.field.kind) {
    case "checks":
      return <ChecksField {...props} />;
    case "shown":
      return <ShownField {...props} />;
    default:
      return <TableField {...props} />;
  }
}

function Block({ block, words, context }: BlockProps) {
  const given = context as never;
  switch (block.kind) {
    case "tree":
      return <Tree lines={block.of(given)} />;
    case "table":
      return <Table label={block.label} columns={block.columns} rows={block.rows(given)} />;
    case "list":
      return <List items={block.of(given)} />;
    case "told":
      return <ToldTexts words={words} told={block.of(given)} {...block} />;
    default:
      return null;
  }
}

/** What only the parts with tables, trees or texts need: fetched with them, and not otherwise. */
export const views: Views = { Field, Block };
