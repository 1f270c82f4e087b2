import type { SightWords } from "./words.ts";

export const en: SightWords = {
  title: {
    user: ({ name }) => `See what ${name.split(" ")[0] ?? name} sees`,
    rse: ({ company }) => `See what the RSE of ${company} sees`,
    stranger: ({ company }) => `See what the business ${company} sees`,
  },
  ours: "This picture is ours: no source shows these screens.",
  open: "open",
  closed: "closed",
  reasons: {
    open: ({ end }) => `Offered until ${end}: the power of attorney has this right.`,
    all: ({ end }) => `Offered until ${end}, with all that this department offers.`,
    rse: "Probably offered: an RSE can use everything, and gives others their access.",
    suspended: "The file is suspended: nothing is offered.",
    noProcuration: "Missing: they can sign in, but have no power of attorney.",
    expired: ({ end }) => `Missing: the power of attorney ended on ${end}.`,
    noRight: "Missing: their power of attorney lacks this right.",
    other: "Offered: the power of attorney has this right.",
    unregistered: "Nobody has asked to register yet.",
    traitement: "The registration is being processed: no right can be given.",
    actif: "The registration is active: rights can be given.",
    refuse: "The registration is refused: phone the Ministère.",
    desactive: "The registration is deactivated: ask for it again.",
    nothing: "Nothing came: no power of attorney has this business’s number.",
    waiting: "Received, not assigned yet: nobody can use it.",
    assigned: ({ name }) => `Received, and assigned to ${name}.`,
    useless: "Received, but without the halocarbon right.",
    refused: "Received, then refused.",
    over: ({ end }) => `Received, but it ended on ${end}.`,
    unasked: ({ client }) =>
      `Not asked for: the RSE can refuse it, or assign it to someone who would declare for ${client}.`,
  },
};
