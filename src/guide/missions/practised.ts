import type { MissionId } from "../../practice/missions/mission.ts";

/** The mission in which a case is practised, by `part/case`: what support sends besides an explanation. */
const practised: Readonly<Record<string, MissionId>> = {
  "connexion/ministereAbsent": "enAttente",
  "inscription/enTraitement": "enAttente",
  "inscription/refusee": "refusee",
  "utilisateur/roleRse": "rseParErreur",
  "assignation/collegueRse": "rseParErreur",
  "assignation/employeAbsent": "unDroitDePlus",
  "procuration/accesManquant": "sansDroit",
  "procuration/modifierOublie": "sansDroit",
  "procuration/aucunAcces": "sansDroit",
  "procuration/nonAssignee": "collegue",
  "procuration/deuxDroits": "unDroitDePlus",
  "procuration/fonctionnaitAvant": "renouveler",
  "procuration/modifierEchue": "renouveler",
  "procuration/assignerEchue": "renouveler",
  "procuration/dateProlongee": "prolonger",
  "procuration/mandataireNeq": "neq",
  "procuration/consultantSansRien": "neq",
  "procuration/chezVous": "consultant",
  "procuration/assignerExterne": "consultant",
  "procuration/externe": "consultant",
  "procuration/modele": "collegue",
};

export const missionFor = (part: string, caseId: string): MissionId | undefined =>
  practised[`${part}/${caseId}`];

/** The cases that a mission is said to practise: a test holds that they are there. */
export const practisedCases = Object.keys(practised);
