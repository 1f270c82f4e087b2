import { options } from "preact";

/** By a text of ours: what a translator of pages put in its place. */
const standIns = new Map<Node, ChildNode>();

/**
 * A translator of pages puts a <font> in the place of every text, and Preact would write what changes
 * into a text that nobody sees. So before anything is drawn, our texts are back in their places; the
 * translator sees them come, and translates them as they are now.
 */
export function putBackTexts(): void {
  const watch = new MutationObserver(note);
  watch.observe(document.body, { childList: true, subtree: true });
  options.debounceRendering = (draw) =>
    queueMicrotask(() => {
      note(watch.takeRecords());
      for (const [text, standIn] of standIns) standIn.replaceWith(text);
      standIns.clear();
      draw();
    });
}

/** A text is replaced by what comes with it in one record, or beside it in two. */
function note(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    for (const text of removedNodes) {
      if (text.nodeType !== Node.TEXT_NODE) continue;
      const beside = [...addedNodes, previousSibling, nextSibling];
      const font = beside.find((node) => node?.nodeName === "FONT");
      if (font) standIns.set(text, font as ChildNode);
    }
  }
}
