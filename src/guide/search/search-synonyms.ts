import type { Language } from "../../domain/language.ts";
import { termsOf } from "./search-text.ts";

interface Synonyms {
  /** Each word stands for the others of its line. */
  alike: readonly (readonly string[])[];
  /** What callers say, and what the guide says instead. */
  leads: Readonly<Record<string, readonly string[]>>;
}

/* Any form of a word will do: accents and endings do not count. What a key leads to may be several words. */

const refuse = ["refusé", "signalé", "n’accepte pas"];
const lack = ["manque", "absent", "vide"];
const out = ["révoquer", "départ"];

const fr: Synonyms = {
  alike: [
    ["courriel", "email", "mail", "adresse"],
    ["téléphone", "tél", "cellulaire", "cell", "portable"],
    ["refusé", "rejeté"],
    ["révoquer", "supprimer", "retirer", "enlever", "effacer", "annuler"],
    ["transmettre", "envoyer", "soumettre"],
    ["écran", "page"],
    ["modifier", "changer", "corriger"],
    ["connexion", "connecter", "authentification", "login"],
    ["manque", "absent", "vide"],
    ["ministère", "environnement", "melccfp", "mddelcc"],
    ["droits", "accès"],
    ["enregistrer", "sauvegarder"],
    ["expiré", "échu", "périmé"],
  ],
  leads: {
    employé: ["utilisateur", "personne"],
    renouveler: ["prolongée avant son échéance"],
    rallonger: ["prolongée avant son échéance"],
    fini: ["échu"],
    terminé: ["échu"],
    texto: ["code de vérification"],
    employée: ["utilisateur", "personne"],
    collègue: ["utilisateur", "personne", "employé"],
    salarié: ["utilisateur", "personne", "employé"],
    usager: ["utilisateur", "personne"],
    compte: ["dossier"],
    profil: ["dossier"],
    mdp: ["mot de passe"],
    password: ["mot de passe"],
    nip: ["mot de passe", "code"],
    date: ["date de fin"],
    échéance: ["date de fin"],
    expire: ["date de fin"],
    consultant: ["mandataire", "procuration externe"],
    comptable: ["consultant", "mandataire"],
    fournisseur: ["consultant", "mandataire"],
    firme: ["consultant", "mandataire", "entreprise"],
    mandat: ["procuration"],
    autorisation: ["procuration", "droits"],
    permission: ["procuration", "droits"],
    délégation: ["procuration"],
    erreur: refuse,
    problème: refuse,
    marche: ["fonctionnait", ...refuse],
    fonctionne: refuse,
    bogue: refuse,
    bug: refuse,
    bloqué: refuse,
    invalide: refuse,
    accepte: ["refusé"],
    rouge: ["signalé"],
    mauvais: ["par erreur"],
    oublié: [...lack, "enregistré"],
    blanc: lack,
    obligatoire: ["manque", "signalé"],
    pareil: ["diffèrent"],
    identique: ["diffèrent"],
    introuvable: ["liste", "absent"],
    disparu: ["liste", "absent"],
    trouve: ["liste"],
    parti: out,
    quitté: out,
    démission: out,
    congédié: out,
    licencié: out,
    extension: ["poste"],
    prénom: ["nom"],
    neq: ["numéro d’identification"],
    attente: ["en traitement"],
    délai: ["en traitement", "24 h"],
    administrateur: ["RSE"],
    responsable: ["RSE"],
    pouvoirs: ["rôle"],
    gaz: ["halocarbures"],
    frigorigène: ["halocarbures"],
    réfrigérant: ["halocarbures"],
    appeler: ["soutien", "joindre"],
    aide: ["soutien", "joindre"],
    spam: ["boîte de réception", "courrier indésirable"],
  },
};

const refused = ["refused", "flagged", "not accept"];
const missing = ["missing", "empty"];
const gone = ["revoke", "leave"];

const en: Synonyms = {
  alike: [
    ["email", "mail", "courriel", "address"],
    ["telephone", "phone", "cell", "mobile"],
    ["refused", "rejected"],
    ["wrong", "incorrect", "refused"],
    ["revoke", "révoquer", "delete", "remove", "cancel"],
    ["submit", "transmettre", "send"],
    ["screen", "page"],
    ["change", "modify", "modifier", "edit", "correct"],
    ["sign-in", "login", "logon", "authentication"],
    ["missing", "empty", "blank"],
    ["ministry", "ministère", "department", "environment"],
    ["rights", "access"],
    ["business", "company", "firm"],
  ],
  leads: {
    missing: ["not in the list"],
    renew: ["extended before it expires"],
    texted: ["verification code"],
    despite: ["in spite of"],
    employee: ["user", "person", "utilisateur"],
    colleague: ["user", "person", "employee"],
    coworker: ["user", "person", "employee"],
    staff: ["user", "person", "employee"],
    worker: ["user", "person", "employee"],
    account: ["file"],
    profile: ["file"],
    pwd: ["password"],
    pin: ["password", "code"],
    date: ["end date"],
    deadline: ["end date"],
    expire: ["end date"],
    old: ["expired"],
    consultant: ["mandatary", "external power of attorney"],
    accountant: ["consultant", "mandatary"],
    supplier: ["consultant", "mandatary"],
    agent: ["mandatary"],
    poa: ["power of attorney", "procuration"],
    proxy: ["power of attorney", "procuration"],
    mandate: ["power of attorney", "procuration"],
    authorization: ["power of attorney", "rights"],
    permission: ["power of attorney", "rights"],
    error: refused,
    problem: refused,
    work: refused,
    fail: refused,
    bug: refused,
    blocked: refused,
    invalid: refused,
    accept: ["refused"],
    red: ["flagged"],
    wrong: ["refused", "differ", "contain something other", "by mistake"],
    forgot: [...missing, "saved"],
    required: ["missing", "flagged"],
    same: ["differ"],
    match: ["differ"],
    find: ["list"],
    disappear: ["list", "missing"],
    quit: gone,
    fired: gone,
    resign: gone,
    retire: gone,
    left: gone,
    ext: ["extension"],
    surname: ["family name"],
    last: ["family name"],
    neq: ["identification number"],
    wait: ["processing"],
    pending: ["processing"],
    turned: ["refused"],
    denied: ["refused"],
    declined: ["refused"],
    administrator: ["RSE"],
    manager: ["RSE"],
    powers: ["role"],
    gas: ["halocarbon"],
    refrigerant: ["halocarbon"],
    call: ["support", "contact"],
    help: ["support", "contact"],
    junk: ["spam", "inbox"],
  },
};

/** Callers' words for what the guide calls otherwise: the search looks up both. */
export const synonyms: Record<Language, Synonyms> = { fr, en };

/** By term, the terms that are looked up as well. */
export function alternativesIn(language: Language): ReadonlyMap<string, readonly string[]> {
  const { alike, leads } = synonyms[language];
  const normal = (text: string) => termsOf(text, language).join(" ");
  const all = new Map<string, string[]>();
  const add = (word: string, others: readonly string[]) => {
    const term = normal(word);
    const more = others.map(normal).filter((other) => other !== term);
    all.set(term, [...(all.get(term) ?? []), ...more]);
  };
  for (const group of alike) for (const word of group) add(word, group);
  for (const [word, others] of Object.entries(leads)) add(word, others);
  return all;
}
