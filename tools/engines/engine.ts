/** A browser, as far as the journeys need it: what both protocols can do. */
export interface Engine {
  name: string;
  /** Have the pages that its driver opens no clipboard? */
  noClipboard?: boolean;
  navigate: (url: string) => Promise<void>;
  /** Runs the body of an asynchronous function in the page; what it returns is plain data. */
  run: (body: string) => Promise<unknown>;
  /** Real presses and keys, as WebDriver describes them. */
  perform: (actions: readonly object[]) => Promise<void>;
  /** The page on paper: a PDF in base64. Not every driver prints. */
  print?: () => Promise<string>;
  close: () => Promise<void>;
}

/** The body, so that its value or its error comes back as a text. */
export const told = (body: string): string =>
  `(async () => { ${body} })().then((value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: String(error) }))`;

/** @throws what the page has thrown */
export function heard(text: string): unknown {
  const { value, error } = JSON.parse(text) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until it holds. @throws with what was waited for */
export async function until(engine: Engine, condition: string, ms = 15_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await wait(150))
    if ((await engine.run(`return Boolean(${condition})`).catch(() => false)) === true) return;
  throw new Error(`It never held: ${condition}`);
}

/** Where a finger would press what an expression finds: in view, at rest, under nothing else. */
const place = (found: string): string => `
  const at = () => {
    const { left, top, width, height } = (${found}).getBoundingClientRect();
    return { x: Math.round(left + Math.min(width / 2, 60)), y: Math.round(top + height / 2) };
  };
  for (let tries = 0; tries < 40; tries += 1) {
    (${found}).scrollIntoView({ block: "center", behavior: "instant" });
    const before = at();
    await new Promise((next) => setTimeout(next, 200));
    const now = at();
    const there = document.elementFromPoint(now.x, now.y);
    if (before.y === now.y && (${found}).contains(there)) return now;
  }
  throw new Error("It is covered, or moves.");`;

/** Presses what an expression finds. */
export async function press(engine: Engine, found: string): Promise<void> {
  await until(engine, found);
  const { x, y } = (await engine.run(place(found))) as { x: number; y: number };
  const actions = [
    { type: "pointerMove", x, y, duration: 0, origin: "viewport" },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  await engine.perform([
    { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions },
  ]);
}

/** Types into what an expression finds, a key after the other. */
export async function write(engine: Engine, found: string, text: string): Promise<void> {
  await press(engine, found);
  const actions = Array.from(text).flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  await engine.perform([{ type: "key", id: "keys", actions }]);
  await until(engine, `(${found}).value === ${JSON.stringify(text)}`);
}
