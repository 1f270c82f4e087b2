import type { Language } from "../../domain/language.ts";

/** A file to keep, with the hash that it must have (`integrity`): of another build, it is refused. */
export type KeptFile = readonly [address: string, integrity: string];

/** What one language needs without a network. */
export interface KeptLanguage {
  /** Where its pages begin; the longest one that an address begins with is its language's. */
  home: string;
  files: readonly KeptFile[];
  /** All of its pages, in one file. */
  pages: KeptFile;
}

/** What the build tells the worker: it is this list, and so the worker, that a new version changes. */
export interface Offline {
  /** Before the names of our caches, of whatever version. */
  prefix: string;
  version: string;
  base: string;
  /** What is answered for an address that is not there; of each language. */
  notFound: string;
  /** Frames of other sites pass through. */
  embeds: readonly string[];
  languages: Readonly<Record<Language, KeptLanguage>>;
}

/** The pages of a language: what several have in common stands once. */
export interface Pack {
  headers: readonly (readonly [string, string])[];
  parts: readonly string[];
  /** By address, which parts make it. */
  pages: Readonly<Record<string, readonly number[]>>;
}

/** What a page asks of the worker. */
export type ToWorker = "rest" | "now";
