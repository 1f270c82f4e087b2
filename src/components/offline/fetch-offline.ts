/**
 * Once the page is loaded, fetches what keeps the guide for a visit without a network; not for who saves
 * data. Small and without imports: every page carries it inline.
 */
export function fetchOffline(address: string): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!connection?.saveData)
    addEventListener("load", () => {
      import(/* @vite-ignore */ address).catch(() => 0);
    });
}
