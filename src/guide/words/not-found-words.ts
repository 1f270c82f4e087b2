import type { Language } from "../../domain/language.ts";

export const notFoundWords: Record<
  Language,
  { title: string; lead: string; home: string; search: string; all: string; nearest: string }
> = {
  fr: {
    title: "Cette page n’existe pas",
    lead: "L’adresse a pu être mal recopiée, ou la page a changé de nom. Rien n’est perdu.",
    home: "L’accueil et les étapes",
    search: "Chercher dans le guide",
    all: "Toutes les pages",
    nearest: "Les pages les plus proches",
  },
  en: {
    title: "This page does not exist",
    lead: "The address may have been mistyped, or the page has a new name. Nothing is lost.",
    home: "The home page and its steps",
    search: "Search the guide",
    all: "All pages",
    nearest: "The closest pages",
  },
};
