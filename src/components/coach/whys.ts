import { advice } from "../../domain/provenance.ts";
import { rules, type RuleId } from "../../domain/rules.ts";
import type { Part } from "../../kit/part.ts";
import type { Finding } from "../../kit/judge.ts";
import { declaredIn } from "../../kit/screen.ts";
import type { AnyWhy, Words } from "../../kit/strings.ts";
import type { InterfaceWords } from "../rehearsal/interface.ts";
import { sourceAnchor } from "../../guide/facts/fact.ts";
import { toldOnly, type ToldWhy, type Whys } from "./why-told.ts";

/**
 * “Why?” of every code of a part, as its panel shows it: pages carry what they open with, and fetch the
 * rest when the browser is idle (`docs/decisions/0008-weights.md`).
 */
export const whysOf = ({ screens }: Part, words: Words<AnyWhy>, ui: InterfaceWords): Whys =>
  Object.fromEntries(
    Object.entries(screens).map(([id, screen]) => [
      id,
      Object.fromEntries(
        declaredIn(screen).flatMap(({ code, rule }) => {
          const saying = words.screens[id]?.sayings[code];
          return saying ? [[code, toldOf(saying, rule, ui)]] : [];
        }),
      ),
    ]),
  );

/** Of these, what some findings need. */
export const whysFor = (findings: readonly Finding[], whys: Whys): Whys =>
  Object.fromEntries(
    [...new Set(findings.map(({ screen }) => screen))].map((id) => [
      id,
      Object.fromEntries(
        findings
          .filter(({ screen }) => screen === id)
          .flatMap(({ code }) => {
            const told = whys[id]?.[code];
            return told ? [[code, told]] : [];
          }),
      ),
    ]),
  );

/** The source is the rule's own; what it changes is deduced, unless a source states it. */
function toldOf(
  { rule, consequence, stated, unknown }: AnyWhy,
  id: RuleId,
  { sources, marks, unseen }: InterfaceWords,
): ToldWhy {
  const { kind, source } = rules[id];
  const advised = rules[id] === advice;
  return toldOnly({
    rule,
    source: advised
      ? undefined
      : source
        ? { id: sourceAnchor(source), name: sources[source] }
        : { id: "provenances", name: unseen },
    mark: kind === "inferred" ? marks.inferred : undefined,
    consequence,
    deduced: consequence !== undefined && !stated ? marks.inferred : undefined,
    unknown,
  });
}
