import { chosen } from "../../../kit/screen.ts";
import { useSetting } from "../../setting.ts";
import { errorOf, FieldNotes } from "../FieldNotes.tsx";
import { NamedGroup } from "../NamedGroup.tsx";
import type { FieldProps } from "../views.ts";
import { fieldId } from "../../ids.ts";
import { Official } from "../Official.tsx";

/** A tree whose options are ticked, any number of them. */
export function ChecksField(props: FieldProps) {
  const { prefix } = useSetting();
  const { id, field, text, refusal, context } = props;
  const ticked = chosen(text);
  return (
    <NamedGroup of={props} as="checks">
      <div class="answer">
        <FieldNotes {...props} />
        {field.groups?.(context as never).map(({ label, options }) => (
          <div
            class="group"
            lang="fr"
            key={label}
            role={label ? "group" : undefined}
            aria-label={label || undefined}
          >
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
                  aria-describedby={errorOf(prefix, props)}
                />
                <span>
                  <Official label={name} />
                </span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </NamedGroup>
  );
}
