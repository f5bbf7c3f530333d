import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '../..');
const chinese = /[\u3007\u4e00-\u9fff]/;
/** Files that are themselves a home of Chinese text. */
const homes = [/\/text\.ts$/, /\/text\/\w+\.ts$/, /^src\/domain\/terms\.ts$/, /^src\/domain\/figure\//];
/** yyyy"年"m"月"d"日" is a number format of Excel, not a text of ours. */
const withoutDateFormats = (text: string): string => text.replace(/[yMmd]+"[年月日]"/g, '');
/** Declarations inside a rule, a template or a function that hold its words. */
const blocks = /^(text|words|basis|examples?|tokens|fonts)$/;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], { cwd: root, encoding: 'utf8' }).split('\n').filter(path => /\.tsx?$/.test(path));

function isInBlock(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if ((ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) && ts.isIdentifier(at.name) && blocks.test(at.name.text)) return true;
  }
  return false;
}

/** Every Chinese string outside a text block, with its line. */
function strays(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) || ts.isJsxText(node) || ts.isRegularExpressionLiteral(node);
    if (isText && chinese.test(withoutDateFormats(node.text)) && !isInBlock(node)) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text.slice(0, 40)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('Chinese text lives in its known homes', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter(path => !homes.some(home => home.test(path))).flatMap(strays)).toEqual([]);
});
