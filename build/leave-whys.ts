import ts from "typescript";

/** What “Why?” tells: fetched when a page is idle, and no part of its scripts. */
const WHY = new Set(["rule", "consequence", "stated", "unknown"]);

/**
 * The sentences of a part without those of “Why?” (`Saying` in `kit/strings.ts`): its declarations as
 * they are, but for these properties.
 * @param code TypeScript, of `machines/…/<language>/`
 */
export function leaveWhys(code: string): string {
  const cuts: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    const isWhy =
      ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && WHY.has(node.name.text);
    if (isWhy) cuts.push([node.pos, node.end]);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("words.ts", code, ts.ScriptTarget.Latest));
  return cuts.reduceRight((left, [from, to]) => {
    const comma = /^\s*,/.exec(left.slice(to))?.[0].length ?? 0;
    return left.slice(0, from) + left.slice(to + comma);
  }, code);
}
