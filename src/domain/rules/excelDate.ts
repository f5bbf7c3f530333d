import { dayOfSerial } from '../measures/excelSerial';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import { isReported, readingOf, reported } from './cells';
import { failAt, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import { at, cellName, numberText } from './wording';

export const text = spoken('excel-date', {
  name: '被 Excel 改成了日期或时间',
  what: '键入的比例、数被 Excel 当作时间或日期存了下来，或单元格留着日期格式。',
  wrong: '键入 1:4:5，变成时间 01:04:05',
  right: '先把单元格设为文本，再键入 1∶4∶5',
  why: 'Excel 把 1:4:5 当作时间、把 4-5 当作日期，原来写的数已经不在了。',
  time: (cell: string, place: string, shown: string) => `${cell}${place}存的是时间 ${shown}，不是比例，应是键入时被 Excel 改了。请改为 ${shown}，单元格格式用文本。`,
  date: (cell: string, place: string, month: number, day: number) => `${cell}${place}存的是日期（${month}月${day}日），不是比例，应是键入时被 Excel 改了。请先把单元格设为文本，再键入原来的比例。`,
  timeForNumber: (cell: string, place: string, shown: string, wanted: string) => `${cell}${place}显示为时间 ${shown}，不是数：键入时被 Excel 改了，或单元格留着时间格式。请把单元格格式改为“常规”，再填${wanted}。`,
  dateForNumber: (cell: string, place: string, month: number, day: number, wanted: string) => `${cell}${place}存的是日期（${month}月${day}日），不是数，应是键入时被 Excel 改了。请把单元格格式改为“常规”，核对原数后再填${wanted}。`,
  formatLeft: (cell: string, place: string, written: string) => `${cell}${place}存的是 ${written}，却按日期显示，应是单元格留着日期格式。请把单元格格式改为“常规”，再核对这个数。`,
  number: (unit: string) => (unit === '' ? '一个数' : `一个数（单位：${unit}）`),
  ratio: (hours: number, minutes: number, seconds: number) => `${hours}∶${minutes}∶${seconds}`,
  clock: (hours: number, minutes: number, seconds: number) => [hours, minutes, seconds].map(part => String(part).padStart(2, '0')).join(':'),
});

const secondsInDay = 86400;
/** A date typed as 4-5 is of the year it was typed in; a number below 2000-01-01 only stands in a cell with a date's format. */
const firstTypedDay = 36526;

/** Hours, minutes and seconds of a pure time are the parts that were typed. */
function partsOf(value: number): readonly [hours: number, minutes: number, seconds: number] {
  const seconds = Math.round(value * secondsInDay);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** Only a proportion is typed as 1:4:5 or 4-5; it can be typed again as text. */
function judgeRatio(cell: TableCell, value: number): Outcome {
  if (value >= 2) {
    const { month, day } = dayOfSerial(value);
    return failAt([cell], text.date(cellName(cell), at(cell), month, day));
  }
  const after = text.ratio(...partsOf(value));
  return failAt([cell], text.time(cellName(cell), at(cell), after), cell.formula === undefined ? { fix: { place: cell.place, before: cell.value, after, numberFormat: '@' } } : {});
}

/** Every other row wants a number: as long as the cell keeps the format of a date, typing it again turns it into a date again. */
function judgeNumber(cell: TableCell, value: number): Outcome {
  const wanted = text.number(cell.indicator.unit);
  if (value >= 0 && value < 2) return failAt([cell], text.timeForNumber(cellName(cell), at(cell), text.clock(...partsOf(value)), wanted));
  if (value < firstTypedDay) return failAt([cell], text.formatLeft(cellName(cell), at(cell), numberText(value)));
  const { month, day } = dayOfSerial(value);
  return failAt([cell], text.dateForNumber(cellName(cell), at(cell), month, day, wanted));
}

export const excelDate: Rule = {
  id: 'excel-date', code: 'HB110', severity: 'error', scope: 'cell', needs: reported,
  basis: '本项目：完成数不是日期；Excel 会改写 1:4:5、4-5 之类的输入',
  text,
  *check(context) {
    for (const cell of readingOf(context).cells.filter(isReported)) {
      if (typeof cell.value === 'number' && cell.meaning.date) yield (cell.indicator.kind === 'structure' ? judgeRatio : judgeNumber)(cell, cell.value);
      else yield pass(cell);
    }
  },
};
