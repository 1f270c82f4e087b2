import { parseName } from "../../domain/name.ts";
import { inferred, reconstructed, source2019 } from "../../domain/provenance.ts";
import { accepted } from "../../domain/reading.ts";
import {
  confirmEmail,
  formatPhone,
  parseEmail,
  parseExtension,
  parsePhone,
  parseRole,
} from "../../domain/user-file.ts";
import { explained, note, screen, slip } from "../../kit/screen.ts";

const CREATION = "Création du dossier d'un utilisateur";
const BOX = "Renseignements sur l'utilisateur";

/** The four screens of a user file's creation (`domain.md` §3 C, S20–S23). */
export const screens = explained({
  saisie: screen({
    title: "Renseignements sur l'utilisateur",
    step: { number: 1, of: 4, name: "Inscription des données" },
    box: BOX,
    provenance: source2019,
    blocks: [{ kind: "fields" }],
    fields: {
      nom: {
        kind: "text",
        label: "Nom de famille",
        required: true,
        provenance: source2019,
        read: parseName,
        refusals: { required: "BR-02" },
        remarks: {},
      },
      prenom: {
        kind: "text",
        label: "Prénom",
        required: true,
        provenance: source2019,
        read: parseName,
        refusals: { required: "BR-02" },
        remarks: {},
      },
      courriel: {
        kind: "email",
        label: "Courriel",
        required: true,
        provenance: source2019,
        read: parseEmail,
        refusals: { required: "BR-02", format: "BR-03" },
        remarks: { unusual: note("BR-03"), real: note("G0") },
      },
      confirmation: {
        kind: "email",
        label: "Confirmation du courriel",
        required: true,
        provenance: source2019,
        // Nothing to compare with while the address itself is refused: one thing to mend at a time.
        read: (text, { courriel }) =>
          courriel === undefined ? accepted("") : confirmEmail(courriel, text),
        refusals: { required: "BR-02", mismatch: "BR-03" },
        remarks: { case: note("BR-03") },
        review: null,
      },
      telephone: {
        kind: "tel",
        label: "Téléphone (travail)",
        hint: "(10 chiffres)",
        required: true,
        provenance: source2019,
        read: parsePhone,
        standIns: () => ["418 692-1234"],
        refusals: { required: "BR-02", characters: "BR-04", length: "BR-04" },
        remarks: { separators: note("BR-04"), real: note("G0") },
        review: ({ telephone = "", poste = "" }) => formatPhone(telephone, poste),
      },
      poste: {
        kind: "digits",
        label: "poste",
        required: false,
        provenance: source2019,
        read: parseExtension,
        refusals: { characters: "BR-05b", length: "BR-05" },
        remarks: {},
        review: null,
        beside: "telephone",
      },
      role: {
        kind: "choice",
        label: "Rôle",
        options: {
          utilisateur: "Utilisateur",
          rse: "Responsable des services électroniques",
        },
        required: true,
        provenance: source2019,
        read: parseRole,
        refusals: { required: "BR-02" },
        remarks: { rse: slip("BR-06") },
      },
    },
    buttons: {
      annuler: { label: "Annuler", provenance: source2019, judges: [] },
      continuer: { label: "Continuer", provenance: source2019 },
    },
  }),

  verification: screen({
    title: CREATION,
    step: { number: 2, of: 4, name: "Vérification des données" },
    box: BOX,
    provenance: source2019,
    reminds: true,
    blocks: [{ kind: "answers", of: "saisie" }],
    fields: {},
    buttons: {
      annuler: { label: "Annuler", provenance: source2019 },
      precedente: { label: "Précédente", provenance: source2019 },
      corriger: { label: "Corriger", provenance: source2019 },
      transmettre: { label: "Transmettre", provenance: source2019 },
    },
  }),

  accuse: screen({
    title: CREATION,
    step: { number: 3, of: 4, name: "Accusé de réception" },
    box: BOX,
    provenance: source2019,
    blocks: [
      {
        kind: "facts",
        facts: {
          reference: "Numéro de référence",
          moment: "Données transmises le",
          by: "Par",
        },
      },
      { kind: "answers", of: "saisie" },
    ],
    fields: {},
    buttons: {
      imprimer: { label: "Imprimer", provenance: source2019, prints: true },
      continuer: { label: "Continuer", provenance: source2019 },
    },
  }),

  "code-acces": screen({
    title: CREATION,
    step: { number: 4, of: 4, name: "Code d'utilisateur et mot de passe temporaire" },
    box: "Accès du nouvel utilisateur",
    provenance: reconstructed,
    blocks: [
      {
        kind: "facts",
        facts: {
          person: "Utilisateur",
          userCode: "Code d'utilisateur",
          temporaryPassword: "Mot de passe temporaire",
        },
      },
    ],
    fields: {},
    buttons: {
      imprimer: { label: "Imprimer", provenance: inferred, prints: true },
      terminer: { label: "Terminer", provenance: source2019 },
    },
  }),
});
