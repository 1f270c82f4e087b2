import type { RightsWords } from "../rights-words.ts";

const end = {
  rule: "La procuration a une date de fin et dure au plus trois ans moins un jour.",
};

const passed = {
  rule: "La date de fin ne précède ni la date de début ni le jour où vous remplissez le formulaire.",
  consequence: "Une procuration déjà terminée ne donnerait aucun accès.",
};

const registration = {
  rule: "Les droits d’un ministère ne se donnent que si l’inscription de l’entreprise y est à l’état « Actif ».",
  consequence:
    "Sans inscription active, le ministère n’est sans doute pas dans le tableau. Vous pouvez déjà créer les dossiers des utilisateurs.",
};

const needed =
  "Pour les halocarbures, il faut l’accès « Avec restriction » au ministère et le droit « Transmettre la déclaration annuelle de gestion des halocarbures ».";

const save =
  "Sous le tableau, « Modifier » ouvre les droits du ministère sélectionné. Dans la page des droits, « Modifier » les enregistre.";

const closed = "La personne qui recevrait cette procuration ne verrait aucun service.";

const unable =
  "La personne qui recevrait cette procuration ne pourrait pas transmettre la déclaration annuelle des halocarbures.";

/** What every form that gives rights says of the end date, of the ministries and of going on. */
export const form = {
  help: {
    dateFin: "Trois ans moins un jour au plus; évitez février et mars",
  },
  sayings: {
    "dateFin.required": {
      message: "Entrez la date de fin.",
      ...end,
      consequence: "Sans date de fin, la procuration ne peut pas être créée.",
      stated: true,
    },
    "dateFin.format": {
      message: ({ example, shaped }) =>
        shaped
          ? `Cette date n’existe pas. Entrez-en une autre, par exemple ${example}.`
          : `Écrivez la date sous la forme AAAA-MM-JJ, par exemple ${example}.`,
      rule: "La date s’écrit à la façon du portail : l’année, le mois, puis le jour, en chiffres.",
      unknown: "On ignore quelles autres façons d’écrire la date le vrai portail accepte.",
    },
    "dateFin.before": {
      message:
        "La date de fin ne peut pas précéder la date de début. Entrez une date plus tardive.",
      ...passed,
    },
    "dateFin.past": {
      message: "Cette date est déjà passée. Entrez la date d’aujourd’hui ou une date à venir.",
      ...passed,
    },
    "dateFin.max": {
      message: ({ latest }) =>
        `Trois ans moins un jour au plus : entrez ${latest} ou une date antérieure.`,
      ...end,
      consequence:
        "À l’échéance, l’accès cesse sans doute. Choisissez une date de fin loin du 31 mars, date limite des rapports, et notez un rappel.",
    },
    "dateFin.hypothesis": {
      message:
        "Cette date de fin tombe plus de trois ans après le début. Ici, le délai se compte à partir d’aujourd’hui : c’est une hypothèse.",
      rule: "Avant l’échéance, la date de fin se modifie. On ignore si les trois ans repartent alors du jour de la modification; le guide le suppose.",
      consequence:
        "Si le vrai portail refuse la date, créez avant l’échéance une nouvelle procuration, révoquez l’assignation de l’ancienne, puis assignez la nouvelle.",
    },
    "dateFin.season": {
      message:
        "Cette date de fin tombe pendant la préparation des rapports, dus le 31 mars. Choisissez plutôt un autre mois.",
      rule: "Aucune règle ne s’y oppose, mais les rapports sont dus le 31 mars : c’est un conseil du guide.",
      consequence:
        "La procuration pourrait échoir juste quand on en a besoin. Choisissez une date de fin en automne, par exemple, et notez un rappel.",
    },
    "modifier.wrong": {
      message:
        "Ce n’est pas le ministère chargé des halocarbures. Revenez au formulaire et sélectionnez « Développement durable, Environnement ».",
      rule: needed,
      consequence: unable,
    },
    "ministere.required": {
      message:
        "Sélectionnez d’abord un ministère ou un organisme. Pour les halocarbures : « Développement durable, Environnement », s’il y est.",
      rule: save,
      consequence: "Tant qu’aucun droit n’est enregistré, la procuration n’ouvre rien.",
    },
    "continuer.register": {
      heading: "Inscription à faire",
      message:
        "Votre entreprise n’est pas inscrite aux services du ministère. Faites d’abord l’inscription (étape 1).",
      ...registration,
    },
    "continuer.wait": {
      heading: "Inscription en traitement",
      message:
        "L’inscription aux services du ministère n’est pas encore à l’état « Actif ». Attendez le courriel de réponse, puis revenez ici.",
      ...registration,
    },
    "continuer.phone": {
      heading: "Inscription refusée",
      message:
        "Le ministère a refusé l’inscription. Téléphonez-lui pour en connaître la raison, puis revenez ici.",
      rule: "La réponse à une demande d’inscription arrive par courriel. Elle peut être un refus.",
      consequence:
        "Tant que l’inscription n’est pas active, aucune procuration ne peut ouvrir les services du ministère.",
      stated: true,
    },
    "continuer.registerAgain": {
      heading: "Inscription désactivée",
      message:
        "L’inscription aux services du ministère est désactivée. Inscrivez de nouveau l’entreprise (étape 1), puis revenez ici.",
      ...registration,
      rule: "Des droits ne s’accordent que pour un ministère où l’inscription est active. Une inscription désactivée se redemande sans doute.",
    },
    "continuer.none": {
      message:
        "Aucun droit n’est accordé. Dans le formulaire, sélectionnez le ministère, puis appuyez sur « Modifier ».",
      rule: needed,
      consequence: closed,
    },
    "continuer.save": {
      message:
        "Aucun droit n’a été enregistré. Sélectionnez le ministère, appuyez sur « Modifier », cochez le droit, puis appuyez de nouveau sur « Modifier ».",
      rule: save,
      consequence: closed,
    },
    "continuer.wrong": {
      message:
        "Cette procuration n’ouvre aucun service du ministère chargé des halocarbures. Dans le formulaire, sélectionnez « Développement durable, Environnement ».",
      rule: needed,
      consequence: unable,
    },
  },
  done: {
    modifier: ({ ministere }) =>
      `Écran des droits ouvert pour « ${ministere} »; vos réponses au formulaire sont gardées.`,
  },
} satisfies RightsWords["form"];

/** What the page of a ministry's rights says. */
export const rights = {
  intro:
    "Choisissez ce que la procuration ouvre auprès de ce ministère. Donnez seulement ce dont la personne a besoin.",
  instruction:
    "Choisissez « Avec restriction », cochez le droit sur les halocarbures, puis appuyez sur « Modifier », qui enregistre. « Précédente » n’enregistre pas.",
  help: {},
  sayings: {
    "acces.required": {
      message: "Choisissez l’accès à donner. Pour les halocarbures : « Avec restriction ».",
      rule: needed,
      consequence: "Sans choix, rien n’est enregistré pour ce ministère.",
    },
    "acces.all": {
      message:
        "« Sans restriction » ouvre tous les services du ministère. Dans le formulaire, appuyez sur « Modifier » et choisissez « Avec restriction ».",
      rule: "« Sans restriction » donne accès à toutes les tâches du ministère; « Avec restriction », aux seuls droits cochés.",
      consequence:
        "La personne pourrait transmettre la déclaration, mais aussi utiliser tous les autres services du ministère au nom de l’entreprise.",
    },
    "droits.required": {
      message:
        "Cochez au moins un droit. Pour les halocarbures : « Transmettre la déclaration annuelle de gestion des halocarbures ».",
      rule: needed,
      consequence:
        "« Avec restriction » ouvre seulement ce qui est coché : sans coche, il n’ouvrirait sans doute rien.",
    },
    "droits.other": {
      message:
        "Le droit sur les halocarbures n’est pas coché. Pour l’ajouter, sélectionnez le ministère, puis appuyez sur « Modifier ».",
      rule: needed,
      consequence: unable,
    },
  },
  done: {
    precedente: "Rien n’a été enregistré : retour au formulaire, droits inchangés.",
    modifier: ({ ministere, acces }) =>
      `Droits enregistrés pour « ${ministere} » : « ${acces} ».`,
  },
} satisfies RightsWords["rights"];
