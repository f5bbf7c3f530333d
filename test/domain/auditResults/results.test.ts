import { compareResults, layResults, readResults, resultOf, type ResultFinding, type Results } from '../../../src/domain/auditResults';
import { submissionOf, type ExplainedFinding } from '../../../src/domain/explanations';
import type { CellValue, SheetSnapshot } from '../../../src/domain/table';
import { sheetFrom } from '../explanations/sheets';

const at = (row: number, sheet = '专栏2') => ({ sheet, row, column: 5 });
const found = (row: number, more: Partial<ExplainedFinding> = {}): ExplainedFinding =>
  ({ rule: 'target-unmet', code: 'HB701', severity: 'query', indicator: 'pension', message: `第${row}行差 5`, places: [at(row)], ...more });
const names = { rule: (id: string) => ({ 'target-unmet': '未达到目标' })[id] ?? id, indicator: (id: string | undefined) => (id === undefined ? '' : '基本养老保险参保率') };
const run = (time: string, findings: readonly ExplainedFinding[]): Results => ({ time, extent: { tables: 2, cells: 128 }, submission: submissionOf(findings), findings: findings.map(finding => resultOf(finding, names)), settings: [] });
const values = (layout: ReturnType<typeof layResults>) => layout.cells.map(row => row.map(cell => cell.value));
/** What the sheet holds once Excel has calculated it: only the formulas matter to the reading. */
const written = (layout: ReturnType<typeof layResults>): SheetSnapshot => sheetFrom(layout);

describe('the sheet 审核结果', () => {
  const firstRun = () => run('2024-01-15 09:05', [found(8, { severity: 'error', code: 'HB401', rule: 'part-above-whole', message: '=第8行' }), found(11, { explained: { state: 'holds', text: '疫情影响', time: '' } }), found(12, { explained: { state: 'lapsed', text: '旧说明', time: '' } })]);

  test('says when, how much, whether it may be submitted; each finding leads to its cell; counts stand by indicator', () => {
    const rows = values(layResults(firstRun(), undefined));
    expect(rows.slice(0, 5).map(row => row[0])).toEqual([
      '审核结果', '审核时间：2024-01-15 09:05　审核范围：工作簿 2 张表 128 个单元格', '强制性 1 条，核实性 2 条（已说明 1 条），提示性 0 条。还不能提交。', '第一次写入审核结果，没有上次的结果可比。', '审核设置：全部为默认。',
    ]);
    expect(rows[5]).toEqual(['指标', '单元格', '性质', '变化', '规则', '审核结果', '审核说明']);
    expect(rows.slice(6).map(row => row[0])).toEqual(['强制性 1 条', '基本养老保险参保率', '核实性 2 条', '基本养老保险参保率', '基本养老保险参保率', '按指标统计（条）', '基本养老保险参保率']);
    expect(rows[7]?.slice(1)).toEqual([`=HYPERLINK("#'专栏2'!"&ADDRESS(ROW('专栏2'!F9),COLUMN('专栏2'!F9),4),"专栏2!"&ADDRESS(ROW('专栏2'!F9),COLUMN('专栏2'!F9),4))`, '强制性', '—', 'HB401 part-above-whole', '＝第8行', '']);
    expect(rows[9]?.slice(4)).toEqual(['HB701 未达到目标', '第11行差 5', '疫情影响']);
    expect(rows[10]?.[6]).toBe('说明已失效：旧说明');
    expect(rows.at(-1)?.slice(0, 5)).toEqual(['基本养老保险参保率', 1, 2, 0, 3]);
  });

  test('a second run says what is new, what is cleared, what is still there', () => {
    const earlier = readResults([written(layResults(firstRun(), undefined))]);
    expect(earlier).toMatchObject({ sheet: '审核结果', time: '2024-01-15 09:05', area: { row: 0, column: 0, rows: 13, columns: 7 } });
    expect(earlier?.findings).toHaveLength(3);
    const layout = layResults(run('2024-01-16 10:00', [found(11, { message: '差 4' }), found(20)]), earlier);
    const rows = values(layout);
    expect(rows[3]?.[0]).toBe('与上次（2024-01-15 09:05）相比：新增 1 条，消除 2 条，仍有 1 条。');
    expect(rows.filter(row => String(row[4]).startsWith('HB')).map(row => [row[3], row[5]])).toEqual([['仍有', '差 4'], ['新增', '第20行差 5'], ['已消除', '＝第8行'], ['已消除', '第12行差 5']]);
    const third = readResults([written(layout)]);
    expect(third?.findings.map(finding => finding.message)).toEqual(['差 4', '第20行差 5']);
    expect(values(layResults(run('2024-01-17 10:00', []), third))[3]?.[0]).toBe('与上次（2024-01-16 10:00）相比：新增 0 条，消除 2 条，仍有 0 条。');
  });

  test('settings that are not the defaults stand on the sheet, and a sheet of an earlier version is read as far as it reaches', () => {
    const layout = layResults({ ...firstRun(), settings: ['年度数比上年增减 30%（默认 50%）', 'HB602 与上年完全相同 作核实性（默认提示性）'] }, undefined);
    expect(values(layout)[4]?.[0]).toBe('审核设置与默认不同：年度数比上年增减 30%（默认 50%）；HB602 与上年完全相同 作核实性（默认提示性）。');
    const sheet = written(layResults(firstRun(), undefined));
    const without = (matrix: SheetSnapshot['values']) => [['不相干', ...Array.from({ length: 6 }, () => '')], ...matrix.filter((_, at) => at !== 4)];
    const earlier = readResults([{ ...sheet, values: without(sheet.values), formulas: without(sheet.formulas) }]);
    expect(earlier).toMatchObject({ time: '2024-01-15 09:05', area: { row: 1, rows: 12 } });
  });

  test('nothing found is said too, and is no finding the next time', () => {
    const layout = layResults(run('2024-01-15 09:05', []), undefined);
    expect(values(layout).at(-1)?.[0]).toBe('没有发现问题。');
    expect(values(layout)[2]?.[0]).toBe('强制性 0 条，核实性 0 条（已说明 0 条），提示性 0 条。可以提交。');
    expect(readResults([written(layout)])?.findings).toEqual([]);
  });

  test('what a rule that crashed would have found is not passed over', () => {
    const crashed = { ...run('2024-01-15 09:05', []), submission: submissionOf([], { broken: 2, withoutPlan: 1 }) };
    expect(values(layResults(crashed, undefined))[2]?.[0]).toBe('强制性 0 条，核实性 0 条（已说明 0 条），提示性 0 条。还不能提交。有 2 条规则没有审核到。有 1 张表找不到规划，没有审核到。');
  });
});

test('the same rule at the same cell is the same finding, whatever it says now', () => {
  const finding = (row: number, message: string): ResultFinding => resultOf(found(row, { message }), names);
  const [one, changed, other] = [finding(8, '差 5'), finding(8, '差 4'), finding(9, '差 5')];
  expect(compareResults([changed, other], [one])).toEqual({ added: [other], kept: [changed], cleared: [] });
  expect(compareResults([], [one])).toEqual({ added: [], kept: [], cleared: [one] });
  const placeless = resultOf(found(8, { message: '差 5', places: [] }), names);
  expect(compareResults([placeless], [one])).toEqual({ added: [placeless], kept: [], cleared: [one] });
});

describe('a sheet of results that people have worked on is read all the same', () => {
  const rows = (from: SheetSnapshot, change: (row: readonly CellValue[], at: number) => readonly (readonly CellValue[])[]): SheetSnapshot => ({ ...from, values: from.values.flatMap(change), formulas: from.formulas.flatMap(change) });
  const sheet = (): SheetSnapshot => written(layResults(run('2024-01-15 09:05', [found(8), found(9)]), undefined));

  test('no sheet of results, no results', () => {
    expect(readResults([])).toBeUndefined();
    expect(readResults([{ ...sheet(), values: [['审核结果']], formulas: [['审核结果']] }])).toBeUndefined();
  });

  test('another title: the time and the four lines above the header are still its own', () => {
    const renamed = rows(sheet(), (row, at) => [at === 0 ? ['我的审核结果', ...row.slice(1)] : row]);
    expect(readResults([sheet()])).toMatchObject({ area: { row: 0, rows: 11 } });
    expect(readResults([renamed])).toMatchObject({ time: '2024-01-15 09:05', area: { row: 0, rows: 11 } });
  });

  test('a time in the first row of the sheet counts; one below the header is a finding’s, not the run’s', () => {
    const bare = rows(sheet(), (row, at) => (at === 0 || (at > 1 && at < 5) ? [] : [row]));
    expect(readResults([bare])?.time).toBe('2024-01-15 09:05');
    const timeless = rows(sheet(), (row, at) => (at < 5 ? [] : [row.map((cell, column) => (column === 0 && cell === '基本养老保险参保率' ? '审核时间：2020-02-02 02:02' : cell))]));
    expect(readResults([timeless])?.time).not.toContain('2020');
    expect(readResults([timeless])?.findings).toHaveLength(2);
  });
});

test('headings and counts stand once, in the first column', () => {
  const lines = values(layResults(run('2024-01-15 09:05', [found(8)]), undefined));
  const heading = lines.find(row => row[0] === '核实性 1 条');
  expect(heading).toEqual(['核实性 1 条', '', '', '', '', '', '']);
});
