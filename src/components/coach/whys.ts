import { advice } from "../../domain/provenance.ts";
import { rules } from "../../domain/rules.ts";
import { sourceAnchor } from "../../guide/facts/fact.ts";
import type { Finding } from "../../kit/judge.ts";
import type { Part } from "../../kit/part.ts";
import { declaredIn } from "../../kit/screen.ts";
import type { AnyWhy, Words } from "../../kit/strings.ts";
import type { InterfaceWords } from "../rehearsal/interface.ts";
import { sayingIn } from "./say.ts";
import type { ToldWhy, Whys } from "./why-told.ts";

type Of = Pick<Finding, "screen" | "code" | "rule">;

/**
 * “Why?” of every code of a part, as its panel shows it: pages carry what they open with, and fetch the
 * rest when the browser is idle (`docs/decisions/0008-weights.md`).
 */
export const whysOf = ({ screens }: Part, words: Words<AnyWhy>, ui: InterfaceWords): Whys =>
  whysFor(
    Object.entries(screens).flatMap(([id, screen]) =>
      declaredIn(screen).map(({ code, rule }) => ({ screen: id, code, rule })),
    ),
    words,
    ui,
  );

/** Only that of some findings. */
export function whysFor(of: readonly Of[], words: Words<AnyWhy>, ui: InterfaceWords): Whys {
  const whys: Record<string, Record<string, ToldWhy>> = {};
  for (const each of of) (whys[each.screen] ??= {})[each.code] = whyTold(each, words, ui);
  return whys;
}

/** The source is the rule's own; what it changes is deduced, unless a source states it. */
export function whyTold(of: Of, words: Words<AnyWhy>, ui: InterfaceWords): ToldWhy {
  const { rule, consequence, stated, unknown } = sayingIn(words, of);
  const { inferred } = ui.marks;
  return {
    rule,
    source: sourceOf(of, ui),
    mark: rules[of.rule].kind === "inferred" ? inferred : undefined,
    consequence,
    deduced: consequence !== undefined && !stated ? inferred : undefined,
    unknown,
  };
}

/** No source is named for what is only advised. */
function sourceOf({ rule }: Of, { sources, unseen }: InterfaceWords): ToldWhy["source"] {
  if (rules[rule] === advice) return undefined;
  const { source } = rules[rule];
  return source
    ? { id: sourceAnchor(source), name: sources[source] }
    : { id: "provenances", name: unseen };
}
