/**
 * Tries what a browser may refuse: its storage may be closed or full, its history asked too often.
 * @returns whether it was done
 */
export function attempt(use: () => void): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
