import type { Pages } from "../words.ts";

const imprimer = "Imprime la page : vous en gardez une trace.";
const ligne =
  "Sélectionnez la ligne « Développement durable, Environnement ». Si ce nom de 2019 a changé, cherchez le mot Environnement.";
const demander =
  "Suivez la demande jusqu’au bout : donnez le consentement, puis appuyez sur « Transmettre ».";

export const pages = {
  name: "Inscription aux services",
  screens: {
    liste: {
      name: "Liste des inscriptions",
      about:
        "Le premier écran de l’étape 1, montré dans la procédure de 2019. Il réunit tous les ministères et organismes qui offrent des services, que l’entreprise y soit inscrite ou non. En 2019, il comptait onze lignes, dont quatre avec des dates et un état. L’aide officielle mentionne d’autres états, dont nous n’avons pas pu lire la liste. On y arrive par le menu « Inscription aux services électroniques », puis « Inscription à des services offerts par un ministère ou un organisme ».",
      fields: {
        ministere:
          "La ligne « Développement durable, Environnement » : c’est le nom de 2019 du ministère chargé des halocarbures.",
      },
      buttons: {
        inscrire:
          "Commence la demande d’inscription. Il ne sert sans doute à rien quand l’état est déjà « Actif » ou « En traitement »; à ces deux états et à « Refusé », l’exercice affiche une explication.",
        consulter:
          "Donne des précisions sur l’inscription de la ligne sélectionnée. Pour suivre une demande, la liste suffit.",
        desinscrire:
          "Retirerait l’inscription; ici, il affiche une explication. Nous ignorons comment le vrai portail s’y prend.",
      },
    },
    consultation: {
      name: "Consultation d’une inscription",
      about:
        "La procédure de 2019 montre le bouton « Consulter », mais pas la page qu’il ouvre : celle-ci est la nôtre. C’est une fiche à lire, où rien ne se modifie.",
      fields: {},
      buttons: { precedente: "Ramène à la liste." },
    },
    demande: {
      name: "Demande d’inscription",
      about:
        "Ce que l’on remplit pour inscrire l’entreprise. La procédure de 2019 dit seulement de poursuivre jusqu’à la transmission. Selon l’aide officielle, on donne des renseignements sur le ministère ou l’organisme, sur l’entreprise et, parfois, d’autres encore. Viennent ensuite le consentement, une vérification et « Transmettre », au bas de la page. Nous avons tout réuni en une page; le vrai portail peut en compter plusieurs.",
      fields: {
        consentement: "Une case à cocher : sans consentement, la demande n’est pas transmise.",
      },
      buttons: {
        annuler: "Abandonne la demande.",
        precedente: "Ramène à la liste, sans rien enregistrer.",
        transmettre: "Envoie la demande au ministère ou à l’organisme.",
      },
    },
    accuse: {
      name: "Accusé de réception de la demande",
      about:
        "La preuve que la demande est transmise. Aucune source consultée ne montre cet écran : le nôtre ressemble à ceux des autres étapes.",
      fields: {},
      buttons: {
        imprimer,
        terminer: "Ferme l’accusé.",
      },
    },
  },
  cases: {
    modele: {
      slug: "inscription-transmise",
      title: "La demande d’inscription est transmise",
      symptom:
        "L’accusé de réception est affiché, et vous vous demandez ce qui se passe ensuite.",
      cause:
        "Tout s’est bien passé. L’état « En traitement » veut dire que la réponse n’est pas encore donnée.",
      fix: [
        "Imprimez l’accusé, ou notez-en le numéro de référence, avant de le fermer.",
        "Attendez le courriel de réponse, généralement dans les 24 heures.",
        "En attendant, créez les dossiers des utilisateurs (étape 2 du guide).",
        "Quand l’état est « Actif », créez la procuration (étape 3 du guide). Si c’est un refus, téléphonez au ministère.",
      ],
    },
    ligneAbsente: {
      slug: "inscription-sans-ligne",
      title: "Aucun ministère n’est sélectionné",
      symptom: "Vous avez appuyé sur « Inscrire » sans choisir de ligne dans la liste.",
      fix: [ligne, "Appuyez de nouveau sur « Inscrire »."],
    },
    dejaActif: {
      slug: "entreprise-deja-inscrite",
      title: "L’entreprise est déjà inscrite",
      symptom: "Vous voulez inscrire l’entreprise, mais l’état est déjà « Actif ».",
      fix: [
        "Vérifiez que la ligne est bien celle du ministère : « Développement durable, Environnement », son nom de 2019.",
        "Si oui, l’inscription est faite : passez aux dossiers des utilisateurs (étape 2 du guide).",
        "Sinon, trouvez la bonne ligne et lisez-en l’état; si elle n’en a aucun, demandez l’inscription.",
      ],
    },
    enTraitement: {
      slug: "inscription-en-traitement",
      title: "L’inscription est encore en traitement",
      symptom:
        "La demande est transmise depuis hier, mais l’état reste « En traitement » et vous n’avez pas de réponse.",
      cause:
        "« En traitement » veut dire que la demande est à l’étude : le ministère n’a pas encore répondu.",
      fix: [
        "Attendez la réponse, généralement dans les 24 heures. Dans le document de 2019, l’exemple du ministère a pris un jour, en 2011.",
        "Cherchez le courriel de réponse, y compris dans le courrier indésirable.",
        "En attendant, créez les dossiers des utilisateurs (étape 2 du guide). La procuration, elle, doit attendre l’état « Actif ».",
        "Si l’état n’a pas changé après quelques jours, téléphonez au ministère.",
      ],
    },
    refusee: {
      slug: "inscription-refusee",
      title: "L’inscription est refusée",
      symptom: "L’état est « Refusé », ou un courriel annonce un refus.",
      fix: [
        "Téléphonez au ministère chargé des halocarbures.",
        "Demandez-lui la raison du refus et la façon de reprendre la demande.",
        "En attendant, créez les dossiers des utilisateurs (étape 2 du guide). La procuration, elle, doit attendre l’état « Actif ».",
      ],
    },
    desactivee: {
      slug: "inscription-desactivee",
      title: "L’inscription est désactivée",
      symptom:
        "La ligne du ministère est à l’état « Désactivé » : l’entreprise a déjà été inscrite, mais ne l’est plus.",
      cause:
        "L’inscription a pris fin. Aucune source consultée n’explique cet état; il suffit sans doute de redemander l’inscription.",
      fix: [
        ligne,
        "Appuyez sur « Inscrire ».",
        demander,
        "Si la demande n’est pas possible, téléphonez au ministère.",
      ],
    },
    mauvaisMinistere: {
      slug: "mauvais-ministere",
      title: "La demande vise un autre ministère ou organisme",
      symptom:
        "La page de la demande s’ouvre, mais le nom affiché n’est pas celui du ministère chargé des halocarbures.",
      fix: [
        "Si rien n’est transmis, revenez à la liste, par « Précédente » ou par le menu.",
        ligne,
        "Appuyez sur « Inscrire ».",
        "Si la mauvaise demande est déjà transmise, faites aussi la bonne, et appelez le ministère ou l’organisme visé par erreur.",
      ],
    },
    desinscrire: {
      slug: "bouton-desinscrire",
      title: "Vous avez appuyé sur « Désinscrire »",
      symptom:
        "Vous avez appuyé sur « Désinscrire », ou vous y songez, et vous ignorez ce que fait ce bouton.",
      fix: [
        "Dans le vrai portail, si l’écran vous demande de confirmer, quittez-le sans rien transmettre.",
        "Lisez l’état dans la liste. S’il est toujours « Actif », rien n’a changé : laissez-le, tout accès en dépend.",
        "Si l’inscription est retirée, ou doit l’être, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
        "Pour retirer l’accès à une seule personne, passez par « Consultation ou révocation d'une assignation ».",
      ],
    },
    desinscrireAucune: {
      slug: "rien-a-desinscrire",
      title: "Il n’y a pas d’inscription à retirer",
      symptom:
        "Vous avez appuyé sur « Désinscrire », mais l’état de la ligne n’est pas « Actif ».",
      fix: [
        "Vérifiez quelle ligne est sélectionnée, et lisez-en l’état.",
        "Si c’est la ligne voulue, il n’y a rien à faire : cette inscription n’est pas en vigueur.",
        "Pour inscrire l’entreprise, sélectionnez « Développement durable, Environnement », puis appuyez sur « Inscrire ».",
      ],
    },
    consentementAbsent: {
      slug: "consentement-absent",
      title: "Le consentement manque",
      symptom: "Vous avez appuyé sur « Transmettre », et la case du consentement est signalée.",
      fix: [
        "Lisez en entier le texte du consentement.",
        "Si vous consentez, cochez la case.",
        "Appuyez de nouveau sur « Transmettre ».",
      ],
    },
  },
} satisfies Pages;
