import type { InAll } from "../../domain/language.ts";
import type { PageId } from "../addresses/addresses.ts";

/** What the flow map says besides the names that the steps and the parts have already. */
export interface FlowWords {
  legend: string;
  you: string;
  step: (number: string) => string;
  screens: (count: number) => string;
  /** Before the names of what one must have behind oneself. */
  after: string;
  /** For whom, or when, a page's step is done. */
  whenAt: Partial<Record<PageId, string>>;
  /** Those who act besides the reader: who, what they do, how long one waits. */
  others: Record<"ministere" | "consultant", { who: string; name: string; detail: string }>;
  goal: { name: string; detail: string };
}

export const flowWords: InAll<FlowWords> = {
  fr: {
    legend:
      "Cadre plein : c’est vous, le RSE. Cadre pointillé : quelqu’un d’autre agit, et vous attendez.",
    you: "vous",
    step: (number) => `étape ${number}`,
    screens: (count) => `${count} écrans`,
    after: "après",
    whenAt: {
      utilisateurs: "En attendant",
      procurationInterne: "Pour un collègue",
      procurationExterne: "Pour un consultant",
    },
    others: {
      ministere: {
        who: "Le Ministère",
        name: "Traite votre inscription",
        detail: "environ 24 heures",
      },
      consultant: {
        who: "Le RSE du consultant",
        name: "Assigne la procuration",
        detail: "prévenez-le",
      },
    },
    goal: { name: "Accès à PES-Halocarbures", detail: "et la suite" },
  },
  en: {
    legend: "Solid frame: you, the RSE. Dashed frame: someone else acts, and you wait.",
    you: "you",
    step: (number) => `step ${number}`,
    screens: (count) => `${count} screens`,
    after: "after",
    whenAt: {
      utilisateurs: "Meanwhile",
      procurationInterne: "For a colleague",
      procurationExterne: "For a consultant",
    },
    others: {
      ministere: {
        who: "The Ministère",
        name: "Processes your registration",
        detail: "about 24 hours",
      },
      consultant: {
        who: "The consultant’s RSE",
        name: "Assigns the power of attorney",
        detail: "let them know",
      },
    },
    goal: { name: "Access to PES-Halocarbures", detail: "and what next" },
  },
};
