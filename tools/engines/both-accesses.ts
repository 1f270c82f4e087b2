import { press, until, type Engine } from "./engine.ts";
import { named, one } from "./finding.ts";
import { learner, type Learner } from "./learner.ts";
import type { Said } from "./said.ts";

/* The portal is in French in both languages. */

const MINISTRY = "Développement durable, Environnement";
const PERSON = {
  "Nom de famille": "Roy-Essai",
  Prénom: "Aline",
  Courriel: "aline@exemple.test",
  "Confirmation du courriel": "aline@exemple.test",
  "Téléphone (travail)": "4185550177",
};
const INTERNAL = { "Date de fin": "2028-06-15", Description: "Gaz refroidis" };
const EXTERNAL = {
  "Numéro d'identification du mandataire": "1000000002",
  ...{ "Date de fin": "2027-09-08", Description: "Bureau externe" },
};

/** From the sandbox's door to a colleague's access and a consultant's. @throws at what does not answer */
export async function bothAccesses(engine: Engine, said: Said): Promise<void> {
  const us = learner(engine);
  await signIn(us, engine);
  await register(us);
  await press(engine, named(said.waitDay, "[data-sandbox]", "button"));
  await addUser(us);
  await addProcuration(us, "Interne", INTERNAL);
  await assign(us, INTERNAL.Description, PERSON["Nom de famille"]);
  await met(engine, "collegue");
  await addProcuration(us, "Externe", EXTERNAL);
  await press(engine, named(said.play, '[data-goal="consultant"]', "button"));
  await us.shown("connexion/accueil");
  await toProcurations(us);
  await assign(us, EXTERNAL.Description, "Lavoie-Exemple, Jeanne");
  await met(engine, "consultant");
}

/** With the code of the practice mailbox. */
async function signIn({ push, fill, shown }: Learner, engine: Engine) {
  await push("Accéder à mon compte");
  await shown("connexion/authentification");
  await push("Continuer");
  await shown("connexion/code");
  const code = await engine.run(
    `return /\\b\\d{7}\\b/.exec(${one("[data-sandbox] .rehearsal .ours")}.innerText)[0]`,
  );
  await fill({ "Code de vérification": String(code) });
  await push("Continuer");
  await shown("connexion/accueil");
}

async function register({ go, choose, push, shown }: Learner) {
  await go(
    "Inscription aux services électroniques",
    "Inscription à des services offerts par un ministère ou un organisme",
  );
  await choose(MINISTRY);
  await push("Inscrire");
  await shown("inscription/demande");
  await choose("Je consens");
  await push("Transmettre", "Terminer");
  await shown("connexion/accueil");
}

async function addUser({ go, fill, choose, push, shown }: Learner) {
  await go(
    ...["Gestion des dossiers des utilisateurs", "Gestion du dossier d'un utilisateur"],
    "Création d'un dossier",
  );
  await shown("utilisateur/saisie");
  await fill(PERSON);
  await choose("Utilisateur");
  await push("Continuer");
  await shown("utilisateur/verification");
  await push("Transmettre");
  await shown("utilisateur/accuse");
  await push("Continuer", "Terminer");
  await shown("connexion/accueil");
}

const toProcurations = ({ go }: Learner) =>
  go("Gestion des dossiers des utilisateurs", "Gestion des procurations");

async function addProcuration(
  us: Learner,
  type: string,
  texts: Readonly<Record<string, string>>,
) {
  const { choose, fill, push, shown } = us;
  await toProcurations(us);
  await push("Ajouter");
  await shown("procuration/ajout");
  await choose(type);
  await fill(texts);
  await choose(MINISTRY);
  await push("Modifier");
  await shown("procuration/droits");
  await choose("Avec restriction", "Transmettre la déclaration annuelle");
  await push("Modifier");
  await shown("procuration/ajout");
  await push("Continuer");
  await shown("procuration/verification");
  await push("Transmettre", "Procurations");
  await shown("procuration/liste");
}

async function assign({ choose, push, shown }: Learner, description: string, person: string) {
  await choose(description);
  await push("Assigner");
  await shown("assignation/procuration");
  await push("Continuer");
  await shown("assignation/utilisateurs");
  await choose(person);
  await push("Continuer");
  await shown("assignation/verification");
  await push("Transmettre", "Procurations");
  await shown("procuration/liste");
}

/** The panel beside the portal says that nothing of a goal is lacking. */
const met = (engine: Engine, goal: string) =>
  until(
    engine,
    `[...document.querySelectorAll('[data-goal="${goal}"] [data-condition]')].every((each, _, { length }) => length === 4 && each.dataset.met === "true") && ${one(`[data-goal="${goal}"]`)}`,
  );
