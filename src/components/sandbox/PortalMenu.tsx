import { useEffect, useState } from "preact/hooks";
import { mainMenu, topBar, underBar, type Item } from "../../practice/sandbox/portal-menu.ts";
import { CoachMark } from "../coach/CoachMark.tsx";
import type { SandboxWords } from "./words.ts";

/** The portal's own frame: its top bar and its three menus. What the procedure does not use says so. */
export function PortalMenu({
  words,
  turn,
  onGo,
}: {
  words: SandboxWords;
  /** What was said of an item is over once something else is done. */
  turn: number;
  onGo: (to: string) => void;
}) {
  const [outside, setOutside] = useState<Item | null>(null);
  useEffect(() => setOutside(null), [turn]);
  const choose = (item: Item, button: HTMLElement) => {
    setOutside(item.to ? null : item);
    if (!item.to) return;
    for (const open of button.closest("nav")?.querySelectorAll("details[open]") ?? []) {
      open.removeAttribute("open");
    }
    onGo(item.to);
  };
  const draw = (item: Item) => <MenuItem key={item.label} {...{ item, words, choose }} />;
  return (
    <nav class="portal" aria-label={words.menus}>
      <ul class="portal-bar">{topBar.map(draw)}</ul>
      <ul class="portal-bar">{underBar.map(draw)}</ul>
      <ul class="portal-menu">{mainMenu.map(draw)}</ul>
      <div role="status">
        {outside?.why && (
          <div class="portal-outside">
            <p class="remark-class">
              <CoachMark /> {words.outsideHeading}
              {" – "}
              <span lang="fr">{outside.label}</span>
            </p>
            <p>{words.outside[outside.why]}</p>
          </div>
        )}
      </div>
    </nav>
  );
}

function MenuItem({
  item,
  words,
  choose,
}: {
  item: Item;
  words: SandboxWords;
  choose: (item: Item, button: HTMLElement) => void;
}) {
  const label = <Label label={item.label} words={words} />;
  if (item.items) {
    return (
      <li>
        <details>
          <summary>{label}</summary>
          <ul>
            {item.items.map((each) => (
              <MenuItem key={each.label} item={each} words={words} choose={choose} />
            ))}
          </ul>
        </details>
      </li>
    );
  }
  return (
    <li>
      <button type="button" onClick={({ currentTarget }) => choose(item, currentTarget)}>
        {label}
      </button>
    </li>
  );
}

function Label({ label, words }: { label: string; words: SandboxWords }) {
  const gloss = words.glosses[label];
  if (gloss === undefined) return <>{label}</>;
  return (
    <>
      <span lang="fr">{label}</span>{" "}
      <span class="gloss" lang="en">
        {gloss}
      </span>
    </>
  );
}
