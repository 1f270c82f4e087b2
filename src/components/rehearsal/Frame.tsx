import type { Finding } from "../../kit/judge.ts";
import type { FlowContext } from "../../kit/flow.ts";
import type { Block, Raw, Screen } from "../../kit/screen.ts";
import type { ScreenWords } from "../../kit/strings.ts";
import { Answers } from "./Answers.tsx";
import { Buttons, forwardOf } from "./Buttons.tsx";
import { Chips } from "./Chips.tsx";
import { useSetting } from "./context.ts";
import { Facts } from "./Facts.tsx";
import { Fields } from "./Fields.tsx";
import { partId } from "./ids.ts";
import { Official } from "./Official.tsx";

interface FrameProps {
  screen: Screen;
  words: ScreenWords;
  context: FlowContext<unknown>;
  raw: Raw;
  refusals: readonly Finding[];
  onPress: (button: string, form: HTMLFormElement) => void;
}

/** A screen of the portal, in its order: title, steps, boxed section, buttons. */
export function Frame(props: FrameProps) {
  const { screen, words, onPress } = props;
  const { part, prefix, level } = useSetting();
  const Title = `h${level}` as const;
  const submit = (event: Event) => {
    event.preventDefault();
    onPress(forwardOf(screen.buttons), event.currentTarget as HTMLFormElement);
  };
  const press = (button: string) => {
    const form = document.getElementById(partId(prefix, "form"));
    if (form instanceof HTMLFormElement) onPress(button, form);
  };
  return (
    <form class="frame" id={partId(prefix, "form")} noValidate onSubmit={submit}>
      <Title class="screen-title" id={partId(prefix, "title")} tabIndex={-1}>
        <Official label={screen.title} />
      </Title>
      {screen.step && (
        <div class="step">
          <Chips {...screen.step} />
          <p class="step-name" id={partId(prefix, "step")}>
            <Official label={screen.step.name} />
          </p>
        </div>
      )}
      <p class="intro">{words.intro}</p>
      <fieldset class="box">
        <legend>
          <Official label={screen.box} />
        </legend>
        {screen.blocks.map((block, n) => (
          <BlockView key={n} block={block} {...props} screens={part.screens} />
        ))}
      </fieldset>
      <Buttons buttons={screen.buttons} onPress={press} />
    </form>
  );
}

function BlockView({
  block,
  screen,
  words,
  context,
  raw,
  refusals,
  screens,
}: FrameProps & { block: Block; screens: Readonly<Record<string, Screen>> }) {
  switch (block.kind) {
    case "fields":
      return <Fields screen={screen} words={words.help} raw={raw} refusals={refusals} />;
    case "answers": {
      const asked = screens[block.of];
      return asked ? (
        <Answers screen={asked} answers={context.judgements[block.of]?.answers ?? {}} />
      ) : null;
    }
    case "facts":
      return <Facts labels={block.facts} facts={context.facts} />;
  }
}
