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
import { Star } from "./FieldNotes.tsx";
import { Official } from "./Official.tsx";

interface FrameProps {
  screen: Screen;
  words: ScreenWords;
  context: FlowContext<unknown>;
  raw: Raw;
  refusals: readonly Finding[];
  /** What going forward from here would make true. */
  dangers: readonly Danger[];
  /** Does the coach say what to do? It is heard with the title. */
  told: boolean;
  onPress: (button: string, form: HTMLFormElement) => void;
}

/** A screen of the portal, in its order: title, steps, boxed sections, buttons; then what is ours. */
export function Frame(props: FrameProps) {
  const { screen, words, dangers, told, onPress } = props;
  const { prefix, level } = useSetting();
  const Title = `h${level}` as const;
  const { title, step, box } = screen;
  // What tells it from its likes is heard after its title, unless that is the same.
  const own = (step?.name ?? box) !== title;
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
    <form
      class="frame"
      id={partId(prefix, "form")}
      // Sends nothing, and stops no load, when it is pressed before its script is there.
      method="dialog"
      noValidate
      onSubmit={submit}
    >
      <Title
        class="screen-title"
        id={partId(prefix, "title")}
        aria-labelledby={
          own
            ? `${partId(prefix, "title")} ${partId(prefix, step ? "step" : "box0")}`
            : undefined
        }
        aria-describedby={told ? partId(prefix, "next") : undefined}
        tabIndex={-1}
      >
        <Official label={title} />
        {own && <span class="visually-hidden">,</span>}
      </Title>
      {step && (
        <div class="step">
          <Chips {...step} />
          <p class="step-name" id={partId(prefix, "step")}>
            <Official label={step.name} />
          </p>
        </div>
      )}
      <p class="intro">{words.intro}</p>
      {sectionsOf(screen).map(({ box, blocks }, nth) => {
        const boxId = partId(prefix, `box${nth}`);
        const alike = namesakeOf(box, screen);
        return (
          <fieldset class="box" key={box} role={alike && "presentation"}>
            <legend id={boxId}>
              <Official label={box} mark={alike?.kind === "choice" ? <Star /> : undefined} />
            </legend>
            {blocks.map((block, n) => (
              <BlockView
                key={n}
                {...props}
                block={block}
                box={box}
                boxId={boxId}
                press={press}
              />
            ))}
            <Buttons buttons={screen.buttons} under={box} onPress={press} />
          </fieldset>
        );
      })}
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

/** What a box holds under its own name: then the box is no group besides, or one would hear it twice. */
const namesakeOf = (box: string, { fields, blocks }: Screen) =>
  [...Object.values(fields), ...blocks].find((each) => "label" in each && each.label === box);

function BlockView({
  block,
  box,
  boxId = "",
  screen,
  words,
  context,
  raw,
  refusals,
  press,
}: FrameProps & {
  block: Block;
  box?: string;
  boxId?: string;
  press: (button: string) => void;
}) {
  const { part, views } = useSetting();
  switch (block.kind) {
    case "fields":
      return (
        <Fields
          screen={screen}
          only={block.only}
          box={box}
          boxId={boxId}
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
