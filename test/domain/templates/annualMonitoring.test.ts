import { builtTable, cellAt, column, valueAt } from './builtTables';

const layout = builtTable('annual-monitoring', 'full');

test('base, target, five years, and how far the plan has come', () => {
  expect(layout.sheetName).toBe('年度监测表');
  expect(layout.cells[3]?.map(cell => cell.value)).toEqual(['指标', '2020年基数', '2025年目标', '2021年\n完成数', '2022年\n完成数', '2023年\n完成数', '2024年\n完成数', '2025年\n完成数', '规划期累计', '完成率', '完成进度', '序时进度', '状态']);
  expect(layout.print.orientation).toBe('landscape');
});

test('every indicator has five years to fill', () => {
  const inputs = layout.cells.slice(4).filter(line => line[3]?.look === 'input');
  expect(inputs).toHaveLength(18);
  for (const line of inputs) expect(line.map(cell => cell.look)).toEqual([expect.stringMatching(/^name|ofWhichName$/) as string, 'printed', 'printed', 'input', 'input', 'input', 'input', 'input', 'computed', 'computed', 'computed', 'computed', 'computed']);
});

test('规划期累计 adds up the years of a 〔〕 target, shown in 〔〕, and is — elsewhere', () => {
  const totals = column(layout, 'I').filter(([, value]) => String(value).startsWith('='));
  expect(totals.map(([row]) => String(valueAt(layout, `A${row}`)).split('．')[0])).toEqual(['1', '4', '5', '10', '12', '13']);
  expect(cellAt(layout, 'I6')).toEqual({
    value: '=IF(COUNTA(D6:H6)-COUNTIF(D6:H6,"—")=0,"",IF(COUNT(D6:H6)=COUNTA(D6:H6)-COUNTIF(D6:H6,"—"),SUM(D6:H6),IF(COUNT(D6:H6)=0,LOOKUP(1,0/((D6:H6<>"")*(D6:H6<>"—")),D6:H6),NA())))',
    look: 'computed', numberFormat: '"〔"General"〕"',
  });
  expect(column(layout, 'I').filter(([row, value]) => row > 4 && value === '—')).toHaveLength(12);
});

test('the measures take the row of years', () => {
  expect(['J6', 'K6', 'L6', 'M6'].map(address => valueAt(layout, address))).toEqual([
    '=IF(OR(COUNTA(D6:H6)=0,COUNTA(C6)=0),"",IFNA(HB.COMPLETION(D6:H6,C6,1),"—"))',
    '=IF(OR(COUNTA(D6:H6)=0,COUNTA(B6)=0,COUNTA(C6)=0),"",IFNA(HB.PROGRESS(D6:H6,C6,B6,1),"—"))',
    '=IF($C$3="","",HB.ELAPSED($C$3,2021,2025))',
    '=IF(OR(COUNTA(D6:H6)=0,COUNTA(B6)=0,COUNTA(C6)=0),"",HB.STATUS(D6:H6,C6,B6,IF($C$3="","",$C$3),2021,2025,1))',
  ]);
  expect(['J6', 'K6', 'L6', 'M6'].map(address => cellAt(layout, address).numberFormat)).toEqual(['0.0%', '0.0%', '0.0%', undefined]);
});

test('verdict rows show — and their 状态', () => {
  for (const row of [7, 8, 14, 22, 23, 24]) {
    expect(['J', 'K', 'L'].map(letter => valueAt(layout, `${letter}${row}`))).toEqual(['—', '—', '—']);
    expect(valueAt(layout, `M${row}`)).toMatch(/^=IF\(OR\(COUNTA.*HB\.STATUS\(/);
  }
  expect(valueAt(layout, 'M8')).toMatch(/,-1\)\)$/);
});

test('截至期 is the end of the last year with figures, never today', () => {
  expect(valueAt(layout, 'B3')).toBe('截至期：');
  expect(cellAt(layout, 'C3')).toMatchObject({ look: 'input', numberFormat: 'yyyy"年"m"月"d"日"' });
  const formula = String(valueAt(layout, 'C3'));
  expect(formula).toMatch(/^=IF\(COUNTA\(D5:H27\)-COUNTIF\(D5:H27,"—"\)=0,"",DATE\(MAX\(\(COUNTA\(D5:D27\)-COUNTIF\(D5:D27,"—"\)>0\)\*2021,/);
  expect(formula).toMatch(/\(COUNTA\(H5:H27\)-COUNTIF\(H5:H27,"—"\)>0\)\*2025\),12,31\)\)$/);
  expect(formula).not.toMatch(/TODAY|NOW/);
});
