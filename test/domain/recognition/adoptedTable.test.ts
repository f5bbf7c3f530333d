import { adoptedIdentity, adoptedTable, bindTable, recogniseAdopted } from '../../../src/domain/recognition';
import type { SheetReading } from '../../../src/domain/recognition';
import { defaultSettings, runRules } from '../../../src/domain/rules';
import type { CellValue, TableSnapshot } from '../../../src/domain/table';
import { sameTables } from '../../../src/domain/liveAudit/sameTables';
import { planById, plans } from '../../../src/plans';
import { withBlankColumn, withBlankRow } from './sheetChanges';
import { onlyTable, typedSheet } from './typedSheet';

const plan = planById('hubei-14th');
const panel = plan?.panels.find(({ id }) => id === 'panel-2');
if (!plan || !panel) throw new Error('no plan');

const header: CellValue[] = ['序号', '指标名称', '计量单位', '2020年实际', '2021年完成', '2022年完成', '2025年目标值', '指标属性', '责任处室'];
/** Figures that are true to the plan: a fifth of a total each year, else the base or what the target allows. */
const rows = panel.indicators.slice(5, 9).map(({ number, name, unit, cells, kind }): CellValue[] => {
  const year = kind === 'planPeriodTotal' ? 1 : cells.base ?? '';
  const shown = typeof year === 'string' && /^\d+(\.\d+)?$/.test(year) ? Number(year) : year;
  return [number, name, unit, cells.base ?? '', shown, shown, cells.target ?? '', cells.attribute ?? '', '规划处'];
});
const typed = (body: readonly CellValue[][] = rows): SheetReading => typedSheet([['“十四五”主要指标台账'], header, ...body]);

const adopt = (sheet: SheetReading): TableSnapshot => { const table = onlyTable(sheet); return adoptedTable(sheet, table, bindTable(table, plans()), plan); };
const audit = (...tables: TableSnapshot[]) => runRules({ sheets: tables.map(({ sheet }) => sheet), tables }, plans(), defaultSettings);

test('an adopted table is a table of the plan with its own columns', () => {
  const table = adopt(typed());
  expect([table.plan, table.panel, table.template, table.defects]).toEqual(['hubei-14th', 'panel-2', 'adopted', []]);
  expect(table.columns.map(({ role, year, column }) => [role, year, column])).toEqual([
    ['name', undefined, 1], ['unit', undefined, 2], ['base', undefined, 3], ['yearActual', 2021, 4], ['yearActual', 2022, 5], ['target', undefined, 6], ['attribute', undefined, 7], ['remark', undefined, 8],
  ]);
  expect(table.rows.map(row => row.indicator)).toEqual(panel.indicators.slice(5, 9).map(({ id }) => id));
});

test('the rules run on it and do not cry over rows and columns it never had', () => {
  const { findings, broken } = audit(adopt(typed()));
  expect(broken).toEqual([]);
  expect(findings.filter(({ code }) => /^HB[58]/.test(code)).map(({ message }) => message)).toEqual([]);
});

test('a base that is not the plan’s, and a faulty figure, are found in their cells', () => {
  const changed = rows.map((row, at) => (at === 1 ? [...row.slice(0, 3), 699, '12,69', ...row.slice(5)] : row));
  const { findings } = audit(adopt(typed(changed)));
  expect(findings.find(({ code }) => code === 'HB502')).toMatchObject({ indicator: 'unemployment-insurance-participants', places: [{ sheet: '表1', row: 3, column: 3 }] });
  expect(findings.find(({ code }) => code === 'HB101')).toMatchObject({ places: [{ row: 3, column: 4 }] });
});

test('a row that is still a question is told, not judged', () => {
  const asked = rows.map((row, at) => (at === 1 ? [row[0] ?? '', '失业保险人数', '万人', 1, 2, 3, 4, '', ''] : row));
  const table = adopt(typed(asked));
  expect(table.rows).toHaveLength(3);
  expect(table.defects).toEqual([{ kind: 'rowUnknown', written: '失业保险人数', row: 3 }]);
});

test('a 完成数 without a date is not called short of the goal of 2025', () => {
  const undated = typedSheet([['“十四五”主要指标台账'], ['指标', '单位', '2025年目标', '完成数'], ['失业保险参保人数', '万人', 680, 655]]);
  const dated = typedSheet([['“十四五”主要指标台账'], ['截至期：2025年12月'], ['指标', '单位', '2025年目标', '完成数'], ['失业保险参保人数', '万人', 680, 655]]);
  expect(audit(adopt(undated)).findings.map(({ code }) => code)).toEqual([]);
  expect(audit(adopt(dated)).findings.map(({ code }) => code)).toEqual(['HB701']);
});

test('another answer is another table for 实时审核', () => {
  const asked = typed(rows.map((row, at) => (at === 1 ? [row[0] ?? '', '失业保险人数', ...row.slice(2)] : row)));
  const table = onlyTable(asked);
  const { questions } = bindTable(table, plans());
  const [before, after] = [[], questions.map(({ key, choices }) => ({ key, answer: choices[0]?.answer ?? '' }))].map(answers => adoptedTable(asked, table, bindTable(table, plans(), answers), plan));
  if (!before || !after) throw new Error('no tables');
  expect(sameTables([before], [before])).toBe(true);
  expect(sameTables([before], [after])).toBe(questions.length === 0);
});

describe('read again after edits', () => {
  const identity = adoptedIdentity('hubei-14th', 'panel-2');
  const before = adopt(typed());
  const indicators = (table: TableSnapshot): unknown => table.rows.map(({ indicator }) => indicator);

  test('rows and columns put in between change neither rows nor roles', () => {
    const sheet = withBlankColumn(withBlankRow(typed(), 4), 5);
    const table = recogniseAdopted(identity, sheet, { ...before.area, rows: before.area.rows + 1, columns: before.area.columns + 1 }, plan);
    expect(indicators(table)).toEqual(indicators(before));
    expect(table.columns.map(({ role, year }) => [role, year])).toEqual(before.columns.map(({ role, year }) => [role, year]));
    expect(table.rows.map(({ row }) => row)).toEqual([2, 3, 5, 6]);
  });

  test('where the header is gone, it says that the names cannot be found', () => {
    const sheet = typedSheet([['“十四五”主要指标台账'], [], ...rows]);
    expect(recogniseAdopted(identity, sheet, before.area, plan)).toMatchObject({ columns: [], rows: [], defects: [{ kind: 'columnMissing', role: 'name' }] });
  });

  test('a row that only the user’s answer binds stays bound', () => {
    const sheet = typedSheet([['“十四五”主要指标台账'], header, [1, '失业保险人数', '万人', 600, 1, 2, 700, '', '']]);
    const identityOf = adoptedIdentity('hubei-14th', 'panel-2');
    const answers = [{ key: 'row|hubei-14th|panel-2|失业保险人数|万人', answer: 'unemployment-insurance-participants' }];
    expect(recogniseAdopted(identityOf, sheet, { row: 1, column: 0, rows: 2, columns: 9 }, plan, answers).rows.map(({ indicator }) => indicator)).toEqual(['unemployment-insurance-participants']);
  });

  test('on a sheet too large to be searched it is read where it stands', () => {
    const sheet = typed();
    const values = [...sheet.values, ...Array.from({ length: 30000 }, () => Array.from({ length: 9 }, () => ''))];
    const large = { ...sheet, values, formulas: values, numberFormats: values.map(row => row.map(() => 'General')) };
    expect(indicators(recogniseAdopted(identity, large, before.area, plan))).toEqual(indicators(before));
  });

  test('another table beside it is not taken for it', () => {
    const beside = typedSheet([['“十四五”主要指标台账'], [...header, '', '指标', '2020年基数', '2025年目标'], ...rows.map((row, at) => [...row, '', `粮食产量${at}`, 1, 2])]);
    const table = recogniseAdopted(identity, beside, before.area, plan);
    expect(indicators(table)).toEqual(indicators(before));
  });
});

test('a table of a city answers for its own figures', () => {
  const sheet = typedSheet([['“十四五”主要指标台账'], ['填报单位：武汉市人社局'], header, ...rows]);
  expect(adopt(sheet).reportingUnit).toBe('武汉市人社局');
});
