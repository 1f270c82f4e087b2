import type { MissionId } from "../../practice/missions/mission.ts";

/** The mission in which what a case explains is done from its beginning to its end; by `part/case`. */
export const caseMissions: Readonly<Record<string, MissionId>> = {
  "revocation/mauvaisePersonne": "mauvaisePersonne",
  "revocation/depart": "depart",
  "procuration/autreConsultant": "autreConsultant",
  "procuration/mandataireNeq": "neq",
  "procuration/deuxDroits": "unDroitDePlus",
  "procuration/dateProlongee": "prolonger",
  "procuration/modifierEchue": "renouveler",
  "procuration/accesManquant": "sansDroit",
  "utilisateur/roleRse": "rseParErreur",
  "inscription/enTraitement": "enAttente",
  "inscription/refusee": "refusee",
  "connexion/ministereAbsent": "enAttente",
  "assignation/collegueRse": "rseParErreur",
  "assignation/employeAbsent": "unDroitDePlus",
  "procuration/modifierOublie": "sansDroit",
  "procuration/aucunAcces": "sansDroit",
  "procuration/nonAssignee": "collegue",
  "procuration/fonctionnaitAvant": "renouveler",
  "procuration/assignerEchue": "renouveler",
  "procuration/consultantSansRien": "neq",
  "procuration/chezVous": "consultant",
  "procuration/assignerExterne": "consultant",
};
