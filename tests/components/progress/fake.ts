import {
  openProgress,
  type ProgressStore,
} from "../../../src/components/progress/progress-store.ts";

/** A browser's storage, and what may become of it. */
export class FakeStorage {
  readonly held = new Map<string, string>();
  /** No more than so many characters may be kept. */
  room = Infinity;
  closed = false;

  getItem(key: string): string | null {
    this.check();
    return this.held.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.check();
    const others = [...this.held].filter(([each]) => each !== key);
    const size = others.reduce((sum, [, each]) => sum + each.length, text.length);
    if (size > this.room) throw new DOMException("full", "QuotaExceededError");
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.check();
    this.held.delete(key);
  }
  private check(): void {
    if (this.closed) throw new DOMException("closed", "SecurityError");
  }
}

/** Tabs over one storage: what one of them writes, the others hear when they are told. */
export function openTab(
  storage: FakeStorage,
  tell: () => void = () => undefined,
): ProgressStore {
  return openProgress({ storage: () => storage, erase: () => storage.held.clear(), tell });
}
