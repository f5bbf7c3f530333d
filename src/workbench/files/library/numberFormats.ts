import { escaped, tagsOf } from '../xml/tags';
import { setText, textOfPart } from '../parts/texts';
import type { Parts } from '../zip/readZip';

const tokens = { year: '年', month: '月', day: '日', hour: '时', minute: '分', second: '秒' } as const;
const yearMonth = `yyyy"${tokens.year}"m"${tokens.month}"`;
const monthDay = `m"${tokens.month}"d"${tokens.day}"`;
const hourMinute = `h"${tokens.hour}"mm"${tokens.minute}"`;
const hourSecond = `${hourMinute}ss"${tokens.second}"`;

/** What the numbers of Excel's own formats mean in a Chinese Excel. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm',
  27: yearMonth, 28: monthDay, 29: monthDay, 30: 'm-d-yy', 31: `${yearMonth}d"${tokens.day}"`, 32: hourMinute, 33: hourSecond, 34: `AM/PM ${hourMinute}`, 35: `AM/PM ${hourSecond}`, 36: yearMonth,
  37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 42: '_ \u00a5* #,##0_ ;_ \u00a5* -#,##0_ ;_ \u00a5* "-"_ ;_ @_ ', 43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 44: '_ \u00a5* #,##0.00_ ;_ \u00a5* -#,##0.00_ ;_ \u00a5* "-"??_ ;_ @_ ',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
  50: yearMonth, 51: monthDay, 52: yearMonth, 53: monthDay, 54: monthDay, 55: `AM/PM ${hourMinute}`, 56: `AM/PM ${hourSecond}`, 57: yearMonth, 58: monthDay,
};

const firstStandIn = 10_000;
const standIn = /^"format (\d+)"$/;

/**
 * The library turns numbers that look like dates into dates and loses digits by it. Each format of a cell is therefore replaced
 * by a text that stands for it, and put back when the cells are read: dates stay the numbers they are in the file.
 * Returns what each stand-in means.
 */
export function hideNumberFormats(parts: Parts, stylesPath: string): (shown: string | undefined) => string | undefined {
  const xml = textOfPart(parts, stylesPath) ?? '';
  const own = new Map<number, string>();
  for (const tag of tagsOf(xml)) if (tag.name === 'numFmt') own.set(Number(tag.attributes.get('numFmtId')), tag.attributes.get('formatCode') ?? '');
  const used = new Set<number>();
  const cells = xml.replace(/(<(?:\w+:)?cellXfs\b)([\s\S]*?)(<\/(?:\w+:)?cellXfs>)/, (_all, start: string, inner: string, end: string) => start + inner.replace(/numFmtId="(\d+)"/g, (found, id: string) => {
    if (id === '0') return found;
    used.add(Number(id));
    return `numFmtId="${firstStandIn + Number(id)}"`;
  }) + end);
  const prefix = /<(\w+:)?styleSheet\b/.exec(xml)?.[1] ?? '';
  const listed = [...used].map(id => `<${prefix}numFmt numFmtId="${firstStandIn + id}" formatCode="${escaped(`"format ${id}"`)}"/>`).join('');
  const withoutOwn = cells.replace(/<(?:\w+:)?numFmts\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?numFmts>)/, '');
  setText(parts, stylesPath, withoutOwn.replace(/(<(?:\w+:)?styleSheet\b[^>]*>)/, `$1<${prefix}numFmts count="${used.size}">${listed}</${prefix}numFmts>`));
  return shown => {
    const id = standIn.exec(shown ?? '')?.[1];
    const format = id === undefined ? shown : (own.get(Number(id)) ?? builtIn[Number(id)]);
    return format === undefined || format === '' || /^general$/i.test(format) ? undefined : format;
  };
}

/** Does a format show a number as a day or a time? Words in quotes and colours in brackets say nothing. */
export const isDateFormat = (format: string | undefined): boolean => format !== undefined && /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general|e[+-]/gi, ''));
