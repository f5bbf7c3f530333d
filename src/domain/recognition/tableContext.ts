/** What the lines above a table say of all of it: title, 计量单位, plan period, and whether it speaks of goals or of facts. */
import { planOrdinals, readHeaderSense } from './headerSense';
import { plainHeader } from './plainHeader';
import { isUnitText } from './readUnitText';
import type { SheetView } from './sheetView';
import { tokens as rowTokens } from './text/rowWords';
import { tokens } from './text/titleWords';
import type { FoundPeriod } from './foundTable';
import { planWord } from './text/headerWords';

export interface TableContext {
  readonly title: string;
  readonly unitAbove: string;
  readonly period: FoundPeriod | undefined;
  /** `facts`: 完成情况, 监测. `goals`: 规划, 目标. */
  readonly speaksOf: 'facts' | 'goals' | 'both' | 'unclear';
  /** 分年度目标. */
  readonly isYearlyGoals: boolean;
  readonly isPlanTitle: boolean;
}

/** Lines above the header that can belong to the table. */
const reach = 8;
const longestTitle = 120;
/** 妇女发展规划（2021—2030年）: years from the first to the last, less one. */
const longestPlan = 9;

/** Own texts of a row, those over the table first. */
function textsIn(view: SheetView, row: number, left: number, right: number): string[] {
  const over: string[] = [];
  const before: string[] = [];
  for (let column = view.left; column < right; column += 1) {
    const text = view.isOwn(row, column) ? view.shown(row, column) : '';
    if (text !== '') (column + (view.mergeAt(row, column)?.columns ?? 1) > left ? over : before).push(text);
  }
  if (over.length > 0 || before.length > 0) return over.length > 0 ? over : before.slice(-1);
  for (let column = right; column < Math.min(view.right, right + 3); column += 1) if (view.shown(row, column) !== '') return [view.shown(row, column)];
  return [];
}

function linesAbove(view: SheetView, top: number, floor: number, left: number, right: number): string[] {
  const lines: string[] = [];
  for (let row = top - 1; row >= Math.max(view.top, floor, top - reach); row -= 1) {
    lines.push(...textsIn(view, row, left, right));
  }
  return lines;
}

/** 单位：万人 and 计量单位：万人、% — but not 填报单位：某市. */
export function unitInLine(plain: string): string {
  const found = rowTokens.unitInLine.exec(plain);
  if (!found) return '';
  const isOfAnother = !found[0].startsWith('(') && /[\u4e00-\u9fff]$/.test(plain.slice(0, found.index));
  const unit = isOfAnother ? '' : found[1] ?? '';
  return unit.split(rowTokens.separators).every(part => isUnitText(part) || (part.length <= 4 && !rowTokens.noUnit.test(part))) ? unit : '';
}

/** 主要指标（单位：亿元） is a title with a unit, 单位：亿元 is none. */
const besideUnit = (line: string): string => (unitInLine(plainHeader(line)) === '' ? line : line.replace(rowTokens.unitTail, ''));

function isTitleLine(line: string): boolean {
  const plain = plainHeader(besideUnit(line));
  return plain.length >= 3 && !rowTokens.unitLabel.test(plain) && !rowTokens.formLine.test(plain) && !rowTokens.note.test(plain) && !rowTokens.signature.test(plain) && !rowTokens.bracketed.test(plain);
}

function titleOf(lines: readonly string[]): string {
  const candidates = lines.filter(line => line.length <= longestTitle && isTitleLine(line)).slice(0, 4).map(besideUnit);
  return (candidates.find(line => tokens.plan.test(plainHeader(line))) ?? candidates[0] ?? '').replace(/\s*\n\s*/g, '');
}

/** The end of the plan of that number: 4 → 2025. */
export const planEnd = (ordinal: number): number => 2005 + 5 * ordinal;
export const periodOfPlan = (ordinal: number): FoundPeriod => ({ start: planEnd(ordinal) - 4, end: planEnd(ordinal), planName: planWord(ordinal) });

function periodOf(texts: readonly string[]): FoundPeriod | undefined {
  for (const text of texts) {
    const plain = plainHeader(text).slice(0, longestTitle);
    const ordinals = planOrdinals(plain);
    if (ordinals.length > 0) return periodOfPlan(Math.max(...ordinals));
    const sense = readHeaderSense(plain.slice(0, 48));
    const [start = 0, end = 0] = sense?.isRange ? sense.years : [];
    const most = tokens.plan.test(plain) ? longestPlan : 5;
    if (end - start >= 2 && end - start <= most) return { start: end - start === 5 ? start + 1 : start, end };
  }
  return undefined;
}

/** Reads the lines between the previous table (`floor`) and the header. */
export function contextAbove(view: SheetView, top: number, floor: number, left: number, right: number): TableContext {
  const lines = linesAbove(view, top, floor, left, right);
  const title = titleOf(lines);
  const plain = plainHeader(title === '' ? view.sheet.name : title);
  const [facts, goals] = [tokens.facts.test(plain), tokens.goals.test(plain)];
  return {
    title, unitAbove: lines.map(line => unitInLine(plainHeader(line))).find(unit => unit !== '') ?? '',
    period: periodOf([title, ...lines, view.sheet.name]), isYearlyGoals: tokens.yearlyGoals.test(plain),
    speaksOf: facts && ((goals && tokens.both.test(plain)) || tokens.yearlyGoals.test(plain)) ? 'both' : facts ? 'facts' : goals || planOrdinals(plain).length > 0 ? 'goals' : 'unclear',
    isPlanTitle: tokens.plan.test(plain) || lines.some(line => planOrdinals(plainHeader(line)).length > 0),
  };
}
