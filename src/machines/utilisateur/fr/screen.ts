import type { French } from "../words.ts";

const required = {
  rule: "Tous les champs marqués d’un astérisque doivent être remplis. Seul le poste est facultatif.",
  consequence: "Tant qu’il manque un renseignement, le dossier ne peut pas être créé.",
  stated: true,
};

const email = {
  rule: "L’adresse comporte un seul arobas (@), avec du texte de chaque côté, sans espace, ni virgule, ni point mal placé.",
  consequence:
    "Cette adresse permet à la personne de remplacer un mot de passe oublié. Une adresse inexacte la prive de cette solution.",
};

const phone = {
  rule: "Le numéro de téléphone au travail compte exactement 10 chiffres, indicatif régional compris.",
  consequence: "Un autre nombre de chiffres serait sans doute refusé.",
};

const extension = {
  rule: "Le poste est facultatif. Il compte de un à quatre chiffres.",
  consequence:
    "Si la personne n’a pas de poste, laissez le champ vide : le dossier se crée quand même.",
};

const real = {
  rule: "Le bac à sable du guide ne demande que des données inventées.",
  consequence:
    "Les vrais renseignements ne s’entrent que dans le vrai portail. Ici, des données inventées suffisent.",
};

export const words = {
  screens: {
    saisie: {
      intro:
        "Décrivez la personne à qui vous ouvrez un dossier. Son courriel lui servira à obtenir un nouveau mot de passe si elle oublie le sien.",
      instruction:
        "Remplissez les champs, choisissez le rôle « Utilisateur », puis appuyez sur « Continuer ». Rien ne part d’ici : vous pouvez aussi vous tromper exprès.",
      help: {
        courriel: "Pour l’exercice, une adresse inventée qui finit par .test",
        poste: "4 chiffres au plus",
      },
      sayings: {
        "nom.required": { message: "Entrez le nom de famille.", ...required },
        "prenom.required": { message: "Entrez le prénom.", ...required },
        "courriel.required": { ...required, message: "Entrez le courriel." },
        "courriel.format": {
          message: ({ around }) =>
            around
              ? "Ne gardez que l’adresse, de la forme nom@exemple.test."
              : "Entrez une seule adresse, de la forme nom@exemple.test, sans espace ni virgule.",
          ...email,
        },
        "courriel.unusual": {
          message:
            "Cette adresse a une forme inhabituelle. Vérifiez-la auprès de la personne avant de transmettre.",
          rule: "La plupart des adresses n’ont pas de lettre accentuée, et leur domaine contient un point, comme dans exemple.test.",
          consequence: email.consequence,
        },
        "courriel.real": {
          message:
            "Cette adresse pourrait être celle de quelqu’un. Pour vous exercer, n’entrez pas de vraies données.",
          ...real,
        },
        "confirmation.required": {
          message: "Entrez le courriel une seconde fois, pour le confirmer.",
          ...required,
        },
        "confirmation.mismatch": {
          message:
            "Les deux courriels diffèrent. Comparez-les et corrigez celui qui est inexact.",
          rule: "La confirmation répète le courriel. Dans ce guide, les espaces autour et les majuscules ne comptent pas.",
          consequence: email.consequence,
        },
        "confirmation.case": {
          message:
            "Les deux courriels ne diffèrent que par des majuscules. Ici, ils sont tenus pour identiques.",
          rule: "La confirmation répète le courriel. Le guide n’y tient pas compte des majuscules; le vrai portail en tient peut-être compte.",
          unknown:
            "On ignore si le vrai portail les tient aussi pour identiques. En cas de refus, écrivez-les de la même façon.",
        },
        "telephone.required": {
          message: "Entrez le numéro de téléphone au travail.",
          ...required,
        },
        "telephone.characters": {
          message:
            "Le numéro de téléphone ne doit contenir que des chiffres. Un poste va dans le champ « poste ».",
          ...phone,
        },
        "telephone.length": {
          message: ({ digits }) =>
            `Le numéro de téléphone doit compter 10 chiffres; vous en avez entré ${digits}.${digits === 11 ? " Retirez le 1 du début, s’il y est." : ""}`,
          ...phone,
        },
        "telephone.separators": {
          message:
            "Accepté ici. La procédure de 2019 ne montre que « (10 chiffres) » : dans le doute, tapez les chiffres seuls.",
          rule: phone.rule,
          unknown:
            "On ignore si le vrai portail tolère les espaces, les tirets ou les parenthèses.",
        },
        "telephone.real": {
          message:
            "Ce numéro pourrait être celui de quelqu’un. Pour vous exercer, n’entrez pas de vraies données.",
          ...real,
        },
        "poste.characters": {
          message:
            "Le poste ne doit contenir que des chiffres. S’il n’y a pas de poste, laissez le champ vide.",
          ...extension,
        },
        "poste.length": {
          message: ({ digits }) =>
            `Le poste compte au plus 4 chiffres; vous en avez entré ${digits}.`,
          ...extension,
        },
        "role.required": {
          message: "Choisissez le rôle de la personne.",
          ...required,
        },
        "role.rse": {
          message:
            "Ce choix donnerait tous les pouvoirs d’un RSE. Pour transmettre les rapports, « Utilisateur » suffit.",
          rule: "Un RSE a accès à tous les services et à toutes les données de l’entreprise, présents et à venir.",
          consequence:
            "La personne aurait tous les pouvoirs d’un RSE. Un autre RSE pourrait la suspendre, mais pas la révoquer.",
          stated: true,
        },
      },
      done: {
        annuler: "Création annulée : rien n’est enregistré.",
        continuer: ({ prenom, nom }) =>
          `Renseignements acceptés pour ${prenom} ${nom} : rien n’est encore enregistré.`,
      },
    },
    verification: {
      intro: "Relisez les renseignements : rien n’est encore enregistré.",
      instruction:
        "Si tout est exact, « Transmettre » crée le dossier. Sinon, « Corriger » vous ramène au formulaire, où rien n’est perdu.",
      help: {},
      sayings: {},
      done: {
        annuler: "Création annulée : les renseignements vérifiés ne sont pas enregistrés.",
        precedente: "Rien n’a été transmis : retour au formulaire, vos réponses y sont toutes.",
        corriger: "Formulaire rouvert pour correction : vos réponses y sont toutes.",
        transmettre: ({ person, reference }) =>
          `Dossier créé pour ${person} : référence ${reference}.`,
      },
    },
    accuse: {
      intro: "Le dossier est créé. Gardez le numéro de référence.",
      instruction:
        "Imprimez l’accusé au besoin, puis appuyez sur « Continuer » : le code et le mot de passe sont à l’écran suivant.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Accusé de réception envoyé à l’impression.",
        continuer: ({ person, userCode }) =>
          `Code d’utilisateur attribué à ${person} : ${userCode}.`,
      },
    },
    "code-acces": {
      intro: "Voici ce que vous remettrez à la personne pour sa première connexion.",
      instruction:
        "Notez le code et le mot de passe avant d’appuyer sur « Terminer » : on ignore si cette page peut être rouverte. Remettez-les séparément, par exemple le code par courriel et le mot de passe de vive voix.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Code d’utilisateur et mot de passe temporaire envoyés à l’impression.",
        terminer: ({ person, userCode }) =>
          `Création terminée pour ${person} : code d’utilisateur ${userCode}.`,
      },
    },
  },
  ends: {
    annule: {
      heading: "Création annulée",
      text: "Rien n’est enregistré ici. Dans clicSÉQUR, vous seriez sans doute de retour à l’accueil du compte.",
    },
    termine: {
      heading: "Dossier créé",
      text: "Dans clicSÉQUR, vous seriez de retour à l’accueil du compte, d’où vous pourriez créer un autre dossier. Le code seul ne donne encore aucun accès : il reste à créer une procuration (étape 3) et à l’assigner (étape 4).",
    },
  },
} satisfies French;
