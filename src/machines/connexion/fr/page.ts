import type { Pages } from "../words.ts";

const dernier =
  "Ouvrez le message le plus récent, dans la boîte de réception ou le courrier indésirable.";
const denouveau = "Appuyez de nouveau sur « Continuer ».";
const encore =
  "S’il est encore refusé, demandez un autre code. Si cela ne suffit pas, appelez l’aide téléphonique de clicSÉQUR – Entreprises.";
const nom = "Sous « Bienvenue », cherchez le mot Environnement : le ministère a changé de nom.";

export const pages = {
  name: "Connexion",
  screens: {
    site: {
      name: "Site d’information",
      about:
        "Le point de départ de la connexion. La procédure de 2019 donne une adresse et un bouton, dont l’image manque dans notre copie; le nom du bouton vient de l’aide officielle.",
      fields: {},
      buttons: {
        acceder:
          "Mène à la page du code d’utilisateur et du mot de passe. Ici, il n’ouvre pas le vrai portail.",
      },
    },
    authentification: {
      name: "Code d’utilisateur et mot de passe",
      about:
        "La page de connexion, que la procédure de 2019 mentionne sans la montrer. Ici, rien ne se tape : le code et le mot de passe sont fictifs, déjà remplis, et n’ouvrent aucun compte. À la première connexion, le mot de passe temporaire doit sans doute être remplacé; aucune source consultée ne dit ce que doit contenir le nouveau.",
      fields: {
        code: "Le vrai est celui du RSE. Ici, un code fictif, en lecture seule.",
        motDePasse:
          "Le vrai ne se tape que dans le vrai portail. Ici, un mot de passe fictif, en lecture seule.",
      },
      buttons: {
        continuer:
          "Ici, envoie un code de vérification, puis mène à l’écran où l’entrer. Selon l’aide officielle, c’est à vous de demander le premier.",
      },
    },
    code: {
      name: "Saisie du code de vérification",
      about:
        "Absent de la procédure de 2019. Selon l’aide officielle, un code de sept chiffres part à chaque connexion vers le courriel du compte; il est valable 40 minutes. Une autre page d’aide l’appelle code de validation. Un contrôle contre les robots existe aussi, et l’aide fait d’abord demander le code : l’exercice laisse de côté l’un et l’autre. Nous avons composé l’écran et la messagerie d’exercice.",
      fields: {
        code: "Sept chiffres, ceux du dernier message d’exercice. Vous pouvez coller le code.",
      },
      buttons: {
        attendre:
          "Vieillit les messages de 41 minutes, sans attente, pour montrer un code expiré.",
        renvoyer:
          "Envoie un autre code à la messagerie d’exercice. Il remplace sans doute le précédent.",
        continuer: "Contrôle le code, puis ouvre l’accueil.",
      },
    },
    accueil: {
      name: "Accueil du compte",
      about:
        "La première page du compte, montrée dans la procédure de 2019. Les ministères et organismes y ont leur nom complet de 2019. Seules les inscriptions actives y figurent sans doute. On y lit aussi les nouveautés, l’adresse du siège et deux numéros à ne pas confondre. C’est sans doute ici que le RSE d’un consultant trouve celui qu’il vous donnera. Dans l’exercice, la réponse à une demande d’inscription s’affiche sous « Messages »; l’aide officielle ne parle que d’un courriel.",
      fields: {},
      buttons: {
        messages:
          "Affiche les messages de l’exercice. Nous n’avons pas vu ceux du vrai portail.",
        inscription:
          "Mène à la liste des ministères et organismes (étape 1), sans doute comme l’option du même nom dans le menu.",
      },
    },
  },
  cases: {
    modele: {
      slug: "connexion-faite",
      title: "La connexion est faite",
      symptom: "L’accueil du compte est affiché, et vous vous demandez par où commencer.",
      cause:
        "Tout s’est bien passé. L’accueil vous dit déjà si l’entreprise est inscrite aux services du ministère.",
      fix: [
        nom,
        "S’il y est, l’inscription est déjà faite (étape 1 du guide) : passez aux dossiers des utilisateurs (étape 2).",
        "Sinon, appuyez sur « Inscription à des services offerts par un ministère ou un organisme » pour voir où en est l’inscription et, au besoin, la demander.",
      ],
    },
    ministereAbsent: {
      slug: "ministere-absent",
      title: "Le ministère n’est pas dans la liste de l’accueil",
      symptom:
        "La connexion a réussi, mais le ministère chargé des halocarbures ne figure pas sous « Bienvenue ».",
      cause: "L’accueil ne nomme sans doute que les inscriptions actives.",
      fix: [
        nom,
        "S’il n’y est pas, appuyez sur « Inscription à des services offerts par un ministère ou un organisme ».",
        "Cherchez la ligne du ministère (Développement durable, Environnement). Si elle n’a pas d’état, ou si l’inscription est désactivée, demandez l’inscription (étape 1 du guide).",
        "Si la demande est en traitement, attendez la réponse; si elle est refusée, téléphonez au ministère.",
      ],
    },
    menuIntrouvable: {
      slug: "menu-creation-introuvable",
      title: "Le menu « Création d'un dossier » est introuvable",
      symptom:
        "Vous voulez créer le dossier d’une personne, mais vous ne trouvez pas « Création d'un dossier » dans le menu, ou ce menu n’est pas affiché.",
      cause:
        "C’est un sous-menu : on ne le voit qu’après en avoir ouvert deux autres. Un simple utilisateur ne l’a sans doute pas.",
      fix: [
        "Vérifiez que vous êtes dans clicSÉQUR – Entreprises : clicSÉQUR – Express n’a pas d’options de gestion.",
        "Connectez-vous avec votre compte de RSE, ou confiez la démarche au RSE de votre entreprise.",
        "En haut de la page, ouvrez « Gestion des dossiers des utilisateurs », puis « Gestion du dossier d'un utilisateur » et « Création d'un dossier ».",
        "Si le menu n’y est toujours pas, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    ecransDifferents: {
      slug: "ecrans-differents",
      title: "Vos écrans ne ressemblent pas à ceux du guide",
      symptom:
        "Les couleurs, la disposition, un bouton, un menu ou le nom du ministère ne sont pas ceux du guide.",
      cause:
        "Le guide a sa propre apparence, exprès. Des écrans et des noms ont pu changer depuis 2019.",
      fix: [
        "Comparez les mots plutôt que l’apparence : le titre, les champs, l’ordre des boutons.",
        "Vérifiez que vous êtes dans clicSÉQUR – Entreprises, avec votre compte de RSE.",
        "Cherchez l’écart à la page des différences connues, dans le guide.",
        "S’il n’y est pas, fiez-vous à votre écran. Signalez-le, sans renseignement personnel, à la personne qui vous a indiqué le guide.",
      ],
    },
    sansRse: {
      slug: "aucun-compte-de-rse",
      title: "Vous n’avez pas de compte de RSE",
      symptom:
        "Vous n’avez pas de code d’utilisateur, vous ne savez pas qui est le RSE de votre entreprise, ou le seul RSE est parti.",
      cause: "Seul un RSE peut faire ces étapes. Le représentant autorisé (RA) nomme les RSE.",
      fix: [
        "Demandez au représentant autorisé si l’entreprise a un RSE.",
        "S’il y en a un, confiez-lui la démarche, ou demandez au RA de vous nommer RSE.",
        "S’il n’y en a plus, le RA en nomme un autre.",
        "Si l’entreprise n’est pas inscrite à clicSÉQUR – Entreprises, le RA commence par là.",
        "Si vous ignorez qui est le RA, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    cout: {
      slug: "ce-que-cela-coute",
      title: "Combien coûte la démarche?",
      symptom: "Vous vous demandez s’il y a des frais.",
      cause:
        "Aucun écran de la procédure de 2019 ne demande de payer. Les sources consultées ne parlent pas de frais : elles ne disent pas non plus qu’il n’y en a pas.",
      fix: [
        "Suivez les étapes. Ce guide est gratuit.",
        "Si un écran vous demande de payer, ne donnez pas de numéro de carte : appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
        "Si vous confiez la déclaration à un consultant, demandez-lui ses tarifs.",
        "Pour des frais liés à la déclaration elle-même, téléphonez au ministère.",
      ],
    },
    connexionRefusee: {
      slug: "connexion-refusee",
      title: "Le code d’utilisateur ou le mot de passe est refusé",
      symptom:
        "Votre code d’utilisateur ou votre mot de passe est refusé ou perdu, ou votre compte est bloqué après plusieurs essais.",
      cause: "Il est sans doute mal tapé, remplacé ou propre à un autre service.",
      fix: [
        "Vérifiez que vous êtes dans clicSÉQUR – Entreprises : ni Express, ni le service aux citoyens.",
        "Retapez-les sans espace, en respectant les majuscules.",
        "Si le mot de passe est oublié, la page de connexion devrait permettre de le remplacer.",
        "Un simple utilisateur s’adresse à son RSE, qui a le menu « Modification du mot de passe de l'utilisateur ».",
        "Si le code est oublié ou le compte bloqué, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    codeIndesirable: {
      slug: "code-pas-recu",
      title: "Le code n’est pas dans la boîte de réception",
      symptom:
        "Vous ne recevez pas le code par courriel, ou vous en avez demandé un autre et il n’arrive pas.",
      cause:
        "Le message est peut-être classé dans le courrier indésirable : l’aide officielle conseille d’y regarder. Selon elle, c’est aussi à vous de demander le premier code.",
      fix: [
        "Ouvrez le courrier indésirable de votre boîte de courriel.",
        "S’il s’y trouve un message, entrez le code du plus récent, puis appuyez sur « Continuer ».",
        "Sinon, vérifiez que vous regardez la boîte liée à votre compte, puis demandez un autre code.",
        "Si rien n’arrive, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    codeAbsent: {
      slug: "code-absent",
      title: "Le code de vérification manque",
      symptom: "Vous avez appuyé sur « Continuer » sans entrer de code.",
      fix: [dernier, "Tapez ou collez le code dans « Code de vérification ».", denouveau],
    },
    codeLettres: {
      slug: "code-lettres",
      title: "Le code contient autre chose que des chiffres",
      symptom: "Le code est refusé : une lettre ou un signe s’y est glissé.",
      fix: [
        "Cherchez une lettre prise pour un chiffre, comme un O pour un zéro.",
        "Vérifiez que ce n’est ni le code d’utilisateur, ni le mot de passe.",
        "Entrez les sept chiffres du message.",
        denouveau,
      ],
    },
    codeSixChiffres: {
      slug: "code-six-chiffres",
      title: "Le code n’a pas sept chiffres",
      symptom: "Le code est refusé : il lui manque un chiffre, ou il en a un de trop.",
      fix: [
        "Comptez les chiffres : il en faut sept.",
        "Retapez le code du message, ou collez-le.",
        denouveau,
        "Si le message n’en contient que six, il vient sans doute du service destiné aux citoyens : reprenez la connexion depuis le site de clicSÉQUR – Entreprises.",
      ],
    },
    codeAutre: {
      slug: "code-non-reconnu",
      title: "Le code n’est pas reconnu",
      symptom: "Le code a bien sept chiffres, mais l’écran ne l’accepte pas.",
      cause:
        "Un chiffre est sans doute mal recopié, ou le code vient d’un message plus ancien.",
      fix: [
        dernier,
        "Comparez les chiffres un à un : deux d’entre eux sont peut-être inversés.",
        "Corrigez le code, ou collez celui du message.",
        denouveau,
        encore,
      ],
    },
    codeRemplace: {
      slug: "code-remplace",
      title: "Le code entré a été remplacé",
      symptom: "Vous avez demandé un autre code, puis entré le premier. Il est refusé.",
      fix: [dernier, "Entrez le code de ce message à la place de l’autre.", denouveau, encore],
    },
    codeExpire: {
      slug: "code-expire",
      title: "Le code a expiré",
      symptom: "C’est le bon code, mais plus de 40 minutes ont passé et l’écran le refuse.",
      fix: [
        "Appuyez sur « Demander un autre code »; à votre écran, ce bouton porte peut-être un autre nom.",
        dernier,
        "Entrez le nouveau code, puis appuyez sur « Continuer ».",
      ],
    },
  },
} satisfies Pages;
