import type { Finding } from "../../kit/judge.ts";
import type { FlowContext } from "../../kit/flow.ts";
import type { Block, Raw, Screen } from "../../kit/screen.ts";
import type { ScreenWords } from "../../kit/strings.ts";
import { Dangers } from "../coach/Danger.tsx";
import type { Danger } from "../coach/says.ts";
import { AnswerList } from "./AnswerList.tsx";
import { Buttons, forwardOf } from "./Buttons.tsx";
import { Chips } from "./Chips.tsx";
import { useSetting } from "../setting.ts";
import { Facts } from "./Facts.tsx";
import { Fields } from "./Fields.tsx";
import { partId } from "../ids.ts";
import { Official } from "./Official.tsx";

interface FrameProps {
  screen: Screen;
  words: ScreenWords;
  context: FlowContext<unknown>;
  raw: Raw;
  refusals: readonly Finding[];
  /** What going forward from here would make true. */
  dangers: readonly Danger[];
  onPress: (button: string, form: HTMLFormElement) => void;
}

/** A screen of the portal, in its order: title, steps, boxed sections, buttons; then what is ours. */
export function Frame(props: FrameProps) {
  const { screen, words, dangers, onPress } = props;
  const { prefix, level } = useSetting();
  const Title = `h${level}` as const;
  const enter = forwardOf(screen);
  const submit = (event: Event) => {
    event.preventDefault();
    if (enter !== null) onPress(enter, event.currentTarget as HTMLFormElement);
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
      {sectionsOf(screen).map(({ box, blocks }, nth) => (
        <fieldset class="box" key={box}>
          <legend id={nth === 0 ? partId(prefix, "box") : undefined}>
            <Official label={box} />
          </legend>
          {blocks.map((block, n) => (
            <BlockView key={n} {...props} block={block} box={box} press={press} />
          ))}
          <Buttons buttons={screen.buttons} under={box} onPress={press} />
        </fieldset>
      ))}
      <Dangers dangers={dangers} />
      <Buttons buttons={screen.buttons} enter={enter} onPress={press} />
      {screen.ours && (
        <div class="ours" aria-live="polite">
          {screen.ours.map((block, n) => (
            <BlockView key={n} {...props} block={block} press={press} />
          ))}
          <Buttons buttons={screen.buttons} ours onPress={press} />
        </div>
      )}
    </form>
  );
}

/** A block that names a box begins another section. */
function sectionsOf({ box, blocks }: Screen): { box: string; blocks: Block[] }[] {
  const sections = [{ box, blocks: [] as Block[] }];
  for (const block of blocks) {
    if (block.box && block !== blocks[0]) sections.push({ box: block.box, blocks: [] });
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function BlockView({
  block,
  box,
  screen,
  words,
  context,
  raw,
  refusals,
  press,
}: FrameProps & { block: Block; box?: string; press: (button: string) => void }) {
  const { part, views } = useSetting();
  switch (block.kind) {
    case "fields":
      return (
        <Fields
          screen={screen}
          only={block.only}
          box={box}
          words={words.help}
          raw={raw}
          refusals={refusals}
          context={context}
          onPress={press}
        />
      );
    case "answers": {
      const asked = part.screens[block.of];
      return asked ? (
        <AnswerList screen={asked} answers={context.judgements[block.of]?.answers ?? {}} />
      ) : null;
    }
    case "facts":
      return (
        <Facts labels={block.facts} facts={block.of?.(context as never) ?? context.facts} />
      );
    default:
      return views && <views.Block block={block} words={words} context={context} />;
  }
}
