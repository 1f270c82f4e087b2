/**
 * A frame that may send no forms fires no `submit` either, and its screens would not answer: the
 * event is fired by hand. Nothing of ours is ever sent. Without imports, so that the page carries it inline.
 */
export function answerForms(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[type=submit]");
    if (!button?.form || event.defaultPrevented) return;
    event.preventDefault();
    button.form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });
}
