/**
 * Once the page is loaded, fetches what keeps the guide for a visit without a network; not for who saves
 * data. Small and without imports: every page carries it inline.
 */
export function fetchOffline(address: string): void {
  const { serviceWorker, connection } = navigator as Navigator & {
    connection?: { saveData?: boolean };
  };
  // Undefined where the page is not served over HTTPS.
  if (!(serviceWorker as unknown) || connection?.saveData) return;
  addEventListener("load", () => {
    import(/* @vite-ignore */ address).catch(() => undefined);
  });
}
