import type { Language } from "../../domain/language.ts";
import { etape1 } from "./passages/etape1.ts";
import { etape2 } from "./passages/etape2.ts";
import { etape3 } from "./passages/etape3.ts";
import { etape3a } from "./passages/etape3a.ts";
import { etape3b } from "./passages/etape3b.ts";
import { etape4 } from "./passages/etape4.ts";
import { intro } from "./passages/intro.ts";
import { partout } from "./passages/partout.ts";
import { sectionIds, type Passage, type SectionId } from "./passages/row.ts";

const passages: Record<SectionId, readonly Passage[]> = {
  intro,
  etape1,
  etape2,
  etape3,
  etape3a,
  etape3b,
  etape4,
  partout,
};

export interface TraceRow extends Passage {
  section: SectionId;
}

/** Every passage of the 2019 procedure in its order, and where the guide takes it up: nothing is lost. */
export const traceability: readonly TraceRow[] = sectionIds.flatMap((section) =>
  passages[section].map((passage) => ({ ...passage, section })),
);

/** The words around the table. */
export const traceWords = {
  fr: {
    sections: {
      intro: "Avant les étapes",
      etape1: "Étape 1 – L’inscription",
      etape2: "Étape 2 – Les dossiers des utilisateurs",
      etape3: "Étape 3 – Les procurations",
      etape3a: "Étape 3a – La procuration interne",
      etape3b: "Étape 3b – La procuration externe",
      etape4: "Étape 4 – L’assignation",
      partout: "Partout – Les détails d’affichage",
    },
    kinds: {
      statement: "Énoncé",
      screen: "Écran",
      field: "Champ",
      button: "Bouton",
      limit: "Limite",
      note: "Remarque",
      menu: "Menu",
      state: "État",
    },
    where: "Dans ce guide :",
    screen: (part: string, screen: string) => `Écran : ${part}, ${screen}`,
  },
  en: {
    sections: {
      intro: "Before the steps",
      etape1: "Step 1 – The registration",
      etape2: "Step 2 – The user files",
      etape3: "Step 3 – The powers of attorney",
      etape3a: "Step 3a – The internal power of attorney",
      etape3b: "Step 3b – The external power of attorney",
      etape4: "Step 4 – The assignment",
      partout: "Throughout – Details of display",
    },
    kinds: {
      statement: "Statement",
      screen: "Screen",
      field: "Field",
      button: "Button",
      limit: "Limit",
      note: "Remark",
      menu: "Menus",
      state: "Status",
    },
    where: "In this guide:",
    screen: (part: string, screen: string) => `Screen: ${part}, ${screen}`,
  },
} as const satisfies Record<Language, unknown>;
