import { useSetting } from "../setting.ts";
import type { FieldProps } from "./views.ts";
import { fieldId } from "../ids.ts";
import { CoachMark, StopMark } from "../coach/CoachMark.tsx";
import { AsPortal, Said } from "../coach/Said.tsx";
import { sentence } from "../coach/say.ts";
import { Why } from "../coach/Why.tsx";

/** The asterisk of a required field; `aria-required` says it to those who do not see it. */
export const Star = () => (
  <span class="star" aria-hidden="true">
    *
  </span>
);

/** The id of what a field is refused for. */
export const errorOf = (prefix: string, { id, refusal }: FieldProps) =>
  refusal && `${fieldId(prefix, id)}-error`;

/** The ids of what describes a field: our hint, the refusal, the portal's own hint. */
export function notesOf(prefix: string, props: FieldProps) {
  const { id, field, help } = props;
  const own = fieldId(prefix, id);
  const ids = [help && `${own}-hint`, errorOf(prefix, props), field.hint && `${own}-unit`];
  return ids.filter(Boolean).join(" ") || undefined;
}

/** Between the label and the input: our hint, then the refusal and its “Why?”. */
export function FieldNotes({ id, field, help, refusal }: FieldProps) {
  const setting = useSetting();
  const own = fieldId(setting.prefix, id);
  return (
    <>
      {help && (
        <p class="hint of-coach" id={`${own}-hint`}>
          <CoachMark /> {help}
        </p>
      )}
      {refusal && (
        <div class="refusal">
          <p id={`${own}-error`}>
            <StopMark />
            <span class="visually-hidden">{setting.ui.error} </span>
            <Said text={sentence(setting, refusal)} language={setting.language} />
          </p>
          <Why finding={refusal} about={<AsPortal text={field.label} lang="fr" />} />
        </div>
      )}
    </>
  );
}
