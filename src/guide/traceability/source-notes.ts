import type { Language } from "../../domain/language.ts";
import type { SourceId } from "../../domain/provenance.ts";
import { lawNotes } from "../../procedure.ts";

/** What each source told us, its date where it bears one, and how much of it could be read. */
export const sourceNotes: Record<Language, Record<SourceId, string>> = {
  fr: {
    procedure2019:
      "Le document du ministère que ce guide enseigne. Lu en entier, sauf quelques images perdues ou peu lisibles. Ses captures montrent des dates de 2013, de 2017 et de 2019.",
    clicsequrRegistration:
      "Les neuf étapes de l’inscription et trois de ses états. La copie s’arrête avant les autres états.",
    clicsequrInternal:
      "Deux façons de donner une procuration interne. La première se lit en entier; la seconde, qui est celle de la procédure de 2019, s’arrête à son début.",
    clicsequrAccount:
      "Ce que peuvent gérer un RSE et un utilisateur. Lue en entier pour clicSÉQUR – Entreprises.",
    clicsequrSecurity:
      "Le code de vérification demandé à chaque connexion. Lue presque en entier.",
    rseDefinition:
      "Les pouvoirs d’un RSE, et ceux qu’il n’a pas sur un autre RSE. Lue en entier.",
    neqFormat:
      "De quoi se compose un NEQ, à ne pas confondre avec le numéro d’identification. Lue en partie.",
    ...lawNotes.fr,
  },
  en: {
    procedure2019:
      "The Ministère’s document, which this guide teaches. Read in full, except for a few pictures that are missing or hard to read. Its screenshots show dates from 2013, 2017 and 2019.",
    clicsequrRegistration:
      "The nine steps of a registration and three of its statuses. In French; the copy stops before the other statuses.",
    clicsequrInternal:
      "Two ways of giving an internal power of attorney. In French; we read the first in full. The second, which the 2019 procedure uses, stops at its beginning.",
    clicsequrAccount:
      "What an RSE and a user may manage. In French, read in full for clicSÉQUR – Entreprises.",
    clicsequrSecurity:
      "The verification code asked for at every sign-in. In French, read almost in full.",
    rseDefinition: "The powers of an RSE, and what one RSE cannot do to another. Read in full.",
    neqFormat:
      "How an NEQ is made up, so as not to mistake it for the identification number. Read in part.",
    ...lawNotes.en,
  },
};
