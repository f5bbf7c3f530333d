/** A line of pasted text cut at white space into a name and what follows it. */
import { isProblem, parseFigure } from '../figure';
import { tokens } from './text';

export interface LineParts {
  /** As pasted, the white space inside it included. */
  readonly name: string;
  /** One text a cell. */
  readonly tail: readonly string[];
}

interface Token { readonly text: string; readonly start: number; readonly end: number }

/** White space inside 〔 〕 and around signs belongs to the figure: 〔 350 〕, ＜ 5, 95 %. */
function tokensOf(line: string): readonly Token[] {
  const cut = [...line.matchAll(/[^\s\u3000\u00a0]+/g)].map(match => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  return cut.reduce<readonly Token[]>((done, token) => {
    const last = done.at(-1);
    const isJoined = last !== undefined && (tokens.joinsNext.test(last.text) || tokens.joinsPrevious.test(token.text) || isOpen(last.text)) && joinsToFigure(line.slice(last.start, token.end));
    return last && isJoined ? [...done.slice(0, -1), { text: line.slice(last.start, token.end), start: last.start, end: token.end }] : [...done, token];
  }, []);
}

const isOpen = (text: string): boolean => tokens.openBracket.test(text.charAt(0)) && !/[〕］\]】﹞]/.test(text);
/** What is joined must be on its way to a figure: a bracket or sign before digits, or one that closes them; never two runs of digits. */
const joinsToFigure = (text: string): boolean => !/\d\s+\d/.test(text) && !tokens.han.test(text.replace(tokens.figureCharacters, ''));

/** A figure, — or a figure with a footnote's mark: what a cell of figures may hold. */
export function isFigureText(text: string): boolean {
  const bare = tokens.referenceAtEnd.exec(text)?.[1] ?? tokens.superscriptAtEnd.exec(text)?.[1] ?? text;
  const figure = parseFigure(bare);
  if (!isProblem(figure)) return figure.kind !== 'text' && figure.kind !== 'blank';
  // A number the grammar refuses is still a figure's place: （4421）, 12,69; （1） alone is numbering.
  return /\d/.test(bare) && !tokens.han.test(bare) && !tokens.number.test(bare);
}

export const isAttribute = (text: string): boolean => tokens.attribute.test(text);
const isTail = (text: string): boolean => isAttribute(text) || isFigureText(text);

/** Where numbering ends: 1. or （1） or a bare 1 before the name. */
function afterNumber(parts: readonly Token[]): number {
  const [first, second] = parts;
  const isNumber = first !== undefined && (/^\d{1,3}$/.test(first.text) || (tokens.number.exec(first.text)?.[0].length ?? -1) === first.text.length);
  return isNumber && second !== undefined && !isTail(second.text) ? 1 : 0;
}

function cutAt(line: string, parts: readonly Token[], at: number): LineParts {
  const last = parts[at - 1];
  const [first] = parts;
  return { name: last && first ? line.slice(first.start, last.end) : '', tail: parts.slice(at).map(part => part.text) };
}

/**
 * Cuts a line where its figures begin. `columns` is how many cells follow the name, where it is known: of the two ways to cut, from
 * the left at the first figure (a target in words may follow) and from the right at the last word, the one that gives as many counts.
 * Example: 2．城镇登记失业率（%） ＜5 ＜5 3.35 → three cells.
 */
export function partsOf(line: string, columns?: number): LineParts {
  const parts = tokensOf(line);
  const from = afterNumber(parts);
  const leftAt = parts.findIndex((part, index) => index >= from && isTail(part.text));
  if (leftAt < 0) return cutAt(line, parts, parts.length);
  let rightAt = parts.length;
  while (rightAt > from && isTail(parts[rightAt - 1]?.text ?? '')) rightAt -= 1;
  const [left, right] = [cutAt(line, parts, leftAt), cutAt(line, parts, rightAt)];
  return columns !== undefined && left.tail.length !== columns && right.tail.length === columns ? right : left;
}
