import { useSetting } from "../../setting.ts";
import { FieldNotes, notesOf } from "../FieldNotes.tsx";
import type { FieldProps } from "../views.ts";
import { fieldId } from "../../ids.ts";
import { Official } from "../Official.tsx";

/** A value of the portal's own, in its place among the fields: it is read, and sent nowhere. */
export function ShownField(props: FieldProps) {
  const { prefix } = useSetting();
  const { id, field, context } = props;
  const own = fieldId(prefix, id);
  return (
    <div class="field field-shown">
      <label for={own}>
        <Official label={field.label} />
      </label>
      <div class="answer">
        <FieldNotes {...props} />
        <div class="line">
          <input
            id={own}
            type="text"
            readOnly
            autocomplete="off"
            value={field.shows?.(context as never)}
            aria-describedby={notesOf(prefix, props)}
          />
          {field.hint && (
            <span class="hint official" id={`${own}-unit`}>
              <Official label={field.hint} />
            </span>
          )}
        </div>
      </div>
    </div>
  );
}
