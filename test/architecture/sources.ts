/** What a source file imports and which globals it names, read from its syntax. */
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** Nothing of it is left when the types are taken away. */
  readonly typeOnly: boolean;
}

export interface SourceFacts {
  /** From src: `model/journey.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names that it takes from the global scope, of those asked for. */
  readonly globals: ReadonlySet<string>;
  readonly definesElements: boolean;
}

const watched = new Set(['fetch', 'document', 'window']);
const globalObjects = new Set(['globalThis', 'window', 'self']);

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true;
    const { exportClause } = node;
    return (
      exportClause !== undefined &&
      ts.isNamedExports(exportClause) &&
      exportClause.elements.every((it) => it.isTypeOnly)
    );
  }
  const { importClause } = node;
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((it) => it.isTypeOnly);
};

const importOf = (node: ts.Node): Import | undefined => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return { specifier: (node.moduleSpecifier as ts.StringLiteral).text, typeOnly: isTypeOnly(node) };
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return { specifier: node.argument.literal.text, typeOnly: true };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument && ts.isStringLiteralLike(argument)) return { specifier: argument.text, typeOnly: false };
  }
  return undefined;
};

/** Is it the name of something that this place declares or reaches through an object, and no variable that it reads? */
const isName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return !(ts.isIdentifier(parent.expression) && globalObjects.has(parent.expression.text));
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isTypeQueryNode(parent) || ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return true;
  return (
    (parent as { name?: ts.Node }).name === node ||
    (parent as { propertyName?: ts.Node }).propertyName === node
  );
};

const isDeclaration = (node: ts.Identifier): boolean =>
  (ts.isParameter(node.parent) ||
    ts.isVariableDeclaration(node.parent) ||
    ts.isBindingElement(node.parent) ||
    ts.isImportSpecifier(node.parent) ||
    ts.isFunctionDeclaration(node.parent)) &&
  node.parent.name === node;

const isDefine = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === 'define' &&
  /\bcustomElements$/.test(node.expression.getText());

export const readSource = (path: string, code: string): SourceFacts => {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true);
  const imports: Import[] = [];
  const named = new Set<string>();
  const declared = new Set<string>();
  let definesElements = false;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    if (isDefine(node)) definesElements = true;
    if (ts.isIdentifier(node) && watched.has(node.text)) {
      if (isDeclaration(node)) declared.add(node.text);
      else if (!isName(node)) named.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const globals = new Set([...named].filter((name) => !declared.has(name)));
  return {
    path,
    lines: code.split('\n').length - (code.endsWith('\n') ? 1 : 0),
    imports,
    globals,
    definesElements,
  };
};
