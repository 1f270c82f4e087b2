const OURS = "rse-guide:";

/** What erases: a browser's storage, which may be closed to us. */
type Erasable = () => Pick<Storage, "removeItem">;

/** Erases all that the guide keeps in this browser, and nothing of anybody else's. */
export function eraseKept(
  storages: readonly Erasable[] = [() => localStorage, () => sessionStorage],
): void {
  for (const storage of storages) {
    try {
      const held = storage();
      for (const key of Object.keys(held)) if (key.startsWith(OURS)) held.removeItem(key);
    } catch {
      // Storage is closed: nothing was kept in it.
    }
  }
}
