import type { InAll } from "../../domain/language.ts";
import type { PageId } from "../addresses/addresses.ts";

/** What the flow map says besides the names that the steps and the parts have already. */
export interface FlowWords {
  legend: string;
  step: (number: string) => string;
  screens: (count: number) => string;
  /** Before the names of what one must have behind oneself. */
  after: string;
  /** For whom, when, or for what a page's step is done. */
  whenAt: Partial<Record<PageId, string>>;
  /** Those who act besides the reader: who, what they do, how long one waits. */
  others: Record<"ministere" | "consultant", { who: string; name: string; detail: string }>;
  goal: { name: string; detail: string };
}

export const flowWords: InAll<FlowWords> = {
  fr: {
    legend:
      "Cadre plein : c’est vous, le RSE. Cadre pointillé : quelqu’un d’autre agit, et vous attendez.",
    step: (number) => `étape ${number}`,
    screens: (count) => `${count}\u00a0écrans`,
    after: "après",
    whenAt: {
      avant: "Connexion",
      utilisateurs: "En attendant",
      procurationInterne: "Un collègue",
      procurationExterne: "Un consultant",
    },
    others: {
      ministere: {
        who: "Le ministère",
        name: "Traite votre inscription",
        detail: "environ 24 heures",
      },
      consultant: {
        who: "Le RSE du consultant",
        name: "Assigne la procuration",
        detail: "prévenez-le",
      },
    },
    goal: { name: "L’accès est donné", detail: "Et après" },
  },
  en: {
    legend: "Solid frame: you, the RSE. Dashed frame: someone else acts, and you wait.",
    step: (number) => `step ${number}`,
    screens: (count) => `${count}\u00a0screens`,
    after: "after",
    whenAt: {
      avant: "Signing in",
      utilisateurs: "Meanwhile",
      procurationInterne: "A colleague",
      procurationExterne: "A consultant",
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
    goal: { name: "Access is granted", detail: "What next" },
  },
};
