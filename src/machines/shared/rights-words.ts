/** What is said of the end date, of the ministries and of going on, in every form that gives rights. */
const OF_FORM = [
  ...(["dateFin.required", "dateFin.format", "dateFin.before"] as const),
  ...(["dateFin.past", "dateFin.max", "dateFin.hypothesis", "dateFin.season"] as const),
  ...(["ministere.required", "modifier.wrong"] as const),
  ...(["continuer.register", "continuer.wait", "continuer.phone"] as const),
  ...(["continuer.registerAgain", "continuer.none", "continuer.save"] as const),
  "continuer.wrong",
] as const;

type OfForm = (typeof OF_FORM)[number];

/** Those sentences, from the words of the form that owns them: no other form writes them again. */
export const sayingsOfForm = <S extends Record<OfForm, unknown>>(sayings: S) =>
  Object.fromEntries(OF_FORM.map((code) => [code, sayings[code]])) as Pick<S, OfForm>;
