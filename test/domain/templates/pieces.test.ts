/** The small parts tables are made of, each by itself. */
import type { Indicator } from '../../../src/domain/plan/plan';
import { openCanvas } from '../../../src/domain/templates/canvas';
import { actualInput, isMilestone, isTypedAsText, regionInput, workInput, yearInput } from '../../../src/domain/templates/inputCells';
import { decimalFormat, nameColumn, printedCell } from '../../../src/domain/templates/printedCells';
import { filledCount, sumOfFilled } from '../../../src/domain/templates/sumOfFilled';
import type { LayoutCell } from '../../../src/domain/templates/template';
import { text } from '../../../src/domain/templates/text';
import { smallPlan } from './smallPlan';

const indicator = (id: string, rest: Partial<Indicator> = {}): Indicator => {
  const found = smallPlan.panels[0]?.indicators.find(one => one.id === id);
  if (!found) throw new Error(id);
  return { ...found, ...rest };
};
const withTarget = (target: string, id = 'pension'): Indicator => { const found = indicator(id); return { ...found, cells: { ...found.cells, target } }; };
const { prompt } = text;

test.each<[number, string]>([[0, '0'], [1, '0.0'], [3, '0.000']])('%d decimals are shown by %s', (decimals, format) => { expect(decimalFormat(decimals)).toBe(format); });

test.each<[string, string | number, string]>([
  ['82', 82, '0'], ['90.67', 90.67, '0.00'], ['238.0', 238, '0.0'], ['-5', -5, '0'], ['〔350〕', '〔350〕', '@'], ['＜5', '＜5', '@'], ['—', '—', '@'], ['1∶4∶5', '1∶4∶5', '@'], ['1,234', '1,234', '@'], ['90%', '90%', '@'], ['82①', '82①', '@'], ['约82', '约82', '@'], ['', '', '@'], ['0', 0, '0'], ['12345678901234567890', '12345678901234567890', '@'],
])('printed %s is %p shown by %s', (written, value, numberFormat) => { expect(printedCell(written)).toEqual({ value, look: 'printed', numberFormat }); });

test('a column of names sets 其中 rows in', () => {
  const { key, header, width, build } = nameColumn('指标');
  const row = { has: () => true, cell: () => '', cells: () => '', mark: () => '' } as unknown as Parameters<typeof build>[1];
  expect([key, header, width]).toEqual(['name', '指标', 44]);
  expect(build(indicator('jobs'), row)).toEqual({ cell: { value: '1．新增就业人数（万人）', look: 'name' } });
  expect(build(indicator('graduates'), row)).toEqual({ cell: { value: '2．其中：高校毕业生（万人）', look: 'ofWhichName' } });
});

test('a sum counts what is filled, — not, and asks another where anything is no number', () => {
  expect(filledCount('B2:F2')).toBe('COUNTA(B2:F2)-COUNTIF(B2:F2,"—")');
  expect(sumOfFilled('B2:F2', 'HB.CUMULATE(B2:F2)')).toBe('=IF(COUNTA(B2:F2)-COUNTIF(B2:F2,"—")=0,"",IF(COUNT(B2:F2)=COUNTA(B2:F2)-COUNTIF(B2:F2,"—"),SUM(B2:F2),HB.CUMULATE(B2:F2)))');
});

describe('a cell to fill in', () => {
  test.each<[string, boolean]>([['4—5', true], ['1∶3∶6', false], ['330', false], ['＜5', false], ['—', false]])('with the target %s is text beforehand: %s', (target, expected) => { expect(isTypedAsText(withTarget(target))).toBe(expected); });
  test('of a structure is text', () => { expect(isTypedAsText(indicator('structure'))).toBe(true); });

  test('says what to type: the kind, the bound, and what blank means', () => {
    expect(actualInput(indicator('pension'), smallPlan)).toEqual({ cell: { value: '', look: 'input' }, prompt: { title: prompt.title(text.header.actual, '万人'), message: prompt.stock + prompt.blank } });
    expect(actualInput(indicator('unemployment'), smallPlan).prompt?.message).toBe(prompt.rate + prompt.bound + prompt.blank);
    expect(actualInput(indicator('structure'), smallPlan)).toEqual({ cell: { value: '', look: 'input', numberFormat: '@' }, prompt: { title: prompt.title(text.header.actual, ''), message: prompt.structure + prompt.blank } });
  });

  test('of a five-year total says which part of it belongs here', () => {
    const jobs = indicator('jobs');
    expect(actualInput(jobs, smallPlan).prompt?.message).toBe(prompt.total(2026) + prompt.blank);
    expect(yearInput(jobs).prompt).toEqual({ title: prompt.title(prompt.yearName, '万人'), message: prompt.totalOfYear + prompt.blank });
    expect(regionInput(jobs, '东区').prompt).toEqual({ title: prompt.title(prompt.regionName('东区'), '万人'), message: prompt.totalOfRegion + prompt.blank });
  });

  test.each<[string, boolean]>([['—', true], ['', true], ['完成国家下达目标', true], ['330', false], ['＜5', false], ['12,69', false]])('of the target %j asks for words: %s', (target, expected) => { expect(isMilestone(withTarget(target))).toBe(expected); });

  test('of a work is words, a count so far, or a year’s figure', () => {
    expect(workInput(withTarget('—'))).toEqual({ cell: { value: '', look: 'input', numberFormat: '@' }, prompt: { title: prompt.milestoneName, message: prompt.milestone } });
    expect(workInput(indicator('pension')).prompt).toEqual({ title: prompt.title(prompt.yearName, '万人'), message: prompt.countedUp + prompt.blank });
    expect(workInput(indicator('recruits'))).toEqual(yearInput(indicator('recruits')));
  });
});

describe('a canvas', () => {
  const cell = (value: string | number, look: LayoutCell['look'] = 'note'): LayoutCell => ({ value, look });
  const words = { title: '标题', message: '说明' };
  const empty: LayoutCell = { value: '', look: 'empty' };

  test('keeps its shape, spreads cells and merges what is spread, where it stands on the sheet', () => {
    const canvas = openCanvas(2, [10, 10, 10], { row: 5, column: 3 });
    canvas.spread(0, 1, 2, cell('宽'));
    canvas.put(1, 0, cell(7, 'printed'));
    expect(canvas.finish()).toEqual({ cells: [[empty, cell('宽'), cell('')], [cell(7, 'printed'), empty, empty]], merges: [{ row: 5, column: 4, rows: 1, columns: 2 }], prompts: [], rowHeights: [20, 20] });
  });

  test('is as high as its longest text, formulas and numbers take one line, a title has its own height', () => {
    const canvas = openCanvas(6, [9, 9], { row: 0, column: 0 });
    canvas.put(0, 0, cell('标题', 'title'));
    canvas.put(1, 0, cell('一二三四五'));
    canvas.put(1, 1, cell('一'));
    canvas.spread(2, 0, 2, cell('一二三四五'));
    canvas.put(3, 0, cell('=SUM(A1:A100)+SUM(B1:B100)'));
    canvas.put(4, 0, cell('一二三', 'ofWhichName'));
    canvas.put(5, 0, cell(123456789012));
    expect(canvas.finish().rowHeights).toEqual([32, 35, 20, 20, 35, 20]);
  });

  test('joins the prompts of neighbours with the same words, and no others', () => {
    const canvas = openCanvas(3, [9, 9, 9], { row: 1, column: 1 });
    for (const row of [0, 1]) for (const column of [0, 1]) canvas.put(row, column, empty, words);
    canvas.put(0, 2, empty, { ...words, message: '别的' });
    canvas.put(2, 0, empty, words);
    expect(canvas.finish().prompts).toEqual([{ area: { row: 1, column: 1, rows: 2, columns: 2 }, ...words }, { area: { row: 1, column: 3, rows: 1, columns: 1 }, title: '标题', message: '别的' }, { area: { row: 3, column: 1, rows: 1, columns: 1 }, ...words }]);
  });

  test('joins nothing that does not touch along one side, and a block only with one as wide', () => {
    const canvas = openCanvas(4, [9, 9, 9, 9], { row: 0, column: 0 });
    for (const [row, column] of [[0, 0], [0, 2], [1, 1], [2, 0], [2, 1], [3, 1]] as const) canvas.put(row, column, empty, words);
    expect(canvas.finish().prompts.map(({ area }) => area)).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 }, { row: 0, column: 2, rows: 1, columns: 1 }, { row: 1, column: 1, rows: 1, columns: 1 }, { row: 2, column: 0, rows: 1, columns: 2 }, { row: 3, column: 1, rows: 1, columns: 1 },
    ]);
  });

  test('keeps the height of a line where nothing was put', () => { expect(openCanvas(2, [9], { row: 0, column: 0 }).finish().rowHeights).toEqual([20, 20]); });

  test('cuts prompts at what Excel takes, and knows its rows', () => {
    const canvas = openCanvas(1, [9], { row: 0, column: 0 });
    canvas.put(0, 0, empty, { title: '题'.repeat(40), message: '文'.repeat(300) });
    expect(canvas.finish().prompts.map(({ title, message }) => [title.length, message.length])).toEqual([[32, 255]]);
    expect(() => { canvas.put(1, 0, empty); }).toThrow(new RangeError('row 1'));
  });
});
