/** Small sheets of a plan for tests, as somebody would write them by hand. */
import { readPlanSheet, type PlanSheetReading } from '../../../src/domain/planSheet';
import type { CellValue, SheetSnapshot } from '../../../src/domain/table';
import { sheetOf } from '../explanations/sheets';

export const headers = ['指标', '单位', '类型', '方向', '属性', '基数', '目标', '其中属于', '上限', '保持', '指标编号', '对照', '原文差异', '专栏编号', '印出名称', '序号', '组别'] as const;
export type Written = Readonly<Partial<Record<(typeof headers)[number], CellValue>>>;

export const line = (written: Written): readonly CellValue[] => headers.map(header => written[header] ?? '');
export const employment: Written = { 指标: '就业', 单位: '万人', 基数: '10', 目标: '20' };
export const usualHead: readonly (readonly CellValue[])[] = [['规划名称：十五五'], ['起止年份：2026—2030年']];
export const panelHeaders: readonly CellValue[] = ['专栏编号', '专栏', '题目', '位置', '指标栏名', '各栏', '各组', '表注'];

interface Parts { readonly head?: readonly (readonly CellValue[])[]; readonly panels?: readonly (readonly CellValue[])[] }

/** The header stands in row 3 with the usual head, the indicators from row 4. */
export const smallSheet = (rows: readonly Written[], { head = usualHead, panels }: Parts = {}): SheetSnapshot =>
  sheetOf('规划数据', [...head, [...headers], ...rows.map(line), ...(panels ? [[], panelHeaders, ...panels] : [])]);

export function readSmall(rows: readonly Written[], parts: Parts = {}): PlanSheetReading {
  const reading = readPlanSheet(smallSheet(rows, parts));
  if (!reading) throw new Error('no plan sheet');
  return reading;
}
export const told = (reading: PlanSheetReading): readonly string[] => reading.problems.map(problem => problem.message);
