/**
 * Erases what the service worker keeps for a visit without a network, and the worker. Where there is
 * neither (no HTTPS, storage forbidden), nothing was kept.
 */
export async function erasePages(): Promise<void> {
  try {
    for (const name of await caches.keys())
      if (name.startsWith("rse-guide:")) await caches.delete(name);
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  } catch {
    // Nothing to be done.
  }
}
