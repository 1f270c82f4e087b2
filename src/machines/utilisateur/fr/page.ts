import type { Pages } from "../words.ts";

const annuler =
  "Abandonne la création et ramène sans doute à l’accueil, sans rien enregistrer.";
const imprimer = "Imprime la page : vous en gardez une trace.";
const toutLeReste = "Vérifiez que les autres champs sont toujours remplis.";
const denouveau = "Appuyez de nouveau sur « Continuer ».";

export const pages = {
  name: "Dossier d’un utilisateur",
  screens: {
    saisie: {
      name: "Saisie des renseignements",
      about:
        "Premier des quatre écrans de la création d’un dossier. On y arrive par le menu « Gestion des dossiers des utilisateurs », puis « Gestion du dossier d'un utilisateur » et « Création d'un dossier ». La procédure de 2019 place les dossiers avant la procuration; les créer avant l’assignation (étape 4) devrait suffire.",
      fields: {
        nom: "Le nom de famille de la personne.",
        prenom: "Le prénom de la personne.",
        courriel:
          "Une adresse que la personne consulte elle-même. Elle permet de remplacer un mot de passe oublié; selon l’aide officielle, le code de vérification y arrive à chaque connexion. Une boîte partagée convient mal.",
        confirmation: "La même adresse, une seconde fois.",
        telephone: "Dix chiffres, indicatif régional compris.",
        poste: "Facultatif : quatre chiffres au plus.",
        role: "« Utilisateur » pour la personne qui transmet les rapports. L’autre choix en ferait un RSE.",
      },
      buttons: {
        annuler,
        continuer: "Contrôle le formulaire, puis affiche les données à vérifier.",
      },
    },
    verification: {
      name: "Vérification des données",
      about:
        "Deuxième écran : les renseignements s’affichent en lecture seule, sans la confirmation du courriel; le téléphone et son « poste » y sont sur la même ligne. La page change de titre : c’est normal.",
      fields: {},
      buttons: {
        annuler,
        precedente: "Ramène à l’écran d’avant. Vos réponses devraient y être encore.",
        corriger: "Permet de rectifier le formulaire. Vos réponses devraient y être encore.",
        transmettre: "Envoie les données : le dossier est créé.",
      },
    },
    accuse: {
      name: "Accusé de réception du dossier",
      about:
        "Troisième écran : la preuve de l’envoi. Il donne un numéro de référence à neuf chiffres, la date, l’heure et le nom de la personne qui l’a transmis. L’heure va jusqu’à la seconde et s’écrit sans zéro devant : 10 h 4 min 7 s.",
      fields: {},
      buttons: {
        imprimer,
        continuer: "Montre le code d’utilisateur et le mot de passe temporaire.",
      },
    },
    "code-acces": {
      name: "Code et mot de passe temporaire",
      about:
        "Quatrième écran : le code et le mot de passe que vous remettez à la personne. Le document de 2019 le mentionne sans le montrer; celui-ci est le nôtre. Aucune source consultée ne dit s’il peut être rouvert.",
      fields: {},
      buttons: {
        imprimer,
        terminer: "Ramène à l’accueil du compte. Vous pouvez alors créer un autre dossier.",
      },
    },
  },
  cases: {
    modele: {
      slug: "dossier-cree",
      title: "Le dossier est créé",
      symptom:
        "Le code d’utilisateur et le mot de passe temporaire sont affichés, et vous vous demandez quoi en faire.",
      cause:
        "Tout s’est bien passé. Ce code et ce mot de passe permettent de se connecter, mais n’ouvrent encore aucun service.",
      fix: [
        "Notez le code et le mot de passe avant de quitter l’écran.",
        "Remettez-les à la personne séparément, par exemple le code par courriel et le mot de passe de vive voix.",
        "Appuyez sur « Terminer », puis créez les autres dossiers.",
        "Créez ensuite la procuration (étape 3 du guide), puis assignez-la (étape 4).",
      ],
    },
    motDePassePerdu: {
      slug: "mot-de-passe-temporaire-perdu",
      title: "Le mot de passe temporaire est perdu",
      symptom:
        "Vous n’avez pas noté le mot de passe temporaire, ou la personne l’a perdu ou oublié, et l’écran qui l’affichait est fermé.",
      cause: "Aucune source consultée ne dit si l’écran qui l’affichait peut être rouvert.",
      fix: [
        "Ne créez pas un deuxième dossier : la personne a déjà le sien.",
        "Si elle s’est déjà connectée, son courriel lui permet de remplacer elle-même un mot de passe oublié.",
        "Sinon, ouvrez « Gestion des dossiers des utilisateurs », puis « Gestion du dossier d'un utilisateur ».",
        "Choisissez « Modification du mot de passe de l'utilisateur », fait sans doute pour cela.",
        "Remettez-lui le nouveau mot de passe, séparément de son code.",
        "Si cela ne suffit pas, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    dossierACorriger: {
      slug: "modifier-un-dossier-transmis",
      title: "Il faut modifier un dossier déjà transmis",
      symptom:
        "Le nom, le courriel ou le téléphone d’une personne est inexact, ou vient de changer, et son dossier est déjà transmis.",
      cause:
        "« Corriger » n’existe qu’avant « Transmettre ». Après, le menu offre « Modification d'un dossier » : la procédure de 2019 le nomme, mais aucune source consultée n’en montre l’écran.",
      fix: [
        "Ne créez pas un deuxième dossier : la personne a déjà le sien.",
        "Ouvrez « Gestion des dossiers des utilisateurs », puis « Gestion du dossier d'un utilisateur ».",
        "Choisissez « Modification d'un dossier » et cherchez la personne.",
        "Corrigez ce qui est inexact, relisez, puis transmettez.",
        "Si le renseignement ne peut pas être modifié, le rôle par exemple, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    courrielTransmis: {
      slug: "mauvais-courriel-transmis",
      title: "Le mauvais courriel est déjà transmis",
      symptom:
        "Le dossier est créé, mais son courriel a une faute de frappe, ou est celui de quelqu’un d’autre.",
      cause:
        "Selon l’aide officielle, le code de vérification arrive à cette adresse. La personne ne pourra sans doute pas se connecter, et quelqu’un d’autre pourrait recevoir ses codes.",
      fix: [
        "Ne créez pas un deuxième dossier : la personne a déjà le sien.",
        "Ouvrez « Gestion des dossiers des utilisateurs », puis « Gestion du dossier d'un utilisateur » et « Modification d'un dossier ».",
        "Corrigez le courriel et sa confirmation, relisez, puis transmettez.",
        "Gardez le mot de passe temporaire jusque-là.",
        "Si le courriel ne peut pas être modifié, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    deuxDossiers: {
      slug: "deux-dossiers-meme-personne",
      title: "La même personne a deux dossiers",
      symptom:
        "Une personne a deux codes d’utilisateur : elle avait déjà un dossier, et un autre a été créé.",
      cause:
        "Une procuration s’assigne à un dossier : avec l’autre code, la personne ne voit sans doute rien. Aucune source consultée ne dit comment réunir deux dossiers.",
      fix: [
        "Gardez le dossier dont la personne se sert.",
        "Assurez-vous que la procuration y est assignée (étape 4 du guide).",
        "Si elle est assignée à l’autre, révoquez d’abord cette assignation.",
        "Dans « Gestion du dossier d'un utilisateur », choisissez « Suspension d'un dossier » pour celui qui est de trop.",
        "Avant de révoquer un dossier, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    formulaireVide: {
      slug: "formulaire-vide",
      title: "Le formulaire est vide",
      symptom: "Vous avez appuyé sur « Continuer » et chaque champ obligatoire est signalé.",
      fix: [
        "Remplissez chaque champ marqué d’un astérisque.",
        "Choisissez le rôle « Utilisateur ».",
        denouveau,
      ],
    },
    nomAbsent: {
      slug: "nom-absent",
      title: "Le nom de famille manque",
      symptom: "Le champ « Nom de famille » est signalé.",
      fix: ["Entrez le nom de famille de la personne.", toutLeReste, denouveau],
    },
    prenomAbsent: {
      slug: "prenom-absent",
      title: "Le prénom manque",
      symptom: "Le champ « Prénom » est signalé.",
      fix: ["Entrez le prénom de la personne.", toutLeReste, denouveau],
    },
    courrielAbsent: {
      slug: "courriel-absent",
      title: "Le courriel manque",
      symptom: "Le champ « Courriel » est signalé.",
      fix: [
        "Demandez à la personne une adresse qu’elle consulte elle-même.",
        "Entrez-la dans « Courriel » et dans « Confirmation du courriel ».",
        denouveau,
      ],
    },
    courrielRefuse: {
      slug: "courriel-refuse",
      title: "Le courriel est refusé",
      symptom: "Vous avez entré une adresse, mais l’écran ne l’accepte pas.",
      fix: [
        "Cherchez la faute : un arobas (@) qui manque, par exemple, ou bien une espace, une virgule ou un point de trop.",
        "Corrigez l’adresse, et sa confirmation si elle a le même défaut.",
        denouveau,
        "Si une adresse exacte est encore refusée, essayez-en une autre de la même personne, ou appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    confirmationAbsente: {
      slug: "confirmation-absente",
      title: "La confirmation du courriel manque",
      symptom:
        "L’adresse n’est entrée qu’une fois : le champ « Confirmation du courriel » est signalé.",
      fix: [
        "Entrez la même adresse dans « Confirmation du courriel ». Vous pouvez la copier et la coller, mais la retaper fait voir les fautes.",
        denouveau,
      ],
    },
    courrielsDifferents: {
      slug: "courriels-differents",
      title: "Les deux courriels diffèrent",
      symptom: "Un message vous signale deux adresses différentes.",
      cause:
        "La confirmation répète le courriel : une faute de frappe s’est sans doute glissée dans l’une des deux adresses.",
      fix: [
        "Comparez les deux adresses, lettre par lettre, sans oublier les espaces.",
        "Corrigez celle qui est inexacte.",
        denouveau,
      ],
    },
    telephoneAbsent: {
      slug: "telephone-absent",
      title: "Le téléphone manque",
      symptom: "Le champ « Téléphone (travail) » est signalé.",
      fix: ["Entrez le numéro au travail, en dix chiffres.", toutLeReste, denouveau],
    },
    telephoneLettres: {
      slug: "telephone-lettres",
      title: "Le téléphone contient autre chose que des chiffres",
      symptom: "Vous avez écrit le poste à la suite du numéro, ou une lettre s’y est glissée.",
      fix: [
        "Ne gardez que les dix chiffres du numéro.",
        "S’il y a un poste, entrez-le dans le champ « poste », juste à côté.",
        denouveau,
      ],
    },
    telephoneNeufChiffres: {
      slug: "telephone-neuf-chiffres",
      title: "Le téléphone n’a pas dix chiffres",
      symptom: "Le numéro est refusé : il lui manque un chiffre, ou il en a un de trop.",
      fix: [
        "Comptez les chiffres, indicatif régional compris.",
        "Retirez le 1 du début s’il y en a un, ou ajoutez le chiffre qui manque.",
        denouveau,
      ],
    },
    posteLettres: {
      slug: "poste-lettres",
      title: "Le poste contient autre chose que des chiffres",
      symptom: "Le poste est refusé parce qu’une lettre ou un signe s’y trouve.",
      fix: [
        "Entrez le poste en chiffres seulement, sans abréviation ni signe.",
        "S’il n’y a pas de poste, laissez le champ vide.",
        denouveau,
      ],
    },
    posteTropLong: {
      slug: "poste-trop-long",
      title: "Le poste a plus de quatre chiffres",
      symptom:
        "Le poste est refusé : votre entreprise a des postes de cinq chiffres et l’écran n’en accepte que quatre.",
      fix: [
        "Laissez le champ « poste » vide : il est facultatif.",
        "Si la personne a une ligne directe, entrez-en plutôt le numéro dans « Téléphone (travail) ».",
        denouveau,
      ],
    },
    roleAbsent: {
      slug: "role-absent",
      title: "Aucun rôle n’est choisi",
      symptom: "Le champ « Rôle » est signalé.",
      fix: [
        "Choisissez « Utilisateur », le rôle d’une personne qui transmet les rapports.",
        denouveau,
      ],
    },
    roleRse: {
      slug: "role-rse-par-erreur",
      title: "Le rôle de RSE a été choisi par erreur",
      symptom:
        "La vérification, ou le dossier déjà créé, affiche « Responsable des services électroniques » au lieu de « Utilisateur ».",
      fix: [
        "Tant que rien n’est transmis : appuyez sur « Corriger », choisissez « Utilisateur », puis appuyez sur « Continuer ».",
        "Si c’est déjà transmis : vous pouvez suspendre l’accès de cette personne, mais pas le révoquer.",
        "Pour faire corriger le rôle, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    courrielInhabituel: {
      slug: "courriel-inhabituel",
      title: "L’adresse a une forme inhabituelle",
      symptom:
        "L’adresse a une lettre accentuée, ou pas de point après l’arobas (@), et vous vous demandez si elle est exacte.",
      fix: [
        "Lisez l’adresse à voix haute à la personne, ou demandez-lui de vous écrire.",
        "Si elle est inexacte, appuyez sur « Corriger », rectifiez-la, puis appuyez sur « Continuer ».",
        "Si elle est exacte, continuez. Si l’écran la refuse, demandez une autre adresse à la personne.",
      ],
    },
    courrielReel: {
      slug: "courriel-reel",
      title: "L’adresse pourrait être réelle",
      symptom:
        "En vous exerçant dans le guide, vous avez entré une adresse, et le coach vous rappelle de ne pas entrer de vraies données.",
      fix: [
        "Dans le guide, appuyez sur « Corriger » et entrez une adresse inventée, par exemple alix@exemple.test.",
        "Dans clicSÉQUR – Entreprises, entrez la vraie adresse de la personne : ce rappel est propre au guide.",
      ],
    },
    courrielMajuscules: {
      slug: "courriel-majuscules",
      title: "Une majuscule distingue les deux adresses",
      symptom:
        "Les deux adresses ne diffèrent que par une majuscule, et vous vous demandez si c’est une erreur.",
      fix: [
        "Si l’écran accepte l’adresse, continuez.",
        "S’il la refuse, récrivez-la en minuscules aux deux endroits.",
      ],
    },
    telephoneEspaces: {
      slug: "telephone-espaces",
      title: "Le téléphone est écrit avec des espaces ou des tirets",
      symptom:
        "Le numéro est écrit avec des espaces, des tirets ou des parenthèses, et vous vous demandez s’il convient.",
      fix: [
        "Vérifiez que le numéro a bien dix chiffres.",
        "Si l’écran l’accepte, continuez.",
        "S’il le refuse, récrivez-le sans espace, tiret ni parenthèse.",
      ],
    },
    telephoneReel: {
      slug: "telephone-reel",
      title: "Le numéro pourrait être réel",
      symptom:
        "En vous exerçant dans le guide, vous avez entré un numéro de téléphone, et le coach vous rappelle de ne pas entrer de vraies données.",
      fix: [
        "Dans le guide, appuyez sur « Corriger » et entrez un numéro de fiction, par exemple 418 555-0123.",
        "Dans clicSÉQUR – Entreprises, entrez le vrai numéro de la personne : ce rappel est propre au guide.",
      ],
    },
  },
} satisfies Pages;
