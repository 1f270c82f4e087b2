import { fr as help } from "../../practice/planner/words.fr.ts";
import type { ModeWords } from "./words.ts";

export const fr: ModeWords = {
  help,
  mode: "Comment pratiquer",
  modes: { montrer: "Montrer", guider: "Guider", seul: "Seul" },
  about: {
    montrer: "Regardez faire, une action à la fois.",
    guider: "Faites-le : le coach dit quoi faire.",
    seul: "Faites-le sans coach. L’aide vient si vous la demandez.",
  },
  helps: [
    "Aide",
    "Aide : dites-moi quoi faire",
    "Aide : montrez-moi où",
    "Aide : faites-le pour moi",
  ],
  helpTitle: "Aide",
  done: "Fait pour vous :",
  nothing: "Tout est fait : il ne reste rien à faire.",
  player: {
    title: "Démonstration",
    next: "Action suivante",
    back: "Action précédente",
    play: "Lecture",
    pause: "Pause",
    yours: "À vous",
    over: "La démonstration est finie. À vous d’essayer.",
    count: (done, of) => `Action ${done} sur ${of}`,
  },
};
