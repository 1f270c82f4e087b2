import { chosen } from "../../../kit/screen.ts";
import { useSetting } from "../../setting.ts";
import { FieldNotes, notesOf } from "../FieldNotes.tsx";
import type { FieldProps } from "../views.ts";
import { fieldId } from "../../ids.ts";
import { Official } from "../Official.tsx";

/** A tree whose options are ticked, any number of them. */
export function ChecksField(props: FieldProps) {
  const { prefix } = useSetting();
  const { id, field, text, refusal, context, box } = props;
  const ticked = chosen(text);
  /** Its box has just said it. */
  const named = field.label === box;
  return (
    <fieldset
      class="field field-checks"
      data-refused={refusal ? "" : undefined}
      aria-describedby={notesOf(prefix, props)}
    >
      <legend class={named ? "visually-hidden" : undefined}>
        <Official label={field.label} />
      </legend>
      <div class="answer">
        <FieldNotes {...props} />
        {field.groups?.(context as never).map(({ label, options }) => (
          <div class="group" lang="fr" key={label} role="group" aria-label={label || undefined}>
            {label && (
              <p class="group-name">
                <Official label={label} />
              </p>
            )}
            {Object.entries(options).map(([option, name]) => (
              <label class="option" key={option}>
                <input
                  type="checkbox"
                  id={fieldId(prefix, id, option)}
                  name={id}
                  value={option}
                  defaultChecked={ticked.includes(option)}
                  aria-invalid={refusal ? "true" : undefined}
                />
                <span>
                  <Official label={name} />
                </span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
