import { fieldId } from "../ids.ts";

/** Once it is drawn anew, the focus is where something was put. */
export const focusField = (prefix: string, field: string): void => {
  requestAnimationFrame(() => document.getElementById(fieldId(prefix, field))?.focus());
};
