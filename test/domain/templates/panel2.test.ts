import { printedHeaders, printedPanel2 } from '../../plans/printedPanels';
import { builtTable, cellAt, column, valueAt } from './builtTables';

const shown = (value: string | number, format = 'General'): string => (typeof value === 'number' ? value.toFixed(format.split('.')[1]?.length ?? 0) : value);

describe('仅原表', () => {
  const layout = builtTable('panel-2', 'printed');
  test('is the panel as printed, cell by cell', () => {
    expect(layout.sheetName).toBe('专栏2原表');
    expect(layout.cells[0]?.[0]?.value).toBe('专栏2：“十四五”时期主要指标');
    expect(layout.cells[1]?.map(cell => cell.value)).toEqual([...printedHeaders['panel-2']]);
    expect(layout.cells.slice(2, 25).map(line => line.map(cell => shown(cell.value, cell.numberFormat)).join('|').replace(/\|+$/, ''))).toEqual(printedPanel2);
    expect(layout.cells.slice(25).map(line => line[0]?.value)).toEqual(['注：〔  〕内为五年累计数。']);
  });
});

describe('填报表', () => {
  const layout = builtTable('panel-2', 'fill');
  test('keeps the printed frame and adds 完成数, 完成率, 状态 to its right', () => {
    const printed = builtTable('panel-2', 'printed');
    expect(layout.sheetName).toBe('专栏2');
    expect(layout.cells.slice(3, 27).map(line => line.slice(0, 5))).toEqual(printed.cells.slice(1, 25).map(line => line.slice(0, 5)));
    expect(valueAt(layout, 'A28')).toBe('注：〔  〕内为五年累计数。\n　　完成率为—的指标（上下限、越低越好、保持类等）只看是否达标，见“状态”。');
    expect(['F4', 'G4', 'H4'].map(address => valueAt(layout, address))).toEqual(['完成数', '完成率', '状态']);
    expect(layout.firstInput).toEqual({ row: 5, column: 5 });
  });

  test('〔350〕 and ＜5 stay text, 90.67 is a number that shows its decimals', () => {
    expect(['D6', 'D8', 'C7', 'C12', 'D12'].map(address => cellAt(layout, address))).toEqual([
      { value: '〔350〕', look: 'printed', numberFormat: '@' },
      { value: '＜5', look: 'printed', numberFormat: '@' },
      { value: '—', look: 'printed', numberFormat: '@' },
      { value: 90.67, look: 'printed', numberFormat: '0.00' },
      { value: 95, look: 'printed', numberFormat: '0' },
    ]);
  });

  test('完成率 follows 完成数; where only a verdict exists it shows —', () => {
    expect(cellAt(layout, 'G6')).toEqual({ value: '=IF(OR(COUNTA(F6)=0,COUNTA(D6)=0),"",IFNA(HB.COMPLETION(F6,D6,1),"—"))', look: 'computed', numberFormat: '0.0%' });
    const verdicts = column(layout, 'G').filter(([, value]) => value === '—').map(([row]) => valueAt(layout, `A${row}`));
    expect(verdicts.map(name => String(name).split('．')[0])).toEqual(['2', '3', '8', '14', '15', '16']);
    expect(cellAt(layout, 'G8')).toEqual({ value: '—', look: 'computed' });
  });

  test('状态 follows for every indicator, with the direction of each', () => {
    expect(valueAt(layout, 'H6')).toBe('=IF(OR(COUNTA(F6)=0,COUNTA(C6)=0,COUNTA(D6)=0),"",HB.STATUS(F6,D6,C6,IF($C$3="","",$C$3),2021,2025,1))');
    expect(valueAt(layout, 'H8')).toBe('=IF(OR(COUNTA(F8)=0,COUNTA(C8)=0,COUNTA(D8)=0),"",HB.STATUS(F8,D8,C8,IF($C$3="","",$C$3),2021,2025,-1))');
    const formulas = column(layout, 'H').filter(([, value]) => String(value).startsWith('='));
    expect(formulas).toHaveLength(18);
    expect(formulas.filter(([, value]) => String(value).endsWith(',-1))')).map(([row]) => row)).toEqual([7, 8]);
  });

  test('截至期 is text, since Excel would read 2023年6月 as the first of June', () => {
    expect([valueAt(layout, 'B3'), cellAt(layout, 'C3')]).toEqual(['截至期：', { value: '', look: 'input', numberFormat: '@' }]);
  });

  test('其中 rows stand in, the others do not', () => {
    expect(layout.cells.filter(line => line[0]?.look === 'ofWhichName').map(line => String(line[0]?.value).slice(0, 6))).toEqual(['5．其中：农', '13．其中：', '18．其中：'].map(name => expect.stringContaining(name) as string));
  });

  test('prompts say how each kind is filled in', () => {
    const promptAt = (row: number) => layout.prompts.find(({ area }) => area.column === 5 && row - 1 >= area.row && row - 1 < area.row + area.rows);
    expect(promptAt(6)).toMatchObject({ title: '完成数（万人）', message: '填五年累计数，从2021年起累计，写作〔270〕这样带〔〕的数。没有数的写—，还没填的留空。' });
    expect(promptAt(8)).toMatchObject({ title: '完成数（%）', message: '填百分数的数字，如 90.67，不写 %。填实际的数，不写＜、＞等符号。没有数的写—，还没填的留空。' });
    expect(promptAt(13)).toMatchObject({ title: '完成数（万人）', message: '填期末数，只填数字，不写单位。没有数的写—，还没填的留空。' });
    expect(promptAt(18)).toMatchObject({ title: '完成数（人）', message: '填当年的数，只填数字，不写单位。没有数的写—，还没填的留空。' });
  });

  test('carries what a report form carries', () => {
    const words = layout.cells.flat().map(cell => cell.value).join('\n');
    for (const word of ['表号：“十四五”规划专栏2', '填报单位：', '报告期：', '2021—2025年', '计量单位：', '单位负责人：', '统计负责人：', '填表人：', '报出日期：']) expect(words).toContain(word);
  });
});
