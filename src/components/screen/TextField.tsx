import type { FieldKind } from "../../kit/screen.ts";
import { useSetting } from "../setting.ts";
import { FieldNotes, notesOf, Star } from "./FieldNotes.tsx";
import type { FieldProps } from "./views.ts";
import { fieldId } from "../ids.ts";
import { Official } from "./Official.tsx";

const INPUT_MODE: Partial<Record<FieldKind, "email" | "tel" | "numeric">> = {
  email: "email",
  tel: "tel",
  digits: "numeric",
};

/** A line of text: never a browser's own check, nor a limit, for these would hide the lesson. */
export function TextField(props: FieldProps) {
  const { prefix } = useSetting();
  const { id, field, text, refusal, children } = props;
  const inputId = fieldId(prefix, id);
  return (
    <div class={`field field-${field.kind}`} data-refused={refusal ? "" : undefined}>
      <label for={inputId}>
        <Official label={field.label} mark={field.required ? <Star /> : undefined} />
      </label>
      <div class="answer">
        <FieldNotes {...props} />
        <div class="line">
          <input
            id={inputId}
            name={id}
            type="text"
            inputMode={INPUT_MODE[field.kind]}
            defaultValue={text}
            autocomplete="off"
            autocapitalize={field.kind === "text" ? "words" : "off"}
            spellcheck={false}
            aria-required={field.required ? "true" : undefined}
            aria-invalid={refusal ? "true" : undefined}
            aria-describedby={notesOf(prefix, props)}
          />
          {field.hint && (
            <span class="hint official" id={`${inputId}-unit`}>
              <Official label={field.hint} />
            </span>
          )}
        </div>
        {children}
      </div>
    </div>
  );
}
