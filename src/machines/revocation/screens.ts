import type { Account } from "../../account/account.ts";
import { heldBy } from "../../domain/assignment.ts";
import { inferred, reconstructed } from "../../domain/provenance.ts";
import { accepted } from "../../domain/reading.ts";
import { explained, screen, type Row } from "../../kit/screen.ts";
import { ASSIGNMENT_COLUMNS, nameOf, RECEIPT_FACTS, type Context } from "../shared/views.ts";

const TITLE = "Consultation ou révocation d'une assignation";
const { nom, code, debut, fin } = ASSIGNMENT_COLUMNS;
const COLUMNS = { nom, code, procuration: "Nom ou description", debut, fin } as const;

/** Whoever holds a procuration that is not over. */
const assignments = (account: Account): Row[] =>
  account.users.flatMap((user) => {
    const held = heldBy(user, account);
    const assignment = account.assignments.find(
      ({ userCode, procuration }) => userCode === user.userCode && procuration === held?.id,
    );
    if (!held || !assignment) return [];
    const cells = {
      nom: nameOf(user),
      code: user.userCode,
      procuration: held.description,
      debut: assignment.start,
      fin: held.end,
    };
    return [{ id: user.userCode, cells }];
  });

/** The assignment that was chosen; what it was, once it is revoked. */
function chosenOne({ account, judgements, facts }: Context): Row[] {
  if (facts["revoked"]) return [facts["revoked"] as Row];
  const id = judgements["liste"]?.answers["assignation"];
  return assignments(account).filter((row) => row.id === id);
}

export const assignmentOf = (context: Context): Row | undefined => chosenOne(context)[0];

/** Taking a procuration back from a user: the menu has it, no source shows it (S60). */
export const screens = explained({
  liste: screen({
    title: TITLE,
    box: "Assignations",
    provenance: reconstructed,
    blocks: [{ kind: "fields" }],
    fields: {
      assignation: {
        kind: "row",
        label: "Assignations",
        columns: COLUMNS,
        rows: ({ account }: Context) => assignments(account),
        count: "Nombre d'assignations",
        required: true,
        provenance: reconstructed,
        read: (text) => accepted(text),
        refusals: { required: "ROW" },
        remarks: {},
      },
    },
    buttons: { revoquer: { label: "Révoquer", provenance: inferred } },
    enter: null,
  }),

  verification: screen({
    title: TITLE,
    box: "Vérification des données",
    provenance: reconstructed,
    blocks: [{ kind: "table", label: "Assignation", columns: COLUMNS, rows: chosenOne }],
    fields: {},
    buttons: {
      precedente: { label: "Précédente", provenance: reconstructed },
      transmettre: { label: "Transmettre", provenance: reconstructed },
    },
  }),

  accuse: screen({
    title: TITLE,
    box: "Accusé de réception",
    provenance: reconstructed,
    blocks: [
      { kind: "facts", facts: RECEIPT_FACTS },
      { kind: "table", label: "Assignation", columns: COLUMNS, rows: chosenOne },
    ],
    fields: {},
    buttons: {
      imprimer: { label: "Imprimer", provenance: reconstructed, prints: true },
      terminer: { label: "Terminer", provenance: reconstructed },
    },
  }),
});
