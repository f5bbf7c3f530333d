import { roundHalfUp } from '../measures';
import { cellOf } from '../table';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { digitsApart } from './digitsApart';
import { currentFigure } from './months';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import { isStated } from './stated';
import type { StatedCell } from './stated';
import { addresses, at, cellName, numberText } from './wording';

export const text = spoken('printed-change-differs', {
  name: '同比增减与重新计算的不符',
  what: '表里的同比增减不等于按本期数和上年同期数重新计算的结果。',
  wrong: '本年累计 46.2，上年同期数 42.0，同比增减 12.0',
  right: '本年累计 46.2，上年同期数 42.0，同比增减 10.0',
  why: '同比增减＝（本期数÷上年同期数−1）×100，单位%；比率是两数之差，单位百分点。多半是数改了，同比没有跟着改。',
  message: (cell: string, written: string, place: string, computed: string, unit: string, places: string) => `${cell} ${written}${place}与按本期数和上年同期数${places}重新计算的 ${computed}${unit} 不符。请恢复公式，或核对这两个数。`,
  figures: (places: string) => `（${places}）`,
  percent: '%', points: ' 个百分点',
  nothing: '本期数或上年同期数不是确定的数，不能重新计算',
});

interface Span { readonly low: number; readonly high: number }

/** A written figure stands for everything that rounds to it. */
const spanOf = (value: number, decimals: number): Span => ({ low: value - 10 ** -decimals / 2, high: value + 10 ** -decimals / 2 });

/** The change a cell states, in % or 百分点: 12.3, 12.3%, or 0.123 shown as 12.3%. */
function writtenChange({ figure, meaning, decimals }: TableCell): { value: number; decimals: number } | undefined {
  if (figure.kind !== 'number' || meaning.date) return undefined;
  return meaning.percent && figure.unit === undefined ? { value: figure.value * 100, decimals: Math.max(0, decimals - 2) } : { value: figure.value, decimals };
}

/** What the change may be, given that both figures are rounded. */
function possible(now: StatedCell, before: StatedCell, isRate: boolean): Span {
  const [current, earlier] = [spanOf(now.amount, now.decimals), spanOf(before.amount, before.decimals)];
  if (isRate) return { low: current.low - earlier.high, high: current.high - earlier.low };
  return { low: (current.low / earlier.high - 1) * 100, high: earlier.low > 0 ? (current.high / earlier.low - 1) * 100 : Infinity };
}

function judge(row: RowReading, cell: TableCell): Outcome | undefined {
  const written = writtenChange(cell);
  const [now, before] = [currentFigure(row), cellOf(row, 'samePeriodLastYear')];
  if (!written) return undefined;
  const isRate = row.indicator.kind === 'rate';
  if (!isStated(now) || !isStated(before) || (!isRate && (before.amount <= 0 || now.amount < 0))) return cannotJudge([cell], text.nothing);
  const [stated, range] = [spanOf(written.value, written.decimals), possible(now, before, isRate)];
  const dust = 1e-9 * Math.max(1, Math.abs(written.value));
  if (stated.high + dust >= range.low && stated.low - dust <= range.high) return pass(cell);
  const exact = isRate ? now.amount - before.amount : (now.amount / before.amount - 1) * 100;
  const digits = digitsApart(written.value, exact, isRate ? 2 : 1);
  const shown = (value: number): string => numberText(roundHalfUp(value, digits));
  return failAt([cell, now, before], text.message(cellName(cell), shown(written.value), at(cell), shown(exact), isRate ? text.points : text.percent, text.figures(addresses([now.place, before.place]))));
}

export const printedChangeDiffers: Rule = {
  id: 'printed-change-differs', code: 'HB410', severity: 'query', scope: 'row', needs: ['yearOverYear'],
  basis: '同比增减的定义（术语表）',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) {
      const outcome = cell.role === 'yearOverYear' ? judge(row, cell) : undefined;
      if (outcome) yield outcome;
    }
  },
};
