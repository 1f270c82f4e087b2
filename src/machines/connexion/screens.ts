import { homeNames, ministries } from "../../domain/ministries.ts";
import { officialHelp, reconstructed, source2019 } from "../../domain/provenance.ts";
import { checkCode, type SentCode } from "../../domain/verification-code.ts";
import { explained, screen, shown, type Told } from "../../kit/screen.ts";
import type { Context } from "../shared/views.ts";

const registration = officialHelp("clicsequrRegistration");
const security = officialHelp("clicsequrSecurity");

/** The codes that this sign-in was sent, the last one last. */
export const codesIn = ({ facts }: Context): readonly SentCode[] =>
  Array.isArray(facts["codes"]) ? (facts["codes"] as SentCode[]) : [];

/** The second code lands in the junk folder, so that one learns to look there. */
const isJunk = (nth: number): boolean => nth % 2 === 1;

const mail =
  (junk: boolean) =>
  (context: Context): Told[] => {
    const codes = codesIn(context);
    const told = codes
      .map(({ code, age }, nth) => ({
        nth,
        values: { code, minutes: String(Math.floor(age / 60)) },
      }))
      .filter(({ nth }) => isJunk(nth) === junk)
      .map(({ values }) => ({ text: "mail", values }));
    return told.length > 0 ? told.reverse() : [{ text: "noMail" }];
  };

/** So much of the address that its owner knows it. */
const masked = (email: string) => email.replace(/^(..)[^@]*/, "$1…");

/** From the information site to the account's home (`domain.md` §3 A, S00–S03). */
export const screens = explained({
  site: screen({
    title: "Site d'information de clicSÉQUR – Entreprises",
    box: "Accès au compte",
    provenance: reconstructed,
    blocks: [{ kind: "told", of: () => [{ text: "entreprises" }, { text: "express" }] }],
    fields: {},
    buttons: {
      acceder: {
        label: "Accéder à mon compte clicSÉQUR – Entreprises",
        provenance: registration,
      },
    },
    texts: ["entreprises", "express"],
  }),

  authentification: screen({
    title: "Authentification",
    box: "Code d'utilisateur et mot de passe",
    // Named in 2019, and not shown.
    provenance: reconstructed,
    blocks: [{ kind: "fields" }],
    fields: {
      code: shown(
        "Code d'utilisateur",
        source2019,
        ({ account }: Context) => account.company.userCode,
      ),
      motDePasse: shown("Mot de passe", source2019, () => "Exercice-0000"),
    },
    buttons: { continuer: { label: "Continuer", provenance: source2019 } },
  }),

  code: screen({
    title: "Code de vérification",
    box: "Code de vérification",
    provenance: reconstructed,
    blocks: [
      {
        kind: "facts",
        facts: { courriel: "Courriel" },
        of: ({ account }: Context) => ({ courriel: masked(account.company.email) }),
      },
      { kind: "fields" },
    ],
    ours: [
      { kind: "told", fold: "inbox", open: true, of: mail(false) },
      { kind: "told", fold: "junk", of: mail(true) },
    ],
    fields: {
      code: {
        kind: "digits",
        label: "Code de vérification",
        hint: "(7 chiffres)",
        required: true,
        provenance: security,
        read: (text, _, context: Context) => checkCode(text, codesIn(context)),
        practice: (context: Context) => codesIn(context).at(-1)?.code ?? "",
        standIns: (context: Context) => codesIn(context).map(({ code }) => code),
        refusals: {
          required: "BR-19",
          characters: "BR-19",
          length: "BR-19",
          other: "BR-19",
          replaced: "BR-19b",
          old: "BR-19",
        },
        remarks: {},
      },
    },
    buttons: {
      attendre: {
        label: "Laisser passer 41 minutes",
        provenance: reconstructed,
        judges: [],
        ours: true,
      },
      renvoyer: { label: "Demander un autre code", provenance: reconstructed, judges: [] },
      continuer: { label: "Continuer", provenance: reconstructed },
    },
    texts: ["inbox", "junk", "mail", "noMail"],
  }),

  accueil: screen({
    title: "Accueil",
    box: "Nouveau!",
    provenance: source2019,
    reminds: true,
    blocks: [
      { kind: "told", of: () => [{ text: "news" }] },
      {
        kind: "told",
        box: "Messages",
        of: ({ account, facts }: Context) => {
          const messages = account.messages.map(({ text, on }) => ({ text, values: { on } }));
          if (messages.length === 0) return [{ text: "noMessage" }];
          return facts["reading"] === true
            ? messages.reverse()
            : [{ text: "messages", values: { number: String(messages.length) } }];
        },
      },
      {
        kind: "list",
        box: "Bienvenue",
        of: ({ account }: Context) =>
          account.registrations
            .filter(({ state }) => state === "actif")
            .map(({ ministry }) => homeNames[ministry] ?? ministries[ministry]),
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
    ],
    fields: {},
    buttons: {
      messages: {
        label: "Consulter les messages",
        provenance: source2019,
        under: "Messages",
      },
      inscription: {
        label: "Inscription à des services offerts par un ministère ou un organisme",
        provenance: source2019,
        under: "Bienvenue",
      },
    },
    enter: null,
    texts: [
      "news",
      "noMessage",
      "messages",
      "registrationActive",
      "registrationRefused",
      "procurationReceived",
    ],
  }),
});
