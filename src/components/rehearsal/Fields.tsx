import type { ComponentChildren } from "preact";
import type { Finding } from "../../kit/judge.ts";
import type { Field, Raw, Screen } from "../../kit/screen.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { TextField } from "./TextField.tsx";
import { Official } from "./Official.tsx";

export interface FieldProps {
  id: string;
  field: Field;
  text: string;
  /** Its own hint of ours, if it has one. */
  help: string | undefined;
  refusal: Finding | undefined;
  children?: ComponentChildren;
}

/** The fields of a screen; one that stands `beside` another shares its line. */
export function Fields({
  screen,
  words,
  raw,
  refusals,
}: {
  screen: Screen;
  words: Readonly<Record<string, string>>;
  raw: Raw;
  refusals: readonly Finding[];
}) {
  const entries = Object.entries(screen.fields);
  const draw = ([id, field]: [string, Field]) => {
    const refusal = refusals.find((finding) => finding.field === id);
    const Kind = field.kind === "choice" ? ChoiceField : TextField;
    const neighbours = entries.filter(([, { beside }]) => beside === id);
    return (
      <Kind
        key={id}
        id={id}
        field={field}
        text={raw[id] ?? ""}
        help={words[id]}
        refusal={refusal}
      >
        {neighbours.map(draw)}
      </Kind>
    );
  };
  return (
    <div class="fields">
      {entries.some(([, { required }]) => required) && (
        <p class="required">
          * <Official label="Champ obligatoire" />
        </p>
      )}
      {entries.filter(([, { beside }]) => !beside).map(draw)}
    </div>
  );
}
