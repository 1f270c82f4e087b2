import { assigning } from "../../domain/assignment.ts";
import { opens } from "../../domain/ministries.ts";
import { isExpired } from "../../domain/procuration.ts";
import { source2019 } from "../../domain/provenance.ts";
import { accepted, because, refused } from "../../domain/reading.ts";
import { note, screen, slip } from "../../kit/screen.ts";
import { serviceRight } from "../../procedure.ts";
import { PROCURATION_COLUMNS, procurationRows, type Context } from "./views.ts";

interface Id {
  procuration?: string;
}
const pick = ({ procuration }: Id, { account }: Context) =>
  account.procurations.find(({ id }) => id === procuration);

/** The last one that may be assigned here, those for the declaration first; or else the last of all. */
function toAssign({ account: { procurations, today } }: Context): string {
  const open = procurations.filter((each) => assigning(each, today) === null);
  const best = open.findLast(({ grants }) => opens(grants, serviceRight)) ?? open.at(-1);
  return (best ?? procurations.at(-1))?.id ?? "";
}

/** The list of procurations, from which the procurations' part and the assignment's both begin. */
export const list = screen({
  title: "Gestion des procurations",
  box: "Liste des procurations",
  provenance: source2019,
  blocks: [
    { kind: "fields" },
    {
      kind: "told",
      label: "Légende",
      fold: "legende",
      of: () => [{ text: "types" }, { text: "etats" }],
    },
  ],
  fields: {
    procuration: {
      kind: "row",
      label: "Liste des procurations",
      columns: PROCURATION_COLUMNS,
      rows: procurationRows,
      named: "description",
      count: "Nombre de procurations",
      required: true,
      provenance: source2019,
      read: (text) => accepted(text),
      practice: toAssign,
      refusals: { required: "ROW" },
      remarks: {},
    },
  },
  buttons: {
    ajouter: { label: "Ajouter", provenance: source2019, judges: [] },
    assigner: {
      label: "Assigner",
      provenance: source2019,
      read: (answers, context: Context) => {
        const procuration = pick(answers, context);
        const stop = procuration && assigning(procuration, context.account.today);
        if (stop) return refused(stop);
        return accepted(
          "",
          procuration && opens(procuration.grants, serviceRight) ? [] : [because("other")],
        );
      },
      stops: { external: "BR-14", expired: "BR-10", refused: "OURS" },
      remarks: { other: slip("BR-11") },
    },
    consulter: { label: "Consulter", provenance: source2019 },
    modifier: {
      label: "Modifier",
      provenance: source2019,
      read: (answers, context: Context) => {
        const procuration = pick(answers, context);
        if (procuration?.received) return refused(because("received"));
        if (procuration?.refused) return refused(because("refused"));
        return procuration && isExpired(procuration, context.account.today)
          ? refused(because("expired"))
          : accepted("");
      },
      stops: { received: "UNSHOWN", refused: "OURS", expired: "BR-10" },
      remarks: {},
    },
    refuser: {
      label: "Refuser",
      provenance: source2019,
      apart: true,
      read: (answers, context: Context) => {
        const procuration = pick(answers, context);
        if (!procuration?.received) return refused(because("own"));
        const isOver = procuration.refused || isExpired(procuration, context.account.today);
        return isOver ? refused(because("over")) : accepted("", [because("done")]);
      },
      stops: { own: "UNSHOWN", over: "UNSHOWN" },
      remarks: { done: note("UNSHOWN") },
    },
    revoquer: {
      label: "Révoquer",
      provenance: source2019,
      read: () => refused(because("explained")),
      stops: { explained: "UNSHOWN" },
      remarks: {},
    },
  },
  enter: null,
  texts: ["legende", "types", "etats"],
  part: "procuration",
});
