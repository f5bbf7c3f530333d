import fc from 'fast-check';
import { layExplanations, readExplanations, showsOldNames, type Explanation } from '../../../src/domain/explanations';
import { cellReference, readCellReferences } from '../../../src/domain/table/cellReference';
import { applyExplanations } from '../../../src/domain/explanations';
import { sheetFrom, sheetOf, workbook } from './sheets';

const one: Explanation = {
  code: 'HB501', indicator: '劳动人事争议调解成功率', period: '2023年', places: [{ sheet: "专栏2 '副本'", row: 19, column: 1 }, { sheet: '专栏1', row: 14, column: 2 }],
  value: '60；＞60', message: '两处应为同一个数', text: '原文如此', time: '2024-01-15 09:05',
};
const origin = { row: 0, column: 0 };

describe('the sheet 审核说明', () => {
  test('shows where, what it was and, by formulas that need no add-in, what it is now and whether the explanation holds', () => {
    const layout = layExplanations([one]);
    expect(layout.sheetName).toBe('审核说明');
    expect(layout.cells[2]?.map(cell => cell.value)).toEqual(['规则编号', '指标', '时期', '单元格', '说明时的数', '现在的数', '状态', '审核结果', '审核说明', '说明时间']);
    expect(layout.cells[3]?.map(cell => cell.value)).toEqual([
      'HB501', '劳动人事争议调解成功率', '2023年', `=IFERROR("专栏2 '副本'!"&ADDRESS(ROW('专栏2 ''副本'''!B20),COLUMN('专栏2 ''副本'''!B20),4)&" 等2格","已删除")`,
      '60；＞60', `=IFERROR('专栏2 ''副本'''!B20&"；"&'专栏1'!C15&"","已删除或出错")`, '=IFERROR(IF(EXACT(E4,F4),"有效","已失效"),"已失效")', '两处应为同一个数', '原文如此', '2024-01-15 09:05',
    ]);
    expect(layout.frame).toEqual({ row: 2, column: 0, rows: 2, columns: 10 });
  });

  test('what the user wrote stays text, whatever it looks like', () => {
    const texts = ['=HYPERLINK("http://x")', '+1', '-5', '@SUM(A1)', '1:4:5'];
    const rows = layExplanations(texts.map(text => ({ ...one, text, message: text }))).cells.slice(3);
    for (const row of rows) for (const at of [7, 8]) {
      expect(row[at]?.numberFormat).toBe('@');
      expect(String(row[at]?.value)).not.toMatch(/^=/);
    }
    expect(rows.map(row => row[8]?.value)).toEqual(['＝HYPERLINK("http://x")', ...texts.slice(1)]);
  });

  test('reads back what it wrote, on any sheet and below rows put above it', () => {
    const text = fc.string({ minLength: 1 }).map(written => `文${written.trim()}`);
    const places = fc.array(fc.record({ sheet: fc.constantFrom('专栏2', "O'x", '专栏2 (2)'), row: fc.nat(5000), column: fc.nat(700) }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.array(fc.record({ code: text, indicator: text, period: text, places, value: text, message: text, text, time: text }), { maxLength: 5 }), fc.nat(6), (explanations, row) => {
      const layout = layExplanations(explanations, { row, column: 2 });
      const read = readExplanations([sheetOf('专栏2', [['指标', '目标']]), sheetFrom(layout, '说明（改名）')]);
      expect(read).toEqual({ sheet: '说明（改名）', area: { row, column: 2, rows: layout.cells.length, columns: 10 }, explanations });
    }), { numRuns: 50 });
  });

  test('a row typed by hand names its cell in words and counts like any other', () => {
    const layout = layExplanations([]);
    const sheet = sheetFrom(layout);
    const values = [...sheet.values, ['HB501', '调解成功率', '', '专栏2!B20', 60, '', '', '', '原文如此', '']];
    const read = readExplanations([{ ...sheet, values, formulas: values, numberFormats: values.map(row => row.map(() => 'General')) }]);
    expect(read?.explanations).toMatchObject([{ code: 'HB501', places: [{ sheet: '专栏2', row: 19, column: 1 }], value: '60' }]);
    const figures = sheetOf('专栏2', [[60]], { row: 19, column: 1 });
    const [finding] = applyExplanations([{ rule: 'link-differs', code: 'HB501', severity: 'query', message: '', places: [{ sheet: '专栏2', row: 19, column: 1 }] }], read?.explanations ?? [], workbook(figures));
    expect(finding?.explained?.state).toBe('holds');
  });

  test('a workbook without the header has none; a row whose cells are gone says so by its formula and explains nothing', () => {
    expect(readExplanations([sheetOf('审核说明', [['规则编号', '指标']])])).toBeUndefined();
    const [row] = layExplanations([{ ...one, places: [] }], origin).cells.slice(3);
    expect(row?.slice(3, 7).map(cell => cell.value)).toEqual(['', '60；＞60', '', '=IFERROR(IF(EXACT(E4,F4),"有效","已失效"),"已失效")']);
  });
});

test('what the reader fills is to fill, what follows the table is calculated, the rest is print', () => {
  const layout = layExplanations([one, { ...one, places: one.places.slice(0, 1) }, { ...one, places: [], value: '' }], { row: 4, column: 1 });
  expect(layout).toMatchObject({ panel: 'explanations', origin: { row: 4, column: 1 }, print: { orientation: 'landscape' } });
  const rows = layout.cells.slice(3);
  expect(rows[0]?.map(cell => cell.look)).toEqual(['printed', 'name', 'printed', 'printed', 'printed', 'computed', 'computed', 'name', 'input', 'printed']);
  expect(rows.map(row => row[3]?.value)).toEqual([
    `=IFERROR("专栏2 '副本'!"&ADDRESS(ROW('专栏2 ''副本'''!B20),COLUMN('专栏2 ''副本'''!B20),4)&" 等2格","已删除")`, `=IFERROR("专栏2 '副本'!"&ADDRESS(ROW('专栏2 ''副本'''!B20),COLUMN('专栏2 ''副本'''!B20),4),"已删除")`, '',
  ]);
  expect(rows.map(row => row[6]?.value)).toEqual(['=IFERROR(IF(EXACT(F8,G8),"有效","已失效"),"已失效")', '=IFERROR(IF(EXACT(F9,G9),"有效","已失效"),"已失效")', '']);
});

test('a row typed by hand is about the first cell it names', () => {
  const values = [...sheetFrom(layExplanations([])).values, ['HB501', '', '', '专栏2!B20、专栏2!B21', 60, '', '', '', '原文如此', '']];
  expect(readExplanations([sheetOf('审核说明', values)])?.explanations[0]?.places).toEqual([{ sheet: '专栏2', row: 19, column: 1 }]);
});

test.each([
  ["='专栏2'!F9&\"\"", [{ sheet: '专栏2', row: 8, column: 5 }]],
  ['=专栏2!$F$9&专栏1!AA10', [{ sheet: '专栏2', row: 8, column: 5 }, { sheet: '专栏1', row: 9, column: 26 }]],
  ['=#REF!&""', []], ['=F9', []], ['专栏2!F9 等2格', [{ sheet: '专栏2', row: 8, column: 5 }]],
])('%s names its cells', (written, places) => {
  expect(readCellReferences(written)).toEqual(places);
});

test('a reference read back is the place it was written for', () => {
  fc.assert(fc.property(fc.constantFrom('专栏2', "it's", 'a b'), fc.nat(1_048_575), fc.nat(16_383), (sheet, row, column) => {
    expect(readCellReferences(cellReference({ sheet, row, column }))).toEqual([{ sheet, row, column }]);
  }));
});

test('a renamed sheet shows in the formulas, not in the name written with the cell', () => {
  const shown = (text: string, live: string) => {
    const values = [['规则编号', '指标', '时期', '单元格', '说明时的数', '现在的数', '状态', '审核结果', '审核说明', '说明时间'], ['HB701', '参保率', '', text, '90', '90', '有效', '', '疫情', '']];
    return [{ ...sheetOf('审核说明', values), formulas: values.map((row, index) => (index === 0 ? row : row.map((value, at) => (at === 5 ? live : value)))) }];
  };
  expect(showsOldNames(shown('专栏2!F12', "=IFERROR('上报 专栏2'!F12&\"\",\"已删除或出错\")"))).toBe(true);
  expect(showsOldNames(shown('上报 专栏2!F12', "=IFERROR('上报 专栏2'!F12&\"\",\"已删除或出错\")"))).toBe(false);
  expect(showsOldNames(shown('上报 专栏2!F12 等2格', "='上报 专栏2'!F12&\"；\"&专栏1!F3"))).toBe(false);
  expect(showsOldNames(shown('已删除', '=IFERROR(#REF!&"","已删除或出错")'))).toBe(false);
  expect(showsOldNames([sheetOf('表', [['指标']])])).toBe(false);
});
