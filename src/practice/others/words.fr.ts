import type { SightWords } from "./words.ts";

const that = (name: string) => (/^[AEIOUYÀÂÉÈÊÎÔ]/i.test(name) ? `qu’${name}` : `que ${name}`);

export const fr: SightWords = {
  title: {
    user: ({ name }) => `Voir ce ${that(name.split(" ")[0] ?? name)} voit`,
    rse: ({ company }) => `Voir ce que voit le RSE de ${company}`,
    stranger: ({ company }) => `Voir ce que voit l’entreprise ${company}`,
  },
  ours: "Cette image est la nôtre : aucune source ne montre ces écrans.",
  open: "ouvert",
  closed: "fermé",
  reasons: {
    open: ({ end }) => `Offert jusqu’au ${end} : la procuration contient ce droit.`,
    all: ({ end }) => `Offert jusqu’au ${end}, avec tous les autres services de ce ministère.`,
    rse: "Offert sans doute : un RSE a accès à tout, et gère les accès des autres.",
    suspended: "Le dossier est suspendu : rien n’est offert.",
    noProcuration: "Absent : le code ouvre la porte, mais aucune procuration n’est assignée.",
    expired: ({ end }) => `Absent : la procuration a pris fin le ${end}.`,
    noRight: "Absent : la procuration assignée ne contient pas ce droit.",
    other: "Offert : la procuration contient ce droit.",
    unregistered: "L’inscription n’est pas demandée.",
    traitement: "L’inscription est en traitement : aucun droit ne peut être donné.",
    actif: "L’inscription est active : les droits peuvent être donnés.",
    refuse: "L’inscription est refusée : il faut téléphoner au ministère.",
    desactive: "L’inscription est désactivée : elle est à redemander.",
    nothing: "Rien n’est arrivé : aucune procuration ne porte le numéro de cette entreprise.",
    waiting: "Reçue, à assigner : personne ne peut encore s’en servir.",
    assigned: ({ name }) => `Reçue et assignée à ${name}.`,
    useless: "Reçue, mais sans le droit sur les halocarbures.",
    refused: "Reçue, puis refusée.",
    over: ({ end }) => `Reçue, mais échue le ${end}.`,
    unasked: ({ client }) =>
      `Reçue sans avoir été demandée : le RSE peut la refuser, ou l’assigner à qui déclarerait pour ${client}.`,
  },
};
