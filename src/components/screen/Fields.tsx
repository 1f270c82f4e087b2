import type { FunctionComponent } from "preact";
import type { FlowContext } from "../../kit/flow.ts";
import type { Finding } from "../../kit/judge.ts";
import type { Field, Raw, Screen } from "../../kit/screen.ts";
import { Buttons } from "./Buttons.tsx";
import { useSetting } from "../setting.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { TextField } from "./TextField.tsx";
import { Official } from "./Official.tsx";
import { isEverywhere, type FieldProps, type Views } from "./views.ts";

/**
 * The fields of a screen, or some of them; one that stands `beside` another shares its line, and one
 * that is asked only `when` a choice is made is shown with it, by the style alone.
 */
export function Fields({
  screen,
  only,
  box,
  boxId,
  words,
  raw,
  refusals,
  context,
  onPress,
}: {
  screen: Screen;
  only: readonly string[] | undefined;
  /** The title of the box they stand in, and its id. */
  box: string | undefined;
  boxId: string;
  words: Readonly<Record<string, string>>;
  raw: Raw;
  refusals: readonly Finding[];
  context: FlowContext<unknown>;
  onPress: (button: string) => void;
}) {
  const { views } = useSetting();
  const entries = Object.entries(screen.fields).filter(([id]) => only?.includes(id) ?? true);
  const draw = ([id, field]: [string, Field]) => {
    const refusal = refusals.find((finding) => finding.field === id);
    const neighbours = entries.filter(([, { beside }]) => beside === id);
    const Kind = kindOf(field.kind, views);
    const drawn = (
      <Kind
        key={id}
        id={id}
        field={field}
        text={raw[id] ?? ""}
        help={words[id]}
        refusal={refusal}
        context={context}
        named={field.label === box ? boxId : undefined}
      >
        {neighbours.map(draw)}
        <Buttons buttons={screen.buttons} under={id} onPress={onPress} />
      </Kind>
    );
    return field.when ? (
      <div key={id} data-when={field.when.is}>
        {field.opens && (
          <p class="block-title">
            <Official label={field.opens} />
          </p>
        )}
        {drawn}
      </div>
    ) : (
      drawn
    );
  };
  return (
    <div class="fields">
      {entries.some(([, { required, kind }]) => required && isEverywhere(kind)) && (
        <p class="required">
          * <Official label="Champ obligatoire" />
        </p>
      )}
      {entries.filter(([, { beside }]) => !beside).map(draw)}
    </div>
  );
}

function kindOf(kind: Field["kind"], views: Views | null): FunctionComponent<FieldProps> {
  if (!isEverywhere(kind)) return views?.Field ?? TextField;
  return kind === "choice" ? ChoiceField : TextField;
}
