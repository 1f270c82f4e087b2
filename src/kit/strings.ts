import type { Code, CodeValues, Label, Screen, Screens } from "./screen.ts";

/** What the coach says of one code; the official labels in it stand between « » or “ ”. */
export interface Saying<Values> {
  /** What is not right and how to mend it, in 25 words at most (`ux-rules.md`). */
  message: keyof Values extends never ? string : (values: Values) => string;
  /** “Why?”: the rule, whose source is its own. */
  rule: string;
  /** What it changes in real life; we deduce it, unless `stated` says that a source does. */
  consequence?: string;
  stated?: boolean;
  /** What no source tells of it. One of the two is always there: a law sees to it. */
  unknown?: string;
  /** Of what the account's state blocks: the heading of its panel. */
  heading?: string;
}

/** The texts that a screen's blocks tell; one that takes values is a function. */
type Texts<S extends Screen> = S extends { texts: readonly (infer T extends string)[] }
  ? { texts: Record<T, AnyText> }
  : { texts?: Record<string, never> };

export interface EndWords {
  heading: string;
  text: string;
}

/** One language's words for the rehearsal of a procedure part: all that the browser needs. */
export interface Strings<S extends Screens, End extends string> {
  screens: {
    [K in keyof S]: {
      /** The screen's opening sentence, in our own words. */
      intro: string;
      /** What the coach asks for. */
      instruction: string;
      /** Our hints, by field; the official ones stand in the screen's declaration. */
      help: { [F in keyof S[K]["fields"]]?: string };
      sayings: { [C in Code<S[K]>]: Saying<CodeValues<S[K]>[C & keyof CodeValues<S[K]>]> };
      /** What a press on each button has just done, with its proof on the screen. */
      done: Record<keyof S[K]["buttons"] & string, Done>;
    } & Texts<S[K]>;
  };
  /** What is shown once the screens are left. */
  ends: Record<End, EndWords>;
}

/** The English gloss of every official label of the screens, and of what their tables print. */
export interface Glossed<S extends Screens, Printed extends string = never> {
  glosses: Record<Label<S> | Printed, string>;
}

/** One language's words that only the pages of screens and cases need. */
export interface PageStrings<S extends Screens, CaseId extends string> {
  /** The part's short name. */
  name: string;
  screens: {
    [K in keyof S]: {
      /** What one does there, in plain words. */
      name: string;
      /** What the screen is for, and when it comes. */
      about: string;
      /** What each field expects. */
      fields: Record<keyof S[K]["fields"] & string, string>;
      /** What each button does. */
      buttons: Record<keyof S[K]["buttons"] & string, string>;
    };
  };
  cases: Record<CaseId, CaseStrings>;
}

export interface CaseStrings {
  /** The last word of its address. */
  slug: string;
  title: string;
  /** What one sees, in a caller's words. */
  symptom: string;
  /** Why, where no code says it, or says it only of the rehearsal: a reply tells this rather than the rule. */
  cause?: string;
  /** What to do, step by step. */
  fix: readonly [string, ...string[]];
}

/** By case, how those who call tell of it: never shown, looked up by the searches. */
export type CallersOf<CaseId extends string> = Readonly<Record<CaseId, readonly string[]>>;

/** Any part's words, as the components read them: by screen, field and code. */
export interface Words<S extends object = object> {
  screens: Readonly<Record<string, ScreenWords<S>>>;
  ends: Readonly<Record<string, EndWords>>;
  /** English only. */
  glosses?: Readonly<Record<string, string>>;
}

export interface ScreenWords<S extends object = object> {
  intro: string;
  instruction: string;
  help: Readonly<Record<string, string>>;
  sayings: Readonly<Record<string, AnySaying & S>>;
  done: Readonly<Record<string, Done>>;
  texts?: Readonly<Record<string, AnyText>>;
}

export type AnyText = string | ((values: Readonly<Record<string, string>>) => string);

/**
 * What the coach says of a press that was accepted. Its values are texts by name: what was answered,
 * by field, and what the flow has found (`practice/coach/values.ts` makes them).
 */
export type Done = AnyText;

export interface AnySaying {
  // A sentence of another code wants other values: only `say` pairs the two.
  message: string | ((values: never) => string);
  heading?: string;
}

/** What “Why?” tells besides: left out of the scripts of a page (`build/told-parts.ts`). */
export interface AnyWhy {
  rule: string;
  consequence?: string;
  stated?: boolean;
  unknown?: string;
}

/** Any part's words for its pages. */
export interface PageWords {
  name: string;
  screens: Readonly<
    Record<
      string,
      {
        name: string;
        about: string;
        fields: Readonly<Record<string, string>>;
        buttons: Readonly<Record<string, string>>;
      }
    >
  >;
  cases: Readonly<Record<string, CaseStrings>>;
}

/** The sentence of a finding. */
export const say = ({ message }: AnySaying, { values }: { values: object }): string =>
  typeof message === "string" ? message : message(values as never);
