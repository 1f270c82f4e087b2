import { useSetting } from "../setting.ts";
import { FieldNotes, notesOf, Star } from "./FieldNotes.tsx";
import type { FieldProps } from "./views.ts";
import { fieldId } from "../ids.ts";
import { Official } from "./Official.tsx";

/** One option among several. The group is a `radiogroup`, which may be said to be invalid. */
export function ChoiceField(props: FieldProps) {
  const { prefix } = useSetting();
  const { id, field, text, refusal } = props;
  return (
    <fieldset
      class="field field-choice"
      role="radiogroup"
      data-refused={refusal ? "" : undefined}
      aria-required={field.required ? "true" : undefined}
      aria-invalid={refusal ? "true" : undefined}
      aria-describedby={notesOf(prefix, props)}
    >
      <legend>
        <Official label={field.label} mark={field.required ? <Star /> : undefined} />
      </legend>
      <div class="answer">
        <FieldNotes {...props} />
        {Object.entries(field.options ?? {}).map(([option, label]) => (
          <label class="option" key={option}>
            <input
              type="radio"
              id={fieldId(prefix, id, option)}
              name={id}
              value={option}
              defaultChecked={text === option}
            />
            <span>
              <Official label={label} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
