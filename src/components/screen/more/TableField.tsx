import type { ComponentChildren } from "preact";
import { chosen, type Row } from "../../../kit/screen.ts";
import { traits } from "../../../domain/language.ts";
import { useSetting } from "../../setting.ts";
import { errorOf, FieldNotes } from "../FieldNotes.tsx";
import { NamedGroup } from "../NamedGroup.tsx";
import type { FieldProps } from "../views.ts";
import { fieldId } from "../../ids.ts";
import { Official } from "../Official.tsx";

/** A table of which one line, or several, are chosen. */
export function TableField(props: FieldProps) {
  const { prefix, language } = useSetting();
  const { id, field, text, refusal, context, children } = props;
  const rows = field.rows?.(context as never) ?? [];
  const ids = chosen(text);
  const several = field.kind === "rows";
  const own = fieldId(prefix, id);
  return (
    <NamedGroup of={props} as="table">
      <FieldNotes {...props} />
      <table class="table">
        <Head columns={field.columns ?? {}} above={field.above} choosing={own} />
        <tbody lang="fr">
          {rows.map((row) => (
            <Line
              key={row.id}
              row={row}
              columns={field.columns ?? {}}
              heads={naming(row, field)}
              id={`${id}-${row.id}`}
            >
              <input
                type={several ? "checkbox" : "radio"}
                id={fieldId(prefix, id, row.id)}
                name={id}
                value={row.id}
                defaultChecked={ids.includes(row.id)}
                aria-labelledby={`${own}-${row.id}-${naming(row, field)}`}
                aria-describedby={[errorOf(prefix, props), ...cellsOf(row, field, own)]
                  .filter(Boolean)
                  .join(" ")}
                aria-invalid={several && refusal ? "true" : undefined}
              />
            </Line>
          ))}
        </tbody>
      </table>
      {field.count && (
        <p class="count">
          <Official label={field.count} />
          {`${traits[language].colon} `}
          <b>{rows.length}</b>
        </p>
      )}
      {children}
    </NamedGroup>
  );
}

/** The column whose cell names the line: the first one, unless the field says. */
function naming(
  row: Row,
  { columns, named }: Pick<FieldProps["field"], "columns" | "named">,
): string {
  const [first = ""] = Object.keys(columns ?? {});
  return named && row.cells[named] ? named : first;
}

/** The ids of a line's other cells, each after its column's. */
const cellsOf = (row: Row, field: FieldProps["field"], own: string): string[] =>
  Object.keys(field.columns ?? {})
    .filter((column) => row.cells[column] && column !== naming(row, field))
    .flatMap((column) => [`${own}-${column}`, `${own}-${row.id}-${column}`]);

/** A table that is only read. */
export function Table({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: Readonly<Record<string, string>>;
  rows: readonly Row[];
}) {
  return (
    <table class="table">
      <caption class="visually-hidden">
        <Official label={label} />
      </caption>
      <Head columns={columns} />
      <tbody lang="fr">
        {rows.map((row) => (
          <Line
            key={row.id}
            row={row}
            columns={columns}
            heads={naming(row, { columns })}
            id={row.id}
          />
        ))}
      </tbody>
    </table>
  );
}

function Head({
  columns,
  above,
  choosing,
}: {
  columns: Readonly<Record<string, string>>;
  above?: FieldProps["field"]["above"];
  /** What the ids of the headings begin with, where one line is to be chosen. */
  choosing?: string;
}) {
  const alone = Object.keys(columns).filter((id) => !above?.columns.includes(id)).length;
  return (
    <thead>
      {above && (
        <tr class="above">
          <td colSpan={alone + 1} />
          <th scope="colgroup" colSpan={above.columns.length}>
            <Official label={above.label} />
          </th>
        </tr>
      )}
      <tr>
        {choosing && <td class="choose" />}
        {Object.entries(columns).map(([id, label]) => (
          <th key={id} scope="col" id={choosing && `${choosing}-${id}`}>
            <Official label={label} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The whole line looks like a button, and is one. */
function choose({ currentTarget, target }: MouseEvent) {
  if (target instanceof HTMLInputElement) return;
  (currentTarget as HTMLElement).querySelector("input")?.click();
}

/** Dates, numbers and codes are not cut; what is longer than any word of ours is, wherever it must. */
function cutting(cell = ""): string | undefined {
  if (/^(?=.*\d)[\dA-Z-]{7,12}$/.test(cell)) return "whole";
  return /\S{20}/.test(cell) ? "long" : undefined;
}

function Line({
  row,
  columns,
  heads,
  id,
  children,
}: {
  row: Row;
  columns: Readonly<Record<string, string>>;
  /** The column whose cell is the line's header, and heads the card that it is on a narrow sheet. */
  heads: string;
  id: string;
  children?: ComponentChildren;
}) {
  const { prefix } = useSetting();
  return (
    <tr onClick={children ? choose : undefined}>
      {children && <td class="choose">{children}</td>}
      {Object.entries(columns).map(([column, label]) => {
        const Cell = column === heads ? "th" : "td";
        return (
          <Cell key={column} scope={column === heads ? "row" : undefined}>
            <span class="column" aria-hidden="true">
              <Official label={label} />
            </span>
            <span id={`${prefix}-${id}-${column}`} class={cutting(row.cells[column])}>
              <Official label={row.cells[column] ?? ""} />
            </span>
          </Cell>
        );
      })}
    </tr>
  );
}
