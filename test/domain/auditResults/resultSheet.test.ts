import { layResults, readResults, type ResultFinding, type Results } from '../../../src/domain/auditResults';
import { submissionOf } from '../../../src/domain/explanations';
import type { SheetSnapshot } from '../../../src/domain/table';
import { sheetFrom } from '../explanations/sheets';

const placeless = (more: Partial<ResultFinding>): ResultFinding => ({ code: 'HB701', severity: 'query', rule: '未达到 目标', indicator: '参保率', message: '差 5', explanation: '', ...more });
const finding = (more: Partial<ResultFinding> = {}): ResultFinding => placeless({ place: { sheet: '专栏2', row: 8, column: 5 }, ...more });
const results = (findings: readonly ResultFinding[]): Results => ({ time: '2024-01-15 09:05', extent: { tables: 1, cells: 9 }, findings, submission: submissionOf([]), settings: [] });
const shown = (findings: readonly ResultFinding[], earlier?: Parameters<typeof layResults>[1]) => layResults(results(findings), earlier).cells.slice(6);
const blanks = (count: number, look: string) => Array.from({ length: count }, () => ({ value: '', look }));

test('a finding without a cell has no link; its line is print and text', () => {
  expect(shown([placeless({})])[1]).toEqual([
    { value: '参保率', look: 'name', numberFormat: '@' }, { value: '', look: 'printed' }, { value: '核实性', look: 'printed', numberFormat: '@' }, { value: '—', look: 'printed', numberFormat: '@' },
    { value: 'HB701 未达到 目标', look: 'name', numberFormat: '@' }, { value: '差 5', look: 'name', numberFormat: '@' }, { value: '', look: 'name', numberFormat: '@' },
  ]);
  expect(shown([finding()])[1]?.[1]?.look).toBe('link');
});

test('findings stand by severity, counted for each indicator and for the table as a whole', () => {
  const cells = shown([finding({ severity: 'hint' }), finding({ severity: 'error', indicator: '' }), finding({ indicator: '就业' }), finding()]);
  expect(cells.map(row => row[0]?.value)).toEqual(['强制性 1 条', '', '核实性 2 条', '就业', '参保率', '提示性 1 条', '参保率', '按指标统计（条）', '参保率', '整张表', '就业']);
  expect(cells[0]).toEqual([{ value: '强制性 1 条', look: 'group' }, ...blanks(6, 'group')]);
  expect(cells[7]).toEqual([...['按指标统计（条）', '强制性', '核实性', '提示性', '合计'].map(value => ({ value, look: 'header' })), ...blanks(2, 'printed')]);
  expect(cells.slice(8).map(row => row.slice(1, 5).map(cell => cell.value))).toEqual([[0, 1, 1, 2], [1, 0, 0, 1], [0, 1, 0, 1]]);
  expect(cells[8]?.[1]).toEqual({ value: 0, look: 'printed', numberFormat: '0' });
  expect(layResults(results([finding({ severity: 'hint' }), finding(), finding({ severity: 'hint' })]), undefined).cells[2]?.[0]?.value).toMatch(/提示性 2 条/);
});

test('what is gone is told only where something is', () => {
  const earlier = (findings: readonly ResultFinding[]) => ({ time: '2024-01-14 09:05', findings });
  expect(shown([finding()], earlier([finding()])).map(row => row[0]?.value)).toEqual(['核实性 1 条', '参保率', '按指标统计（条）', '参保率']);
  expect(shown([finding()], earlier([finding(), finding({ code: 'HB1' })]))[2]).toEqual([{ value: '上次有、这次已消除 1 条', look: 'group' }, ...blanks(6, 'group')]);
  expect(shown([finding()], earlier([]))[1]?.[3]?.value).toBe('新增');
  expect(shown([])).toEqual([[{ value: '没有发现问题。', look: 'name' }, ...blanks(6, 'name')]]);
});

test('the sheet is a record across the page', () => { expect(layResults(results([]), undefined)).toMatchObject({ panel: 'results', sheetName: '审核结果', print: { orientation: 'landscape' }, origin: { row: 0, column: 0 } }); });

describe('reading back', () => {
  const sheet = (findings: readonly ResultFinding[], origin = { row: 0, column: 0 }): SheetSnapshot => sheetFrom(layResults(results(findings), undefined, origin));
  const all = [finding({ severity: 'error', code: 'HB401' }), finding({ explanation: '疫情影响' }), placeless({ severity: 'hint' })];

  test('gives every finding as it was written, wherever the sheet begins', () => {
    expect(readResults([sheet(all)])?.findings).toEqual(all);
    expect(readResults([sheet(all, { row: 3, column: 2 })])).toMatchObject({ time: '2024-01-15 09:05', area: { row: 3, column: 2 }, findings: all });
  });

  test('a rule of several words or lines that somebody spoilt is no finding', () => {
    const typed = (written: string) => { const from = sheet([finding()]); const values = from.values.map(row => row.map(value => (value === 'HB701 未达到 目标' ? written : value))); return readResults([{ ...from, values, formulas: values }])?.findings.map(one => [one.code, one.rule]); };
    expect(typed('HB701 未达到 目标')).toEqual([['HB701', '未达到 目标']]);
    for (const written of ['', 'HB701', '未达到目标', 'HB701 未达到\n目标']) expect(typed(written)).toEqual([]);
  });

  test('a sheet without a title ends four lines above its header, one without a time has none', () => {
    const from = sheet([finding()], { row: 6, column: 0 });
    const changed = { ...from, values: from.values.map((row, at) => (at < 5 ? ['甲', ...row.slice(1)] : row)) };
    expect(readResults([changed])).toMatchObject({ time: '—', area: { row: 6 } });
    const above = { ...changed, row: 0, values: [...Array.from({ length: 6 }, () => ['上面的表']), ...changed.values], formulas: [...Array.from({ length: 6 }, () => ['上面的表']), ...changed.formulas] };
    expect(readResults([above])).toMatchObject({ area: { row: 6 } });
  });
});
