import { useSetting } from "../setting.ts";
import { partId } from "../ids.ts";

/** What is shown once the screens are left: what became of it, and the way back to the start. */
export function Ending({
  end,
  onward,
  onRestart,
}: {
  end: string;
  /** The page that comes next in the guide. */
  onward: string | undefined;
  onRestart: () => void;
}) {
  const { words, ui, prefix, level } = useSetting();
  const Title = `h${level}` as const;
  const ending = words.ends[end];
  return (
    <div class="frame ending">
      <Title class="screen-title" id={partId(prefix, "title")} tabIndex={-1}>
        {ending?.heading}
      </Title>
      <p>{ending?.text}</p>
      {onward && (
        <p>
          <a href={onward}>{ui.onward}</a>
        </p>
      )}
      <div class="buttons">
        <button type="button" onClick={onRestart}>
          {ui.restart}
        </button>
      </div>
    </div>
  );
}
