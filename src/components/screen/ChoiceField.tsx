import { useSetting } from "../setting.ts";
import { errorOf, FieldNotes } from "./FieldNotes.tsx";
import { NamedGroup } from "./NamedGroup.tsx";
import type { FieldProps } from "./views.ts";
import { fieldId } from "../ids.ts";
import { Official } from "./Official.tsx";

/** One option among several: its refusal is heard at each of them. */
export function ChoiceField(props: FieldProps) {
  const { prefix } = useSetting();
  const { id, field, text } = props;
  return (
    <NamedGroup of={props} as="choice">
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
              aria-describedby={errorOf(prefix, props)}
            />
            <span>
              <Official label={label} />
            </span>
          </label>
        ))}
      </div>
    </NamedGroup>
  );
}
