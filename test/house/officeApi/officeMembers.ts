import * as ts from 'typescript';

/** A member of the Office library as the source uses it, and the requirement set its declaration names. */
export interface OfficeMember { readonly place: string; readonly member: string; readonly set: string; readonly version: number }

/** What Outlook needs (Mailbox) says nothing about the same member in Excel. */
const annotation = /\[Api set:\s*(?!Mailbox)(\w+)\s+1\.(\d+)/;
const isOffice = (declaration: ts.Declaration): boolean => declaration.getSourceFile().fileName.includes('@types/office-js');

/** `[Api set: ExcelApi 1.9]` of one declaration; a declaration without one belongs to the set of what encloses it. */
function setOf(declaration: ts.Node): { set: string; version: number } | undefined {
  for (let at: ts.Node = declaration; !ts.isSourceFile(at); at = at.parent) {
    const comment = ts.getJSDocCommentsAndTags(at).map(part => part.getText()).join('\n');
    const found = annotation.exec(comment);
    if (found) return { set: found[1] ?? '', version: Number(found[2]) };
  }
  return undefined;
}

/** Names loaded by text, as in `range.load('values, format/fill/color')`, one path each. */
function pathsOf(argument: ts.Expression): string[][] {
  const texts = ts.isArrayLiteralExpression(argument) ? argument.elements.filter(ts.isStringLiteralLike) : ts.isStringLiteralLike(argument) ? [argument] : [];
  return texts.flatMap(text => text.text.split(',').map(path => path.trim().split('/')));
}

/** The declarations a node refers to: the chosen overload of a call, otherwise every declaration of the member. */
function declarationsOf(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const chosen = checker.getResolvedSignature(node)?.declaration;
    return chosen ? [chosen] : [];
  }
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression === node) return [];
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name)?.declarations ?? [];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text)?.declarations ?? [];
  if (ts.isBindingElement(node)) return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText())?.declarations ?? [];
  if (ts.isObjectLiteralElementLike(node) && node.name && ts.isObjectLiteralExpression(node.parent)) {
    const expected = checker.getContextualType(node.parent);
    return expected ? checker.getNonNullableType(expected).getProperty(node.name.getText())?.declarations ?? [] : [];
  }
  return [];
}

/** What a `load` by text asks for, resolved along each path; collections are followed into their items. */
function loaded(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'load') return [];
  const owner = checker.getTypeAtLocation(node.expression.expression);
  return node.arguments.flatMap(pathsOf).flatMap(path => {
    const found: ts.Declaration[] = [];
    let type = owner;
    for (const name of path) {
      const items = type.getProperty('items');
      const member = type.getProperty(name) ?? (items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number)?.getProperty(name));
      if (!member) break;
      found.push(...member.declarations ?? []);
      type = checker.getTypeOfSymbol(member);
    }
    return found;
  });
}

/** The version that an enclosing `isSetSupported('ExcelApi', '1.x')` assures at this node; 0 when there is none. */
function assured(node: ts.Node, set: string): number {
  let version = 0;
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    const condition = ts.isIfStatement(parent) && parent.thenStatement === at ? parent.expression
      : ts.isConditionalExpression(parent) && parent.whenTrue === at ? parent.condition
      : ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.right === at ? parent.left : undefined;
    const asked = condition && new RegExp(`(?<!!\\s*[\\w.]*)isSetSupported\\(['"]${set}['"],\\s*['"]?1\\.(\\d+)`).exec(condition.getText());
    if (asked) version = Math.max(version, Number(asked[1]));
  }
  return version;
}

/** Every annotated Office member the files use without a guard of its own version. */
export function unguardedMembers(program: ts.Program, files: readonly string[]): OfficeMember[] {
  const checker = program.getTypeChecker();
  const found: OfficeMember[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not part of the program.`);
    const visit = (node: ts.Node): void => {
      for (const declaration of [...declarationsOf(checker, node), ...loaded(checker, node)].filter(isOffice)) {
        const needs = setOf(declaration);
        if (needs && assured(node, needs.set) < needs.version) found.push({ place: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, member: ts.getNameOfDeclaration(declaration)?.getText() ?? '', ...needs });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}
