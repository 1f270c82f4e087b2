import type { Pages } from "../words.ts";

const denouveau = "Appuyez de nouveau sur « Continuer ».";
const toutLeReste = "Vérifiez que les autres champs sont toujours remplis.";
const imprimer = "Imprime la page : vous en gardez une trace.";
const sansEnregistrer = "Ramène sans doute à la liste des procurations, sans rien enregistrer.";
const versLeFormulaire = "Ramène au formulaire. Vos réponses devraient y être encore.";

const corriger = "Appuyez sur « Corriger » pour revenir au formulaire.";
const choisirMinistere =
  "Sélectionnez la ligne « Développement durable, Environnement », puis appuyez sur « Modifier », sous le tableau.";
const cocher =
  "Choisissez « Avec restriction » et cochez « Transmettre la déclaration annuelle de gestion des halocarbures ».";
const enregistrer = "Appuyez sur « Modifier », qui enregistre votre choix.";
const relire =
  "Appuyez sur « Continuer », vérifiez le droit, puis appuyez sur « Transmettre ».";
const rouvrir =
  "Si la procuration est déjà créée, sélectionnez-la dans la liste des procurations, puis appuyez sur « Modifier ».";

const demanderNumero =
  "Demandez au RSE du mandataire le numéro d’identification de son entreprise. Il devrait le trouver à l’accueil de son compte.";
const inscrireNumero =
  "Entrez-le dans « Numéro d'identification du mandataire », en dix chiffres.";

const nouvelle =
  "Appuyez sur « Ajouter » et créez une nouvelle procuration, avec les mêmes droits.";
const reassigner =
  "Assignez-la aux mêmes personnes (étape 4 du guide). Si elle est externe, le RSE du consultant l’assigne.";
const absente =
  "Si un nom manque, révoquez d’abord l’ancienne assignation par « Consultation ou révocation d'une assignation ».";
const rappel = "Notez la date de fin, avec un rappel une soixantaine de jours plus tôt.";
const allerAInscription =
  "Ouvrez le menu « Inscription aux services électroniques », puis « Inscription à des services offerts par un ministère ou un organisme ».";
const revenir =
  "Dès que l’inscription est à l’état « Actif », revenez aux procurations : le ministère devrait être dans le tableau.";
const soutien =
  "Avant d’utiliser « Révoquer », appelez l’aide téléphonique de clicSÉQUR – Entreprises : aucune source consultée n’en décrit l’effet.";
const retirerAcces =
  "Pour retirer l’accès à une seule personne, passez par « Consultation ou révocation d'une assignation ».";

export const pages = {
  name: "Procurations",
  screens: {
    liste: {
      name: "Liste des procurations",
      about:
        "Toutes les procurations de l’entreprise, et les boutons pour en créer, les assigner ou les modifier. On y arrive par le menu « Gestion des dossiers des utilisateurs », puis « Gestion des procurations ».",
      fields: {
        procuration:
          "La ligne sur laquelle vous voulez agir; seul « Ajouter » n’en demande pas. « Numéro d'identification » est le vôtre ou, pour une procuration externe, sans doute celui du mandataire. « Nom ou description » est la description donnée au formulaire. « Type » affiche « IN » ou « EX », et « État », « AC » : interne, sans doute externe, et sans doute active. « Proc. assignée » devrait passer de « Non » à « Oui » à la première assignation. « Date de fin (AAAA-MM-JJ) » est sans doute le dernier jour. La procédure de 2019 montre ces colonnes sans les expliquer. Au-dessous, « Légende » se déplie.",
      },
      buttons: {
        ajouter: "Ouvre le formulaire d’une nouvelle procuration, interne ou externe.",
        assigner:
          "Commence l’assignation de la procuration sélectionnée : c’est l’étape 4. Une procuration externe est assignée par le RSE du mandataire.",
        consulter:
          "Affiche sans doute la procuration sélectionnée, sans permettre de la changer.",
        modifier:
          "Rouvre sans doute le formulaire rempli, par exemple pour changer la date de fin avant l’échéance. Le changement toucherait toutes les personnes qui ont la procuration.",
        refuser:
          "Ne sert sans doute qu’au mandataire, pour refuser une procuration reçue d’une autre entreprise.",
        revoquer:
          "Mettrait fin à la procuration, donc à l’accès de toutes les personnes qui l’ont. Ici, le bouton affiche une explication.",
      },
    },
    consultation: {
      name: "Consultation d’une procuration",
      about:
        "La procuration sélectionnée dans la liste, en lecture seule : ses dates, son état et les droits qu’elle donne. Cet écran est le nôtre : le document de 2019 ne le montre pas.",
      fields: {},
      buttons: { procurations: "Ramène à la liste." },
    },
    ajout: {
      name: "Formulaire de procuration",
      about:
        "Le formulaire d’une nouvelle procuration, après « Ajouter » dans la liste. En haut, le type, les dates et la description; en bas, les droits par ministère. Il sert aussi à modifier une procuration.",
      fields: {
        type: "« Interne » pour les employés de l’entreprise, « Externe » pour un consultant ou, selon l’aide officielle, une autre organisation.",
        mandataire:
          "Pour une procuration externe seulement : les dix chiffres du numéro d’identification du mandataire. À ne pas confondre avec son NEQ, qui en compte dix aussi.",
        dateDebut:
          "Déjà remplie : la date du jour, pour une nouvelle procuration. Elle ne se change sans doute pas.",
        dateFin:
          "Sans doute le dernier jour de validité, au format AAAA-MM-JJ. Une procuration est valide au plus trois ans moins un jour. Préférez une date loin du 31 mars, date limite des rapports.",
        description:
          "Facultative, mais utile : c’est le nom que portera la procuration dans la liste.",
        remarque: "Facultative : une note pour vous.",
        ministere:
          "La ligne « Développement durable, Environnement », à sélectionner avant d’ouvrir les droits. Au départ, chaque ligne affiche « Aucun accès ». Le tableau ne montre sans doute que les inscriptions à l’état « Actif ».",
      },
      buttons: {
        modifier: "Ouvre les droits d’accès du ministère sélectionné dans le tableau.",
        procurations: sansEnregistrer,
        precedente: sansEnregistrer,
        continuer:
          "Contrôle le formulaire, puis affiche les données à vérifier. Sans droits enregistrés, la procuration n’ouvrirait rien.",
      },
    },
    droits: {
      name: "Droits d’accès auprès d’un ministère",
      about:
        "Ce que la procuration ouvre auprès du ministère choisi. On y arrive par « Modifier », sous le tableau du formulaire.",
      fields: {
        acces:
          "« Avec restriction » : on ne donne que le droit nécessaire. Selon l’aide officielle, « Sans restriction » ouvre tous les services du ministère. « Aucun accès » n’en ouvre aucun.",
        droits:
          "La case « Transmettre la déclaration annuelle de gestion des halocarbures ». Ajoutez-en d’autres, seulement si la personne en a besoin : la CNESST, par exemple, demande aux RSE de s’en tenir aux personnes autorisées.",
      },
      buttons: {
        precedente:
          "Ramène au formulaire sans enregistrer les droits. Nous avons ajouté ce bouton.",
        modifier:
          "Enregistre les droits et ramène au formulaire. Il porte le même nom que le bouton qui a ouvert cet écran.",
      },
    },
    verification: {
      name: "Vérification de la procuration",
      about:
        "Dernière relecture avant l’envoi : le type, les dates, la description et les droits. Le document de 2019 mentionne cet écran sans le montrer; celui-ci est le nôtre.",
      fields: {},
      buttons: {
        corriger: versLeFormulaire,
        precedente: versLeFormulaire,
        transmettre: "Envoie les données : la procuration est créée, ou modifiée.",
      },
    },
    accuse: {
      name: "Accusé de réception de la procuration",
      about:
        "La preuve que la procuration est enregistrée. Cet écran est le nôtre : le document de 2019 parle seulement d’une nouvelle ligne dans la liste.",
      fields: {},
      buttons: {
        imprimer,
        procurations: "Ramène à la liste, où se trouve la procuration.",
      },
    },
  },
  cases: {
    modele: {
      slug: "procuration-interne-creee",
      title: "La procuration interne est créée",
      symptom:
        "Vous avez transmis la procuration interne, et vous vous demandez si vos collègues ont déjà accès à PES-Halocarbures.",
      cause:
        "Tout s’est bien passé, mais personne n’a encore accès : la procuration n’ouvre rien tant qu’elle n’est pas assignée.",
      fix: [
        "Notez la date de fin, avec un rappel une soixantaine de jours plus tôt.",
        "Revenez à la liste par « Procurations » : la nouvelle procuration y est.",
        "Sélectionnez-la, appuyez sur « Assigner » et choisissez les personnes (étape 4 du guide).",
      ],
    },
    externe: {
      slug: "procuration-externe-creee",
      title: "La procuration externe est créée",
      symptom:
        "Vous avez transmis la procuration externe, et vous vous demandez comment le consultant aura accès à PES-Halocarbures.",
      cause:
        "Votre part est faite. Le RSE du consultant reçoit la procuration et l’assigne lui-même à ses utilisateurs.",
      fix: [
        "Prévenez le RSE du consultant : on ignore si le portail l’avise.",
        "Demandez-lui d’assigner la procuration aux personnes qui transmettront vos rapports.",
        "Demandez-lui de vous confirmer que c’est fait, bien avant le 31 mars.",
      ],
    },
    accesManquant: {
      slug: "aucun-acces-malgre-la-procuration",
      title: "« Aucun accès » malgré la procuration",
      symptom:
        "La personne a bien reçu sa procuration, mais elle n’a pas accès à PES-Halocarbures : dans la procuration, la ligne du ministère affiche « Aucun accès ».",
      cause:
        "Cette procuration ne contient aucun droit : ils n’ont sans doute pas été enregistrés par « Modifier ».",
      fix: [
        "Dans la liste des procurations, sélectionnez cette procuration et appuyez sur « Modifier ».",
        choisirMinistere,
        cocher,
        enregistrer,
        relire,
        "Si « Proc. assignée » indique « Non », assignez-la (étape 4 du guide).",
        "Demandez à la personne d’essayer de nouveau.",
      ],
    },
    nonAssignee: {
      slug: "procuration-non-assignee",
      title: "La procuration existe, mais n’est pas assignée",
      symptom:
        "Votre procuration interne est créée, mais « Proc. assignée » indique « Non ». La personne a un code et arrive à se connecter, mais elle ne voit rien de PES-Halocarbures.",
      cause: "Une procuration n’ouvre rien tant qu’elle n’est pas assignée.",
      fix: [
        "Dans « Gestion des procurations », lisez « Proc. assignée ».",
        "Si c’est « Non », sélectionnez la ligne, appuyez sur « Assigner » et choisissez la personne (étape 4 du guide).",
        "Si c’est « Oui », vérifiez à qui, par « Consultation ou révocation d'une assignation ».",
        "Une personne absente de la liste a sans doute déjà une procuration.",
        "Vérifiez aussi le droit « Transmettre la déclaration annuelle de gestion des halocarbures », la date de fin et l’inscription (« Actif »).",
        "Si tout est exact, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    deuxDroits: {
      slug: "deux-droits",
      title: "Une personne a besoin de deux droits",
      symptom:
        "Une personne a déjà une procuration, pour la SAAQ par exemple, et il lui en faudrait une deuxième pour les halocarbures.",
      cause: "Une personne n’a qu’une procuration : elle doit réunir tous ses droits.",
      fix: [
        "Sélectionnez sa procuration et appuyez sur « Modifier » : le changement touche sans doute toutes les personnes qui l’ont.",
        choisirMinistere,
        cocher,
        enregistrer,
        relire,
        "Sinon, créez une procuration avec les deux droits. Révoquez l’ancienne assignation par « Consultation ou révocation d'une assignation », puis assignez la nouvelle.",
      ],
    },
    consultantSansRien: {
      slug: "consultant-ne-voit-rien",
      title: "Le consultant ne voit rien",
      symptom:
        "Vous avez créé la procuration externe, mais votre consultant ne voit rien et n’a pas accès à vos rapports.",
      cause:
        "La procuration devrait être dans la liste du consultant, mais son RSE ne l’a sans doute pas encore assignée.",
      fix: [
        "Vérifiez que votre procuration est externe, en vigueur et au bon numéro.",
        "Demandez au RSE du consultant d’ouvrir « Gestion des procurations », d’y choisir la procuration, d’appuyer sur « Assigner » et de choisir ses utilisateurs.",
        "S’il ne la trouve pas, le numéro est sans doute inexact : créez une autre procuration avec le bon.",
        "Si l’accès ne fonctionne pas, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    chezVous: {
      slug: "procuration-recue-d-un-client",
      title: "Un client vous a donné une procuration",
      symptom:
        "Vous êtes RSE chez un consultant. Une entreprise a créé pour vous une procuration externe, et vous vous demandez qui doit l’assigner.",
      cause:
        "C’est vous qui l’assignez, dans votre propre compte : votre client ne peut pas le faire. D’ici là, elle n’ouvre rien.",
      fix: [
        "Ouvrez « Gestion des procurations », sélectionnez la ligne de ce client et appuyez sur « Assigner ».",
        "Choisissez les personnes. S’il en manque une, elle n’a pas de dossier, ou a déjà une procuration.",
        "Si la procuration n’est pas dans votre liste, rappelez au RSE du mandant votre numéro d’identification, qui n’est pas votre NEQ.",
        "Si la date de fin ou les droits ne conviennent pas, demandez-lui le changement.",
      ],
    },
    autreConsultant: {
      slug: "changer-de-consultant",
      title: "Vous changez de consultant",
      symptom:
        "Une autre firme prend la relève, et la procuration externe porte le numéro de l’ancienne.",
      cause:
        "Une procuration vaut pour un seul mandataire. On ignore si le vrai portail permet d’en changer le numéro.",
      fix: [
        "Créez une procuration externe pour le nouveau consultant, avec son numéro d’identification (étape 3b du guide).",
        "Prévenez son RSE : c’est lui qui l’assigne.",
        "Quand le nouveau consultant a accès, sélectionnez la procuration de l’ancien, appuyez sur « Modifier » et entrez la date du jour comme date de fin.",
        "Si la date est refusée, appelez l’aide téléphonique de clicSÉQUR – Entreprises avant de révoquer quoi que ce soit.",
      ],
    },
    fonctionnaitAvant: {
      slug: "fonctionnait-avant",
      title: "L’accès fonctionnait l’an dernier",
      symptom:
        "L’accès à PES-Halocarbures fonctionnait avant, l’an dernier ou hier encore, mais plus maintenant.",
      cause: "La procuration est sans doute échue : elle dure au plus trois ans moins un jour.",
      fix: [
        "Dans la liste des procurations, lisez « Date de fin (AAAA-MM-JJ) ».",
        "Si elle n’est pas passée, vérifiez l’inscription (« Actif ») et l’assignation, puis appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
        "Si elle est passée, créez une nouvelle procuration par « Ajouter », avec les mêmes droits.",
        reassigner,
        absente,
      ],
    },
    ligneAbsente: {
      slug: "procuration-non-selectionnee",
      title: "Aucune procuration n’est sélectionnée",
      symptom:
        "Vous avez appuyé sur « Assigner », ou sur un autre bouton, et vous restez dans la liste des procurations.",
      fix: [
        "Sélectionnez la procuration au début de sa ligne.",
        "Appuyez de nouveau sur le bouton voulu.",
      ],
    },
    assignerExterne: {
      slug: "assigner-procuration-externe",
      title: "La procuration externe ne s’assigne pas d’ici",
      symptom:
        "Vous voulez assigner la procuration du consultant, mais un message vous arrête après « Assigner ».",
      fix: [
        "Laissez-la telle quelle : elle est déjà créée, et le reste ne se fait pas dans votre compte.",
        "Demandez au RSE du consultant de l’assigner à ses propres utilisateurs, et de vous confirmer que c’est fait.",
        "Si elle était destinée à une personne de votre entreprise, créez plutôt une procuration interne.",
      ],
    },
    assignerEchue: {
      slug: "assigner-procuration-echue",
      title: "La procuration à assigner est échue",
      symptom:
        "La date de fin est passée : un message vous arrête après « Assigner », et la procuration ne donne plus accès à rien.",
      fix: [nouvelle, reassigner, absente, rappel],
    },
    assignerRefusee: {
      slug: "assigner-procuration-refusee",
      title: "La procuration à assigner a été refusée",
      symptom:
        "Vous êtes RSE chez le mandataire. Vous avez refusé la procuration d’un client, et vous voulez maintenant l’assigner.",
      cause:
        "Une procuration refusée ne s’assigne sans doute plus : on ignore si un refus peut s’annuler.",
      fix: [
        "Joignez le RSE de l’entreprise qui l’a créée et demandez-lui une nouvelle procuration externe.",
        "Quand elle sera dans votre liste, sélectionnez-la, puis appuyez sur « Assigner ».",
      ],
    },
    modifierEchue: {
      slug: "prolonger-procuration-echue",
      title: "Il est trop tard pour prolonger la procuration",
      symptom:
        "Vous voulez repousser la date de fin, renouveler l’accès, mais la procuration est déjà échue.",
      fix: [nouvelle, reassigner, absente, rappel],
    },
    modifierRecue: {
      slug: "modifier-procuration-recue",
      title: "La procuration reçue ne se modifie pas",
      symptom:
        "Vous êtes le mandataire, un consultant par exemple, et vous voulez changer la date ou les droits d’une procuration reçue d’un client.",
      fix: [
        "Demandez le changement au RSE de l’entreprise qui a créé la procuration.",
        "Entre-temps, vous pouvez l’assigner telle quelle à vos utilisateurs.",
      ],
    },
    modifierRefusee: {
      slug: "modifier-procuration-refusee",
      title: "La procuration a été refusée par le mandataire",
      symptom:
        "Vous voulez modifier une procuration externe, mais le RSE du consultant l’a refusée.",
      fix: [
        "Demandez au mandataire la raison de son refus.",
        "Créez une nouvelle procuration externe avec « Ajouter ».",
        "Prévenez le mandataire, pour qu’il l’assigne.",
      ],
    },
    refuserFinie: {
      slug: "procuration-deja-refusee",
      title: "La procuration est déjà refusée ou échue",
      symptom:
        "Vous êtes le mandataire et vous appuyez sur « Refuser » pour une procuration qui n’est plus en vigueur.",
      fix: [
        "Laissez-la telle quelle : elle ne donne plus aucun accès.",
        "S’il vous faut encore un accès, demandez une nouvelle procuration à l’entreprise.",
      ],
    },
    refuserSienne: {
      slug: "refuser-sa-procuration",
      title: "« Refuser » ne s’applique pas à vos procurations",
      symptom:
        "Vous voulez vous défaire d’une procuration de votre entreprise, créée par erreur, et un message vous arrête après « Refuser ».",
      fix: [
        "Si la date de fin ou les droits sont inexacts, passez par « Modifier ».",
        retirerAcces,
        soutien,
      ],
    },
    refuserRecue: {
      slug: "procuration-recue-refusee",
      title: "La procuration reçue est refusée",
      symptom:
        "Vous êtes le mandataire et vous avez appuyé sur « Refuser » : la procuration est maintenant refusée.",
      fix: [
        "Prévenez le RSE de l’entreprise qui l’a créée : on ignore si le portail l’avise.",
        "Si c’était par erreur, demandez-lui une nouvelle procuration externe.",
      ],
    },
    revoquer: {
      slug: "revoquer-une-procuration",
      title: "Faut-il appuyer sur « Révoquer »?",
      symptom:
        "Vous voulez supprimer une procuration ou retirer l’accès d’une personne, et vous hésitez à appuyer sur « Révoquer ».",
      fix: [
        soutien,
        retirerAcces,
        "Pour changer la date de fin ou les droits, passez par « Modifier ». Le changement touche sans doute toutes les personnes qui ont cette procuration.",
      ],
    },
    formulaireVide: {
      slug: "procuration-vide",
      title: "Le formulaire de procuration est vide",
      symptom:
        "Vous avez appuyé sur « Continuer », et le type et la date de fin sont signalés.",
      cause:
        "Le type et la date de fin sont obligatoires; sans droits, la procuration n’ouvrirait rien.",
      fix: [
        "Choisissez « Interne » pour vos employés, « Externe » pour un consultant, avec son numéro d’identification.",
        "Entrez la date de fin, au format AAAA-MM-JJ.",
        choisirMinistere,
        cocher,
        enregistrer,
        relire,
      ],
    },
    typeAbsent: {
      slug: "type-de-procuration-absent",
      title: "Le type de procuration manque",
      symptom:
        "Le champ « Type de procuration » est signalé, et vous hésitez entre interne et externe.",
      fix: [
        "Choisissez « Interne » pour vos employés, « Externe » pour un consultant ou une autre organisation.",
        toutLeReste,
        denouveau,
      ],
    },
    typeChange: {
      slug: "changer-type-procuration",
      title: "Le type ne change plus une fois la procuration créée",
      symptom:
        "Vous modifiez une procuration interne pour la confier à un consultant, et « Externe » n’est pas accepté.",
      cause:
        "Le guide fixe le type dès la création; on ignore si le vrai portail permet d’en changer.",
      fix: [
        "Appuyez sur « Procurations » pour revenir à la liste.",
        "Appuyez sur « Ajouter » et créez une procuration du bon type.",
        "Gardez l’ancienne si quelqu’un s’en sert encore. Sinon, appelez l’aide téléphonique de clicSÉQUR – Entreprises avant de la révoquer.",
      ],
    },
    mandataireAbsent: {
      slug: "numero-mandataire-absent",
      title: "Le numéro du mandataire manque",
      symptom:
        "Vous créez une procuration pour un consultant, et vous n’avez pas son numéro d’identification.",
      fix: [demanderNumero, inscrireNumero, denouveau],
    },
    mandataireLettres: {
      slug: "numero-mandataire-lettres",
      title: "Le numéro du mandataire contient une lettre",
      symptom:
        "Le numéro du consultant est refusé, parce qu’une lettre ou un signe s’y trouve.",
      fix: [
        "Retirez les lettres et les signes, puis comptez les chiffres qui restent.",
        "S’il n’en reste pas dix, demandez le numéro exact au RSE du mandataire.",
        denouveau,
      ],
    },
    mandataireNeufChiffres: {
      slug: "numero-mandataire-neuf-chiffres",
      title: "Le numéro du mandataire n’a pas dix chiffres",
      symptom:
        "Le numéro du consultant est refusé : il lui manque un chiffre, ou il en a un de trop.",
      fix: [
        "Ne complétez pas le numéro par un zéro : comparez-le avec ce que le mandataire vous a donné.",
        demanderNumero,
        "Ne vous fiez pas à l’exemple du document de 2019 : il n’a que neuf chiffres.",
        "Entrez les dix chiffres.",
        denouveau,
      ],
    },
    mandataireSoi: {
      slug: "numero-de-votre-entreprise",
      title: "C’est le numéro de votre propre entreprise",
      symptom:
        "Vous avez entré le numéro affiché à l’accueil de votre compte, et il est refusé.",
      fix: [demanderNumero, inscrireNumero, denouveau],
    },
    dateFinAbsente: {
      slug: "date-de-fin-absente",
      title: "La date de fin manque",
      symptom: "Le champ « Date de fin » est signalé, et vous ne savez pas quelle date mettre.",
      fix: [
        "Choisissez le dernier jour de validité : au plus trois ans moins un jour après le début.",
        "Préférez une échéance loin de février et de mars : les rapports sont dus le 31 mars.",
        "Entrez-la au format AAAA-MM-JJ, par exemple 2029-10-31.",
        denouveau,
      ],
    },
    dateFinFormat: {
      slug: "date-de-fin-format",
      title: "La date de fin n’est pas au bon format",
      symptom:
        "Vous avez entré une date comme 31/10/2029, avec le jour en premier, et elle est refusée.",
      fix: [
        "Récrivez-la ainsi : l’année, le mois, puis le jour, comme 2029-10-31.",
        "Vérifiez que ce jour existe : il n’y a pas de 31 avril.",
        denouveau,
      ],
    },
    dateFinAvant: {
      slug: "date-de-fin-avant-le-debut",
      title: "La date de fin précède la date de début",
      symptom: "La date de fin est refusée : elle tombe avant le premier jour.",
      fix: [
        "Vérifiez surtout l’année.",
        "Entrez la même date que dans « Date de début », ou une date plus tardive.",
        denouveau,
      ],
    },
    dateFinPassee: {
      slug: "date-de-fin-passee",
      title: "La nouvelle date de fin est déjà passée",
      symptom:
        "Vous modifiez une procuration en vigueur, et la date que vous venez d’entrer est refusée.",
      fix: [
        "Entrez la date d’aujourd’hui ou une date à venir.",
        denouveau,
        "Si vous vouliez retirer un accès tout de suite, quittez plutôt le formulaire et passez par « Consultation ou révocation d'une assignation ».",
      ],
    },
    dateFinTropTardive: {
      slug: "plus-de-trois-ans",
      title: "La procuration dépasse trois ans",
      symptom: "La date de fin, trois ans après le début, est refusée : c’est un jour de trop.",
      fix: [
        "Ajoutez trois ans à « Date de début », puis retirez un jour : c’est la dernière date possible.",
        "Par exemple, une procuration qui commence le 23 novembre 2026 finit au plus tard le 22 novembre 2029.",
        "Entrez cette date, ou une date plus proche.",
        denouveau,
      ],
    },
    ministereAbsent: {
      slug: "ministere-non-selectionne",
      title: "Aucun ministère n’est sélectionné dans le tableau",
      symptom:
        "Vous avez appuyé sur « Modifier », sous le tableau, et les droits d’accès ne s’ouvrent pas.",
      fix: [
        "Sélectionnez la ligne « Développement durable, Environnement » (nom de 2019).",
        "Appuyez de nouveau sur « Modifier », sous le tableau.",
      ],
    },
    inscriptionAFaire: {
      slug: "ministere-pas-dans-le-tableau",
      title: "Le ministère n’est pas dans le tableau",
      symptom:
        "Vous cherchez l’Environnement dans « Ministères et organismes » et vous ne le trouvez pas. Après « Continuer », un message vous arrête.",
      fix: [
        allerAInscription,
        "Inscrivez l’entreprise aux services du ministère (étape 1 du guide).",
        revenir,
      ],
    },
    inscriptionEnTraitement: {
      slug: "procuration-inscription-en-traitement",
      title: "Procuration bloquée : inscription en traitement",
      symptom:
        "Votre demande d’inscription est transmise, mais le ministère n’est pas encore dans le tableau, et un message vous arrête après « Continuer ».",
      fix: [
        "Attendez le courriel qui annonce la réponse, généralement dans les 24 heures. Ce peut être un refus.",
        "Entre-temps, créez les dossiers des utilisateurs (étape 2 du guide).",
        "Si la réponse n’arrive pas après quelques jours, ou si c’est un refus, téléphonez au ministère.",
        revenir,
      ],
    },
    inscriptionRefusee: {
      slug: "procuration-inscription-refusee",
      title: "Procuration bloquée : inscription refusée",
      symptom:
        "Le ministère a refusé l’inscription de votre entreprise; il n’est pas dans le tableau, et un message vous arrête après « Continuer ».",
      fix: [
        "Téléphonez au ministère pour connaître la raison du refus et la façon d’y remédier.",
        "Suivez l’état de l’inscription dans le menu « Inscription aux services électroniques ».",
        revenir,
      ],
    },
    inscriptionDesactivee: {
      slug: "procuration-inscription-desactivee",
      title: "Procuration bloquée : inscription désactivée",
      symptom:
        "Votre entreprise a déjà été inscrite, mais le ministère n’est plus dans le tableau, et un message vous arrête après « Continuer ».",
      cause:
        "L’inscription n’est plus active. Aucune source consultée n’explique cet état : une nouvelle demande suffit sans doute.",
      fix: [
        allerAInscription,
        "Refaites la demande d’inscription (étape 1 du guide). Si elle n’est pas possible, téléphonez au ministère.",
        revenir,
      ],
    },
    accesAbsent: {
      slug: "droits-acces-non-choisis",
      title: "Aucun droit d’accès n’est choisi",
      symptom:
        "À l’écran des droits, vous avez appuyé sur « Modifier » et « Droits d'accès » est signalé.",
      fix: [cocher, enregistrer, relire],
    },
    caseVide: {
      slug: "aucune-case-cochee",
      title: "« Avec restriction », mais aucune case cochée",
      symptom:
        "Vous avez choisi « Avec restriction », appuyé sur « Modifier », et l’écran vous demande un droit.",
      fix: [
        "Cochez « Transmettre la déclaration annuelle de gestion des halocarbures ».",
        enregistrer,
        relire,
      ],
    },
    sansRestriction: {
      slug: "sans-restriction",
      title: "« Sans restriction » a été choisi",
      symptom:
        "Les droits sont enregistrés, mais le tableau affiche « Sans restriction » et vous vous demandez si c’est trop.",
      fix: [rouvrir, choisirMinistere, cocher, enregistrer, relire],
    },
    autreDroit: {
      slug: "mauvais-droit-coche",
      title: "Le mauvais droit est coché",
      symptom:
        "Le tableau affiche « Avec restriction », mais vous avez coché un autre service du ministère, comme le bilan de phosphore.",
      fix: [
        rouvrir,
        choisirMinistere,
        "Cochez « Transmettre la déclaration annuelle de gestion des halocarbures », et décochez l’autre droit s’il ne sert pas.",
        enregistrer,
        relire,
      ],
    },
    autreMinistereOuvert: {
      slug: "droits-d-un-autre-ministere",
      title: "Vous avez ouvert les droits d’un autre ministère",
      symptom:
        "Dans la page des droits, le droit sur les halocarbures n’est pas offert : ce sont les droits d’un autre ministère ou organisme.",
      fix: [
        "Revenez au formulaire par « Précédente ». Si votre écran n’a pas ce bouton, laissez l’accès tel qu’il était, « Aucun accès » dans une nouvelle procuration, et appuyez sur « Modifier ».",
        choisirMinistere,
        cocher,
        enregistrer,
        relire,
      ],
    },
    mauvaisMinistere: {
      slug: "droits-mauvais-ministere",
      title: "Les droits sont ceux d’un autre ministère",
      symptom:
        "À la vérification, les droits sont ceux d’un autre organisme, comme la SAAQ : l’Environnement n’y figure pas.",
      fix: [
        corriger,
        choisirMinistere,
        cocher,
        enregistrer,
        "Si l’autre organisme n’a rien à y faire, remettez-le de la même façon à « Aucun accès ».",
        relire,
      ],
    },
    aucunAcces: {
      slug: "aucun-acces",
      title: "La procuration ne donne aucun accès",
      symptom:
        "Vous êtes à la vérification, mais aucun droit n’y figure : le ministère est resté à « Aucun accès ».",
      fix: [corriger, choisirMinistere, cocher, enregistrer, relire],
    },
    modifierOublie: {
      slug: "droits-non-enregistres",
      title: "Les droits n’ont pas été enregistrés",
      symptom:
        "La vérification n’affiche aucun droit : vous aviez sélectionné le ministère sans appuyer sur « Modifier », ou quitté la page des droits sans les enregistrer.",
      fix: [corriger, choisirMinistere, cocher, enregistrer, relire],
    },
    mandataireNeq: {
      slug: "neq-au-lieu-du-numero",
      title: "Un NEQ au lieu du numéro d’identification",
      symptom:
        "Le numéro du consultant commence par 11, 22, 33 ou 88 : c’est peut-être son numéro d’entreprise du Québec (NEQ), même si l’écran l’accepte.",
      fix: [
        demanderNumero,
        "Si c’est bien le numéro d’identification, continuez.",
        "Si vous aviez entré son NEQ, appuyez sur « Corriger » et remplacez-le.",
        "Si la procuration est déjà transmise avec le NEQ, créez-en une autre avec le bon numéro.",
      ],
    },
    mandataireEspaces: {
      slug: "numero-mandataire-espaces",
      title: "Le numéro du mandataire contient une espace",
      symptom:
        "Le numéro du consultant est écrit avec une espace ou un tiret, et vous vous demandez s’il convient.",
      fix: [
        "Vérifiez que le numéro a bien dix chiffres.",
        "Si l’écran l’accepte, continuez.",
        "S’il le refuse, récrivez-le sans espace ni tiret.",
      ],
    },
    dateFinSaison: {
      slug: "date-de-fin-en-mars",
      title: "La date de fin tombe en février ou en mars",
      symptom:
        "La date de fin est acceptée, mais elle tombe en février ou en mars, et vous vous demandez si c’est un bon choix.",
      fix: [
        "Appuyez sur « Corriger ». Si la procuration est déjà créée, sélectionnez-la plutôt dans la liste, puis appuyez sur « Modifier ».",
        "Choisissez une date de fin loin du 31 mars, en automne par exemple, sans dépasser la limite.",
        "Appuyez sur « Continuer », vérifiez la date, puis appuyez sur « Transmettre ».",
        "Notez un rappel environ deux mois avant cette date.",
      ],
    },
    dateProlongee: {
      slug: "prolonger-avant-echeance",
      title: "La procuration est prolongée avant son échéance",
      symptom:
        "Vous repoussez la date de fin d’une procuration en vigueur, qui durerait alors plus de trois ans, et vous vous demandez si c’est permis.",
      fix: [
        "Une soixantaine de jours avant l’échéance, sélectionnez la procuration dans la liste, puis appuyez sur « Modifier ».",
        "Entrez la nouvelle date, puis appuyez sur « Continuer » et sur « Transmettre ».",
        "Si la date est refusée, créez avant l’échéance une nouvelle procuration avec les mêmes droits.",
        "Révoquez ensuite l’ancienne assignation par « Consultation ou révocation d'une assignation », puis assignez la nouvelle.",
      ],
    },
  },
} satisfies Pages;
