import { dayOfSerial } from '../measures/excelSerial';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import { isReported, readingOf, reported } from './cells';
import { failAt, pass } from './outcome';
import type { Fix, Rule } from './rule';
import { at, cellName } from './wording';

export const text = spoken('excel-date', {
  name: '被 Excel 改成了日期或时间',
  what: '键入的比例、区间被 Excel 当作时间或日期存了下来。',
  wrong: '键入 1:4:5，变成时间 01:04:05',
  right: '先把单元格设为文本，再键入 1∶4∶5',
  why: 'Excel 把 1:4:5 当作时间、把 4-5 当作日期，原来写的数已经不在了。',
  time: (cell: string, place: string, shown: string) => `${cell}${place}存的是时间 ${shown}，不是比例，应是键入时被 Excel 改了。请改为 ${shown}，单元格格式用文本。`,
  date: (cell: string, place: string, month: number, day: number) => `${cell}${place}存的是日期（${month}月${day}日），不是数，应是键入时被 Excel 改了。请核对原数后重新填写，区间和比例先把单元格设为文本。`,
  ratio: (hours: number, minutes: number, seconds: number) => `${hours}∶${minutes}∶${seconds}`,
});

const secondsInDay = 86400;

/** Hours, minutes and seconds of a pure time are the three parts that were typed. */
function typedRatio(value: number): string {
  const seconds = Math.round(value * secondsInDay);
  return text.ratio(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
}

function fixOf(cell: TableCell, after: string): { fix: Fix } | undefined {
  return cell.formula === undefined && cell.indicator.kind === 'structure' ? { fix: { place: cell.place, before: cell.value, after, numberFormat: '@' } } : undefined;
}

function judge(cell: TableCell, value: number) {
  if (value < 2) {
    const ratio = typedRatio(value);
    return failAt([cell], text.time(cellName(cell), at(cell), ratio), fixOf(cell, ratio));
  }
  const { month, day } = dayOfSerial(value);
  return failAt([cell], text.date(cellName(cell), at(cell), month, day));
}

export const excelDate: Rule = {
  id: 'excel-date', code: 'HB110', severity: 'error', scope: 'cell', needs: reported,
  basis: '本项目：完成数不是日期；Excel 会改写 1:4:5、4-5 之类的输入',
  text,
  *check(context) {
    for (const cell of readingOf(context).cells.filter(isReported)) {
      if (typeof cell.value === 'number' && cell.meaning.date) yield judge(cell, cell.value);
      else yield pass(cell);
    }
  },
};
