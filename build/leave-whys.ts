import ts from "typescript";

/** What “Why?” tells: fetched when a page is idle, and no part of its scripts. */
const WHY = new Set(["rule", "consequence", "stated", "unknown"]);

/**
 * The sentences of a part without those of “Why?” (`Saying` in `kit/strings.ts`): its declarations as
 * they are, but for these properties, and for what is spread of them alone.
 * @param code TypeScript, of `machines/…/<language>/`
 */
export function leaveWhys(code: string): string {
  const cuts: [number, number][] = [];
  const source = ts.createSourceFile("words.ts", code, ts.ScriptTarget.Latest, true);
  const alone = new Set(source.statements.flatMap(namesOfWhysAlone));
  const visit = (node: ts.Node): void => {
    const isAlone =
      ts.isSpreadAssignment(node) &&
      ts.isIdentifier(node.expression) &&
      alone.has(node.expression.text);
    if (isWhy(node) || isAlone) cuts.push([node.pos, node.end]);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts.reduceRight((left, [from, to]) => {
    const comma = /^\s*,/.exec(left.slice(to))?.[0].length ?? 0;
    return left.slice(0, from) + left.slice(to + comma);
  }, code);
}

const isWhy = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && WHY.has(node.name.text);

/** The names of a statement's constants that hold nothing else: spread, they would add nothing. */
const namesOfWhysAlone = (statement: ts.Statement): string[] =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer &&
        ts.isObjectLiteralExpression(initializer) &&
        initializer.properties.every(isWhy)
          ? [name.getText()]
          : [],
      )
    : [];
