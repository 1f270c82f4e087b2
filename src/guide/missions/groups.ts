import type { MissionId } from "../../practice/missions/mission.ts";

/** The missions as they are listed: by when one needs them. */
export const groups = {
  acces: ["collegue", "consultant", "lesDeux"],
  attente: ["enAttente", "refusee"],
  suivi: ["prolonger", "renouveler", "unDroitDePlus", "depart", "autreConsultant"],
  ennuis: ["rseParErreur", "sansDroit", "mauvaisePersonne", "neq", "refus"],
} as const satisfies Record<string, readonly MissionId[]>;

export type MissionGroup = keyof typeof groups;
