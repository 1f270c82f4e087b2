import { seen } from "../../domain/reading.ts";
import type { ExamId } from "./exam.ts";

/** What a proof of completion says: its code covers all of it, and it is declared by whoever prints it. */
export interface Proof {
  exam: ExamId;
  seed: number;
  /** The real day on which it was passed, `AAAA-MM-JJ`. */
  on: string;
  /** As it was typed at printing; kept nowhere. */
  name: string;
}

/** Neither 0 nor O, neither 1 nor I: the code is read from paper. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 8;

/**
 * Two people may write one name differently, and a copy differ from what was typed: spaces, capitals,
 * accents, ligatures, what is not seen, and the kinds of hyphens and apostrophes do not count.
 */
const plain = (name: string): string =>
  seen(name)
    .replace(/[’‘ʼ`´′]/g, "'")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\p{Pd}−]/gu, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/**
 * The code by which a proof can be checked. It shows that the paper was not changed by hand, and not
 * who took the exam: nothing here is secret.
 * @example codeOf({ exam: "collegue", seed: 4821, on: "2026-11-27", name: "Alix" }) // "XXXX-XXXX"
 */
export function codeOf({ exam, seed, on, name }: Proof): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  // cyrb53, a mix of two 32-bit products: enough to notice a change.
  for (const sign of JSON.stringify([exam, seed, on, plain(name)])) {
    const code = sign.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^
    Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^
    Math.imul(high ^ (high >>> 13), 3_266_489_909);
  const signs = Array.from({ length: LENGTH }, (_, n) => {
    const from = n < LENGTH / 2 ? high : low;
    return SIGNS[(from >>> ((n % 4) * 8)) & 31] ?? "";
  }).join("");
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** The signs of a code as it was typed: spaces, hyphens, width and capitals do not count. */
const signsIn = (code: string): string =>
  code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");

/** May it be a code at all? */
export const isCode = (code: string): boolean =>
  new RegExp(`^[${SIGNS}]{${LENGTH}}$`).test(signsIn(code));

/** Is it the code of that proof? */
export const isCodeOf = (proof: Proof, code: string): boolean =>
  signsIn(code) === signsIn(codeOf(proof));
