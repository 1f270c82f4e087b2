/* What must not compile: each line below `@ts-expect-error` is proved by `npm run check:types`. */
import { expect, test } from "vitest";
import { source2019 } from "../../src/domain/provenance.ts";
import { accepted, because, refused, type Reason } from "../../src/domain/reading.ts";
import { explained, note, screen } from "../../src/kit/screen.ts";
import { say, type Strings } from "../../src/kit/strings.ts";

const given = { title: "Titre", box: "Boîte", provenance: source2019, blocks: [], buttons: {} };
const step = { number: 1, of: 1, name: "Étape" } as const;

type Late = Reason<"late", { latest: string }>;
const read = (text: string) =>
  text === "" ? accepted(text) : refused<Late>({ reason: "late", values: { latest: text } });

const field = {
  kind: "text",
  label: "Date",
  required: true,
  provenance: source2019,
  read,
  remarks: {},
} as const;

const screens = explained({
  ajout: screen({
    ...given,
    step,
    fields: { dateFin: { ...field, refusals: { required: "BR-02", late: "BR-03" } } },
  }),
});

const unexplained = explained({
  // @ts-expect-error: the reader may say “late”, and the field does not tell its rule.
  ajout: screen({
    ...given,
    step,
    fields: { dateFin: { ...field, refusals: { required: "BR-02" } } },
  }),
});

explained({
  // @ts-expect-error: a required field tells the rule behind “required”.
  ajout: screen({
    ...given,
    step,
    fields: { dateFin: { ...field, refusals: { late: "BR-02" } } },
  }),
});

const envoyer = {
  label: "Envoyer",
  provenance: source2019,
  read: (_: unknown, { closed }: { closed: boolean }) =>
    closed ? refused(because("closed")) : accepted("", [because("alone")]),
} as const;
const remarks = { alone: note("BR-02") };

explained({
  // @ts-expect-error: the button may stop on “closed”, and does not tell its rule.
  envoi: screen({ ...given, fields: {}, buttons: { envoyer: { ...envoyer, remarks } } }),
});

explained({
  // @ts-expect-error: the button may remark on “alone”, and does not tell how.
  envoi: screen({
    ...given,
    fields: {},
    buttons: { envoyer: { ...envoyer, stops: { closed: "BR-02" } } },
  }),
});

const sending = explained({
  envoi: screen({
    ...given,
    fields: {},
    blocks: [{ kind: "told", of: () => [{ text: "bonjour" }] }],
    buttons: { envoyer: { ...envoyer, stops: { closed: "BR-02" }, remarks } },
    texts: ["bonjour"],
  }),
});

const saying = { rule: "", consequence: "" };
const ajout = { intro: "", instruction: "", help: {}, done: {} };
const sayings = {
  "dateFin.required": { ...saying, message: "Entrez la date de fin." },
  "dateFin.late": {
    ...saying,
    message: ({ latest }: { latest: string }) => `Au plus tard ${latest}`,
  },
};
const rest = {
  name: "",
  ends: { fini: { heading: "", text: "" } },
  slugs: { modele: "modele" },
};
type French = Strings<typeof screens, "fini">;

const whole = { ...rest, screens: { ajout: { ...ajout, sayings } } } satisfies French;

// A rule that lacks is one error, where it lacks: the sentences still fit.
({ ...rest, screens: { ajout: { ...ajout, sayings } } }) satisfies Strings<
  typeof unexplained,
  "fini"
>;

const { "dateFin.late": late, ...withoutLate } = sayings;
// @ts-expect-error: a code has no sentence.
({ ...rest, screens: { ajout: { ...ajout, sayings: withoutLate } } }) satisfies French;

const plain = { ...sayings, "dateFin.late": { ...saying, message: "Trop tard." } };
// @ts-expect-error: a sentence with a value is a function of it.
({ ...rest, screens: { ajout: { ...ajout, sayings: plain } } }) satisfies French;

// @ts-expect-error: an end has no words.
({ ...whole, ends: {} }) satisfies French;

const told = {
  "envoyer.closed": { ...saying, message: "Fermé." },
  "envoyer.alone": { ...saying, message: "" },
};
const done = { envoyer: ({ nom }: Readonly<Record<string, string>>) => `Envoyé : ${nom}.` };
const envoi = { ...ajout, sayings: told, done, texts: { bonjour: "" } };
type Sending = Strings<typeof sending, "fini">;
({ ...rest, screens: { envoi } }) satisfies Sending;

const { "envoyer.closed": closed, ...withoutStop } = told;
// @ts-expect-error: a button's code has no sentence.
({ ...rest, screens: { envoi: { ...envoi, sayings: withoutStop } } }) satisfies Sending;

// @ts-expect-error: a text of the screen has no sentence.
({ ...rest, screens: { envoi: { ...envoi, texts: {} } } }) satisfies Sending;

// @ts-expect-error: a button does not say what it has done.
({ ...rest, screens: { envoi: { ...envoi, done: {} } } }) satisfies Sending;

test("what is declared is what is read", () => {
  expect(Object.keys(unexplained)).toEqual(["ajout"]);
  expect(screens.ajout.fields.dateFin.read("2030-01-01")).toMatchObject({ ok: false });
  expect(sending.envoi.buttons.envoyer.read({}, { closed: true })).toMatchObject({ ok: false });
});

test("a sentence is said with its values", () => {
  expect(say(closed, { values: {} })).toBe("Fermé.");
  expect(say(late, { values: { latest: "2029-11-22" } })).toBe("Au plus tard 2029-11-22");
});
