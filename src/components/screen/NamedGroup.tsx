import type { ComponentChildren } from "preact";
import { useSetting } from "../setting.ts";
import { notesOf, Star } from "./FieldNotes.tsx";
import { Official } from "./Official.tsx";
import type { FieldProps } from "./views.ts";

/**
 * Several controls under one name: its legend, or its box's, which says the same. Of radio buttons it
 * is a `radiogroup`, which may be said to be required and invalid.
 */
export function NamedGroup({
  of: props,
  as,
  children,
}: {
  of: FieldProps;
  as: "choice" | "checks" | "table";
  children: ComponentChildren;
}) {
  const { prefix } = useSetting();
  const { field, refusal, named } = props;
  const radios = field.kind === "choice" || field.kind === "row";
  return (
    <fieldset
      class={`field field-${as}`}
      role={radios ? "radiogroup" : undefined}
      data-refused={refusal ? "" : undefined}
      aria-labelledby={named}
      aria-required={radios && field.required ? "true" : undefined}
      aria-invalid={radios && refusal ? "true" : undefined}
      aria-describedby={notesOf(prefix, props)}
    >
      {!named && (
        <legend class={as === "table" ? "visually-hidden" : undefined}>
          <Official
            label={field.label}
            mark={as === "choice" && field.required ? <Star /> : undefined}
          />
        </legend>
      )}
      {children}
    </fieldset>
  );
}
