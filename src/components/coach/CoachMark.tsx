/** What is refused or blocked: it looks like the coach's mark, and warns. */
export const StopMark = () => (
  <svg class="coach-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <circle cx="10" cy="10" r="9" />
    <path class="coach-tick" d="M10 4.5v7m0 2v2" />
  </svg>
);

/** The coach's mark: a speech bubble with a tick, so that one sees who speaks without the colour. */
export const CoachMark = () => (
  <svg class="coach-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d="M3 2h14a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9l-4 4v-4H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1Z" />
    <path class="coach-tick" d="m6.5 8 2.5 2.5L13.5 6" />
  </svg>
);
