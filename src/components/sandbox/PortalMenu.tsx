import { useEffect, useState } from "preact/hooks";
import { mainMenu, topBar, underBar, type Item } from "../../practice/sandbox/portal-menu.ts";
import { AsPortal as French } from "../coach/Said.tsx";
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
    const bar = button.closest<HTMLElement>("[role=toolbar]");
    if (bar) closeAll(bar, button);
    onGo(item.to);
  };
  const draw = (item: Item) => <MenuItem key={item.label} {...{ item, words, choose }} />;
  return (
    <nav class="portal" aria-label={words.menus}>
      <p class="portal-keys" id="portal-keys">
        {words.menuKeys}
      </p>
      <div
        role="toolbar"
        aria-label={words.menus}
        aria-describedby="portal-keys"
        onFocusIn={({ currentTarget, target }) => stopAt(currentTarget, target)}
        onKeyDown={byArrows}
      >
        <ul class="portal-bar">{topBar.map(draw)}</ul>
        <ul class="portal-bar">{underBar.map(draw)}</ul>
        <ul class="portal-menu">{mainMenu.map(draw)}</ul>
      </div>
      <div role="status">
        {outside?.why && (
          <div class="portal-outside">
            <p class="remark-class">
              <CoachMark /> {words.outsideHeading}
              {" – "}
              <French text={outside.label} lang="fr" />
            </p>
            <p>{words.outside[outside.why]}</p>
          </div>
        )}
      </div>
    </nav>
  );
}

/** The menus are one stop of the Tab key, where one was last; the arrow keys lead through them. */
function stopAt(bar: HTMLElement, item: EventTarget | null): void {
  for (const each of bar.querySelectorAll<HTMLElement>('[tabindex="0"]')) each.tabIndex = -1;
  if (item instanceof HTMLElement) item.tabIndex = 0;
}

function closeAll(bar: HTMLElement, chosen: HTMLElement): void {
  stopAt(bar, chosen.closest(".portal-menu > li")?.querySelector("summary") ?? chosen);
  for (const open of bar.querySelectorAll("details[open]")) open.removeAttribute("open");
}

function byArrows(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement;
  if (event.key === "Escape") closeAround(event.target as HTMLElement);
  const items = [...bar.querySelectorAll<HTMLElement>("button, summary")].filter(
    (item) => !item.closest("details:not([open]) > ul"),
  );
  const at = items.findIndex((item) => item === event.target);
  const steps: Record<string, number> = {
    ...{ ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 },
    ...{ Home: 0, End: items.length - 1 },
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

/** The menu in which one is; the focus goes to its name. */
function closeAround(item: HTMLElement): void {
  const menu = item.closest("details[open]");
  menu?.removeAttribute("open");
  menu?.querySelector("summary")?.focus();
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
          <summary tabIndex={-1}>{label}</summary>
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
      <button
        type="button"
        data-to={item.to}
        tabIndex={item === topBar[0] ? 0 : -1}
        onClick={({ currentTarget }) => choose(item, currentTarget)}
      >
        {label}
      </button>
    </li>
  );
}

function Label({ label, words }: { label: string; words: SandboxWords }) {
  const gloss = words.glosses[label];
  if (gloss === undefined) return <French text={label} />;
  return (
    <>
      <French text={label} lang="fr" />{" "}
      <span class="gloss" lang="en">
        {gloss}
      </span>
    </>
  );
}
