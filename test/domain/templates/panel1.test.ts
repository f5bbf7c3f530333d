import { printedHeaders, printedPanel1 } from '../../plans/printedPanels';
import { builtTable, cellAt, valueAt } from './builtTables';

const shown = (value: string | number, format = 'General'): string => (typeof value === 'number' ? value.toFixed(format.split('.')[1]?.length ?? 0) : value);

describe('原文', () => {
  const layout = builtTable('panel-1', 'printed');
  test('is the panel as printed, cell by cell', () => {
    expect(layout.sheetName).toBe('专栏1');
    expect(layout.cells[0]?.map(cell => cell.value)).toEqual(['专栏1：“十三五”时期主要指标完成情况', '', '', '']);
    expect(layout.cells[1]?.map(cell => cell.value)).toEqual([...printedHeaders['panel-1']]);
    expect(layout.cells.slice(2, 20).map(line => line.map(cell => shown(cell.value, cell.numberFormat)).join('|').replace(/\|+$/, ''))).toEqual(printedPanel1);
    expect(layout.cells.slice(20).map(line => line.map(cell => cell.value))).toEqual([['注：〔  〕内为五年累计数。', '', '', '']]);
  });
  test('has nothing to fill', () => {
    expect(layout.cells.flat().filter(cell => cell.look === 'input')).toEqual([]);
    expect(layout.prompts).toEqual([]);
  });
});

describe('空表', () => {
  const layout = builtTable('panel-1', 'fill');
  test('leaves 完成数 to be filled and keeps the rest as printed', () => {
    const printed = builtTable('panel-1', 'printed');
    expect(layout.cells.slice(3, 22).map(line => line.slice(0, 3))).toEqual(printed.cells.slice(1, 20).map(line => line.slice(0, 3)));
    const inputs = layout.cells.slice(4, 22).map(line => line[3]).filter(cell => cell?.look !== 'group');
    expect(inputs).toHaveLength(13);
    for (const cell of inputs) expect([cell?.value, cell?.look]).toEqual(['', 'input']);
  });
  test('takes the ratio as text, so that 1:4:5 does not become a time', () => {
    expect(valueAt(layout, 'A14')).toBe('7．高、中、初级专业技术人才比例');
    expect(cellAt(layout, 'D14').numberFormat).toBe('@');
    expect(cellAt(layout, 'D13').numberFormat).toBeUndefined();
  });
  test('carries what a report form carries', () => {
    const words = layout.cells.flat().map(cell => cell.value).join('\n');
    for (const word of ['表号：“十三五”规划专栏1', '填报单位：', '报告期：', '2020年', '计量单位：', '单位负责人：', '统计负责人：', '填表人：', '报出日期：']) expect(words).toContain(word);
  });
});
