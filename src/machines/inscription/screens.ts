import { ministries, ministryFrom, type MinistryId } from "../../domain/ministries.ts";
import { inferred, officialHelp, reconstructed, source2019 } from "../../domain/provenance.ts";
import { accepted, because, refused } from "../../domain/reading.ts";
import {
  registering,
  registrationStates,
  type Registration,
} from "../../domain/registration.ts";
import { explained, screen, slip, type Fact } from "../../kit/screen.ts";
import { inCharge } from "../../procedure.ts";
import { RECEIPT_FACTS, type Context } from "../shared/views.ts";

const TITLE = "Inscription à des services offerts par un ministère ou un organisme";
export const CONSENT = "Je consens à l'inscription de l'entreprise à ces services";
const help = officialHelp("clicsequrRegistration");

export const ministryOf = ({ judgements }: Context): MinistryId =>
  ministryFrom(judgements["liste"]?.answers["ministere"] ?? "") ?? inCharge.id;

const registrationFor = ({ account }: Context, id: MinistryId): Registration | undefined =>
  account.registrations.find(({ ministry }) => ministry === id);

const picked = ({ ministere }: { ministere?: string }, context: Context) =>
  registrationFor(context, ministryFrom(ministere ?? "") ?? inCharge.id);

function details(context: Context): Record<string, Fact> {
  const id = ministryOf(context);
  const registration = registrationFor(context, id);
  return {
    ministere: ministries[id],
    demande: registration ? { day: registration.requestedOn } : "",
    etat: registration ? registrationStates[registration.state] : "",
    date: registration?.since ? { day: registration.since } : "",
  };
}

/** The registration for a ministry's services (`domain.md` §3 B, S10–S17). */
export const screens = explained({
  liste: screen({
    title: TITLE,
    box: "Liste des ministères et organismes",
    provenance: source2019,
    blocks: [{ kind: "fields" }],
    fields: {
      ministere: {
        kind: "row",
        label: "Liste des ministères et organismes",
        columns: {
          ministere: "Ministères et organismes",
          demande: "Date de la demande (AAAA-MM-JJ)",
          etat: "État",
          date: "Date (AAAA-MM-JJ)",
        },
        above: { label: "Inscription", columns: ["etat", "date"] },
        rows: (context: Context) =>
          (Object.keys(ministries) as MinistryId[]).map((id) => {
            const registration = registrationFor(context, id);
            return {
              id,
              cells: {
                ministere: ministries[id],
                demande: registration?.requestedOn ?? "",
                etat: registration ? registrationStates[registration.state] : "",
                date: registration?.since ?? "",
              },
            };
          }),
        required: true,
        provenance: source2019,
        read: (text) => accepted(text),
        refusals: { required: "ROW" },
        remarks: {},
      },
    },
    buttons: {
      inscrire: {
        label: "Inscrire",
        provenance: source2019,
        read: (answers, context: Context) => {
          const stop = registering(picked(answers, context)?.state);
          if (stop) return refused(stop);
          return accepted("", answers["ministere"] === inCharge.id ? [] : [because("wrong")]);
        },
        stops: { active: "BR-01", pending: "BR-01", refused: "BR-17" },
        remarks: { wrong: slip("BR-11") },
      },
      consulter: { label: "Consulter", provenance: source2019 },
      desinscrire: {
        label: "Désinscrire",
        provenance: source2019,
        read: (answers, context: Context) =>
          refused(because(picked(answers, context)?.state === "actif" ? "explained" : "none")),
        stops: { explained: "UNSHOWN", none: "UNSHOWN" },
        remarks: {},
      },
    },
    enter: null,
  }),

  consultation: screen({
    title: TITLE,
    box: "Renseignements sur l'inscription",
    provenance: reconstructed,
    blocks: [
      {
        kind: "facts",
        facts: {
          ministere: "Ministère ou organisme",
          demande: "Date de la demande",
          etat: "État",
          date: "Date de l'état",
        },
        of: details,
      },
    ],
    fields: {},
    buttons: { precedente: { label: "Précédente", provenance: inferred } },
  }),

  demande: screen({
    title: TITLE,
    box: "Renseignements sur le ministère ou l'organisme",
    provenance: reconstructed,
    blocks: [
      {
        kind: "facts",
        facts: { ministere: "Ministère ou organisme" },
        of: (context: Context) => ({ ministere: ministries[ministryOf(context)] }),
      },
      {
        kind: "facts",
        box: "Renseignements sur l'entreprise",
        facts: {
          neq: "Numéro d'entreprise du Québec (NEQ)",
          numero: "Numéro d'identification",
          adresse: "Adresse du siège social de l'entreprise",
        },
        of: ({ account: { company } }: Context) => ({
          neq: company.neq,
          numero: company.identificationNumber,
          adresse: company.address,
        }),
      },
      { kind: "fields", box: "Consentement" },
    ],
    fields: {
      consentement: {
        kind: "checks",
        label: "Consentement",
        groups: () => [
          {
            label: "",
            options: { oui: CONSENT },
          },
        ],
        required: true,
        provenance: { kind: "inferred", source: "clicsequrRegistration" },
        read: (text) => accepted(text),
        refusals: { required: "BR-17b" },
        remarks: {},
      },
    },
    buttons: {
      annuler: { label: "Annuler", provenance: reconstructed, judges: [] },
      precedente: { label: "Précédente", provenance: reconstructed, judges: [] },
      transmettre: { label: "Transmettre", provenance: help },
    },
  }),

  accuse: screen({
    title: TITLE,
    box: "Accusé de réception",
    provenance: reconstructed,
    blocks: [
      { kind: "facts", facts: RECEIPT_FACTS },
      {
        kind: "facts",
        facts: { ministere: "Ministère ou organisme", etat: "État" },
        of: details,
      },
    ],
    fields: {},
    buttons: {
      imprimer: { label: "Imprimer", provenance: reconstructed, prints: true },
      terminer: { label: "Terminer", provenance: reconstructed },
    },
  }),
});
