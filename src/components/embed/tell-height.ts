/**
 * Tells the page that frames this one how high it is, now and whenever that changes: a height and
 * nothing else, to whoever that is. Small and without imports, so that the page carries it inline.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const page = document.documentElement;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    parent.postMessage({ type: "rse-guide:height", height }, "*");
  };
  new ResizeObserver(tell).observe(page);
  addEventListener("load", tell);
}
