/** How a cell, a row and a number are called in messages. */
import { decimalsOf, decimalText, withoutDust } from '../figure';
import type { Indicator } from '../plan/plan';
import { cellAddress } from '../table';
import type { TableCell } from '../table';
import type { Place, RuleContext } from './rule';
import { words } from './text';

/** 第5行 其中：农民工参加职业培训人次. The number is the one printed in the panel. */
export const rowName = (indicator: Indicator): string => words.row(indicator.number, indicator.parent !== undefined, indicator.name);

/** 2023年6月, 2023年1—6月累计; without a 报告期 as the column is called. */
function monthName({ role, year, month }: TableCell): string | undefined {
  if (role === 'monthActual' && month !== undefined) return words.month(year, month);
  return role === 'yearToDate' && month !== undefined ? words.yearToDate(year, month) : words.monthRoles[role];
}

const tokens = { otherWhole: /^(?!全省)(?:全.|合计|总计)$/, ownLevel: /^(.)本级$/, all: '全', sum: '合计' };

/** Which of a row's cells: 2023年, 规划期累计, 目标; '' for 完成数, which needs no word. */
function columnName(cell: TableCell): string {
  if (cell.role === 'unitActual') return ` ${cell.header}`;
  // A city’s table adds up to 全市, one of a firm to 合计.
  if (cell.role === 'provinceActual') return ` ${tokens.otherWhole.test(cell.header) ? cell.header : words.province}`;
  if (cell.role === 'yearActual' && cell.year !== undefined) return ` ${words.year(cell.year)}`;
  const role = monthName(cell) ?? words.roles[cell.role];
  return role === undefined ? '' : ` ${role}`;
}

/** 第7行 失业保险参保人数 2023年, with the 填报单位 in front where rows or columns are units. */
export const cellName = (cell: TableCell): string => words.cell(rowName(cell.indicator), columnName(cell));

/** The year of a cell as a word in the middle of a sentence, '' where it has none. */
export const yearName = (cell: TableCell): string => columnName(cell);

/**
 * What the units of a table add up to, in the table's own word: the header of their sum, or, where units have tables of their
 * own, the level whose 本级 reports (市本级 → 全市). Units of another kind have their 合计, a plan without units is the province's.
 */
export function wholeName({ table, plan }: Pick<RuleContext, 'table' | 'plan'>): string {
  const header = table.columns.find(column => column.role === 'provinceActual')?.header;
  const level = plan.reportingUnits?.flatMap(({ name }) => tokens.ownLevel.exec(name)?.[1] ?? [])[0];
  const whole = header ?? (level === undefined ? tokens.sum : tokens.all + level);
  return plan.reportingUnits === undefined ? words.province : words.wholes[whole] ?? words.wholes[tokens.sum] ?? words.province;
}

/** F9, or F9、F8. */
export const addresses = (places: readonly Place[]): string => places.map(cellAddress).join(words.and);

/** （F9） */
export const at = (...cells: readonly TableCell[]): string => words.in(addresses(cells.map(cell => cell.place)));

/** “5月报”（D6）: a cell of another sheet. */
export const inSheet = (cell: TableCell): string => words.elsewhere(cell.place.sheet, at(cell));

/** A number with the decimals it has, or with more where its partner in the sentence has more; of 0.1+0.2 what Excel shows, 0.3. */
export function numberText(value: number, decimals = 0): string {
  const shown = withoutDust(value);
  return decimalText(shown, Math.max(decimals, decimalsOf(shown)));
}

/** A cell's content as the user sees it: notation as written, numbers in their shortest form, 〔〕 where the format shows it. */
export function writtenText(cell: TableCell): string {
  if (typeof cell.value !== 'number') return String(cell.value).trim();
  return cell.meaning.cumulative ? words.marked(numberText(cell.value)) : numberText(cell.value);
}

/** Words that are to stand within quotation marks: their own become the inner ones. Example: “十三五”目标 → ‘十三五’目标. */
export const insideQuotes = (words: string): string => words.replace(/“/g, '‘').replace(/”/g, '’');
