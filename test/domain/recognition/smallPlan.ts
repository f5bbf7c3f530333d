/** Indicators, panels, plans and found tables as small as a test of their binding needs them. */
import type { FoundColumn, FoundRow, FoundTable } from '../../../src/domain/recognition';
import type { Indicator, Panel, Plan } from '../../../src/domain/plan/plan';
import type { CellValue } from '../../../src/domain/table';

export const indicator = (id: string, name: string, unit: string, base: string, target: string): Indicator => ({
  id, number: 1, name, printedName: name, unit, group: '', kind: 'stock', direction: 'higherIsBetter', additive: true, decimals: 0, evaluationBasis: 'periodEnd', hold: false, cells: { base, target }, place: '',
});

export const panelOf = (...indicators: readonly Indicator[]): Panel => ({
  id: 'panel-2', label: '专栏2', title: '', place: '', nameHeader: '指标', groups: [''], note: '', indicators,
  columns: [{ role: 'base', header: '2020年', year: 2020 }, { role: 'target', header: '2025年', year: 2025 }],
});

export const planOf = (id: string, title: string, ...panels: readonly Panel[]): Plan => ({
  id, name: '十四五', title, document: { title, number: '', date: '' }, period: { start: 2021, end: 2025 }, baseYear: 2020, panels,
});

const column = (role: FoundColumn['role'], at: number, ...headers: readonly string[]): FoundColumn => ({ role, column: at, headers, isHidden: false, key: '', reason: '', isSure: true });
export type Row = readonly [name: string, unit?: string, base?: CellValue, target?: CellValue, kind?: FoundRow['kind']];

/** Rows from the third of the sheet on: name, unit, base and target. */
export function tableOf(...rows: readonly Row[]): FoundTable {
  const found = rows.map(([name, unit = '', base = '', target = '', kind = 'indicator'], at): FoundRow => ({
    row: 2 + at, kind, writtenName: ` ${name}`, name, unit, group: '', isHidden: false, reason: '', isSure: true, cells: [name, base, target].map(value => ({ value, numberFormat: 'General' })),
  }));
  return {
    sheet: '表1', area: { row: 1, column: 0, rows: rows.length + 1, columns: 3 }, headerRows: 1, title: '', unitAbove: '', notes: [], doubts: [], rows: found,
    columns: [column('name', 0, '指标'), { ...column('base', 1, '2020 年', '实际'), year: 2020 }, { ...column('target', 2, '2025年目标'), year: 2025 }],
  };
}
