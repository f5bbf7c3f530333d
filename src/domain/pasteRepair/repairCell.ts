/** One cell by itself: marks of footnotes, white space, traditional words. A figure is never changed but for a mark that can be nothing else. */
import { isProblem, parseFigure } from '../figure';
import type { ProposedCell } from './proposal';
import { text, tokens } from './text';

/** The numbers of the notes below the table, as people write them: 1, 2, ①. */
export type FootnoteMarks = ReadonlySet<string>;

const unchanged = (pasted: string): ProposedCell => ({ text: pasted.trim(), state: 'unchanged', reason: '', pasted });
export const undecided = (pasted: string, reason: string, shown = pasted.trim()): ProposedCell => ({ text: shown, state: 'undecided', reason, pasted });
const repaired = (pasted: string, result: string, reasons: readonly string[]): ProposedCell => ({ text: result, state: 'repaired', reason: text.several(reasons), pasted });

/** Only where a figure remains is what was taken off a mark. */
const reads = (written: string): boolean => { const figure = parseFigure(written); return !isProblem(figure) && figure.kind !== 'text' && figure.kind !== 'blank'; };

function withoutMark(written: string, marks: FootnoteMarks): { readonly text: string; readonly reason: string; readonly isSure: boolean } | undefined {
  const [, circledRest, circle] = tokens.circledAtEnd.exec(written) ?? [];
  if (circledRest !== undefined && circle !== undefined && reads(circledRest)) return { text: circledRest, reason: text.reasons.circled(circle), isSure: true };
  const [, raisedRest, raised] = tokens.superscriptAtEnd.exec(written) ?? [];
  if (raisedRest !== undefined && raised !== undefined && reads(raisedRest)) {
    const mark = [...raised].map(digit => tokens.superscripts.indexOf(digit)).join('');
    return marks.has(mark) ? { text: raisedRest, reason: text.reasons.superscript(mark), isSure: true } : undefined;
  }
  const [, rest, mark] = tokens.referenceAtEnd.exec(written) ?? [];
  if (rest === undefined || mark === undefined || !reads(rest)) return undefined;
  return marks.has(mark) ? { text: rest, reason: text.reasons.reference(mark), isSure: true } : { text: written, reason: text.undecided.reference(mark), isSure: false };
}

/** A figure as pasted, its mark taken off where it can be nothing else; what the grammar cannot read stays as it is and undecided. */
export function repairFigure(pasted: string, marks: FootnoteMarks): ProposedCell {
  const written = pasted.trim();
  if (written === '') return unchanged(pasted);
  if (/\d\s*[\r\n]\s*\d/.test(written)) return undecided(pasted, text.undecided.brokenNumber);
  const marked = withoutMark(written, marks);
  if (marked) return marked.isSure ? repaired(pasted, marked.text, [marked.reason]) : undecided(pasted, marked.reason);
  if (tokens.dashes.test(written) && written.length > 1 && /\s/.test(written)) return repaired(pasted, text.dash, [text.reasons.dashes]);
  const figure = parseFigure(written);
  if (isProblem(figure)) return undecided(pasted, text.undecided.unreadable(figure.message));
  return /[\r\n]/.test(written) ? repaired(pasted, written.replace(/\s*[\r\n]+\s*/g, ''), [text.reasons.lineBreak]) : unchanged(pasted);
}

const simplify = (written: string): string => tokens.simplified.reduce((before, [from, to]) => before.split(from).join(to), written);

/** White space between Han characters is layout; between a Latin word and the next it may be part of the name. */
const closeUp = (written: string): string => written.replace(/\s*[\r\n]+\s*/g, '').replace(/([\u3007\u4e00-\u9fff（）()、，“”：:．.])[ \t\u3000\u00a0]+(?=[\u3007\u4e00-\u9fff（）()、，“”：:％%])/g, '$1').trim();

function repairedText(pasted: string, steps: readonly (readonly [string, (written: string) => string])[], first: readonly string[]): ProposedCell {
  const reasons = [...first];
  let written = pasted.trim();
  for (const [reason, step] of steps) {
    const next = step(written);
    if (next !== written) reasons.push(reason);
    written = next;
  }
  return reasons.length === 0 ? unchanged(pasted) : repaired(pasted, written, [...new Set(reasons)]);
}

/** A header: traditional words become simplified, words set wide are closed up. */
export const repairHeader = (pasted: string, reasons: readonly string[] = []): ProposedCell =>
  repairedText(pasted, [[text.reasons.simplified, simplify], [text.reasons.spaces, closeUp]], reasons);

/** A name: closed up; only its unit in brackets becomes simplified, and a footnote digit stuck to that unit goes. */
export function repairName(pasted: string, reasons: readonly string[] = []): ProposedCell {
  const digit = tokens.unitWithDigit.exec(closeUp(pasted))?.[2] ?? '';
  return repairedText(pasted, [
    [text.reasons.spaces, closeUp],
    [text.reasons.simplified, written => written.replace(tokens.trailingUnit, unit => simplify(unit))],
    [text.reasons.unitDigit(digit), written => written.replace(tokens.unitWithDigit, '$1$3')],
  ], reasons);
}
