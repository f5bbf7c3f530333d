import { repairPaste, sheetOfPaste } from '../../../src/domain/pasteRepair';
import { text } from '../../../src/domain/pasteRepair/text';
import { shownProposal } from './corpus';

const { undecided, reasons } = text;
const shown = (...rows: readonly (readonly string[])[]): readonly string[] => shownProposal(repairPaste(rows)).split('\n');
const below = (header: readonly string[], ...rows: readonly (readonly string[])[]): readonly string[] => shown(header, ...rows).slice(1);
const plain = ['序号', '指标', '单位', '2025年', '2030年', '属性'];

describe('cells that stand in columns', () => {
  test('keep their places, blank ones too', () => {
    expect(shown(plain, ['1', '就业', '万人', '350', '', '预期性'], ['', '一、社保', '', '', '', ''], ['2', '参保', '万人', '', '700', ''])).toEqual([
      'header: 序号 | 指标 | 单位 | 2025年 | 2030年 | 属性', 'indicator: 1 | 就业 | 万人 | 350 |  | 预期性', 'group:  | 一、社保 |  |  |  |', 'indicator: 2 | 参保 | 万人 |  | 700 |',
    ]);
  });

  test('of a header over two rows are kept row by row, and read together', () => {
    expect(shown(['指标', '2025年', '“十五五”', ''], ['', '基数', '规划目标', '备注'], ['就业（人）', '5', '6', '含城镇'])).toEqual(['header: 指标 | 2025年 | “十五五” |', 'header:  | 基数 | 规划目标 | 备注', 'indicator: 就业（人） | 5 | 6 | 含城镇']);
    expect(shown(['指標', '2030年目標'], ['就业', '5'])[0]).toBe(`header: ~指标{${reasons.simplified}} | ~2030年目标{${reasons.simplified}}`);
  });

  test('under a title and above a note', () => {
    expect(shown(['专栏1', '', ''], ['指标', '2025年', '2030年'], ['就业', '5', '6'], ['注：', '甲', ''])).toEqual(['title: 专栏1 |  |', 'header: 指标 | 2025年 | 2030年', 'indicator: 就业 | 5 | 6', 'note: 注： 甲 |  |']);
  });

  test('of a name over two rows are joined, number and unit found on either', () => {
    expect(below(plain, ['1', '城镇新增', '', '', '', ''], ['', '就业人数', '万人', '350', '400', '预期性'])).toEqual([`indicator: 1 | ~城镇新增就业人数{${reasons.joinedName}} | 万人 | 350 | 400 | 预期性`]);
    expect(below(plain, ['1', '城镇新增（万', '万人', '350', '400', ''], ['', '人）', '', '', '', '预期性'])[0]).toContain('350');
  });
});

describe('a row whose cells were lost into one', () => {
  test('is cut like text', () => {
    expect(below(plain, ['1', '就业', '万人', '350', '400', '预期性'], ['2 参保 万人 680 700 约束性', '', '', '', '', ''])).toEqual(['indicator: 1 | 就业 | 万人 | 350 | 400 | 预期性', `indicator: 2 | ~参保{${reasons.split}} | 万人 | 680 | 700 | 约束性`]);
  });
  test('is cut beside its number too', () => { expect(below(plain, ['2', '参保 万人 680 700 约束性', '', '', '', ''])).toEqual([`indicator: 2 | ~参保{${reasons.split}} | 万人 | 680 | 700 | 约束性`]); });
  test.each([['3 参保 万人 680 700'], ['3 参保 万人 680 约束性 700'], ['3 参保 万人 680 700 720']])('%s stays whole and is asked about where its pieces do not fit', lost => {
    expect(below(plain, ['1', '就业', '万人', '350', '400', '预期性'], [lost, '', '', '', '', ''])[1]).toBe(`group:  | ?${lost}{${undecided.lostCells}} |  |  |  |`);
  });
  test('is not cut where another cell is filled', () => { expect(below(plain, ['2', '参保 680 700', '万人', '', '', ''])[0]).toContain('参保 680 700'); });
});

describe('rows of other lengths than the header', () => {
  test('with a cell too many are asked about', () => { expect(below(['指标', '2025年', '2030年'], ['就业', '5', '6'], ['参保', '7', '8', '9'])).toEqual(['indicator: 就业 | 5 | 6 |', `indicator: 参保 | ?7 8 9{${undecided.lostCells}} | ?{${undecided.lostCells}} | ?{${undecided.lostCells}}`]); });
  test('with a cell too few likewise, but for remarks left away at the end', () => {
    expect(below(['指标', '2025年', '2030年'], ['就业', '5'])).toEqual([`indicator: 就业 | ?5{${undecided.lostCells}} | ?{${undecided.lostCells}}`]);
    expect(below(['指标', '2025年', '2030年', '备注'], ['就业', '5', '6'])).toEqual(['indicator: 就业 | 5 | 6 |']);
  });
  test('with figures where a name should stand are the torn half of a row', () => {
    expect(below(['指标', '2025年', '2030年'], ['就业', '', ''], ['5', '6', ''])).toEqual(['indicator: 就业 | 5 | 6']);
  });
});

test('what is counted are cells with something in them', () => {
  const proposal = repairPaste([['指標', '2025年', '2030年'], ['就业', '5①', '6'], ['经济', '', ''], ['参保', '7', '12,69']]);
  expect([proposal.columns, proposal.repaired, proposal.undecided]).toEqual([3, 2, 3]);
  expect(proposal.pasted).toEqual(['指標\t2025年\t2030年', '就业\t5①\t6', '经济\t\t', '参保\t7\t12,69']);
  expect(proposal).not.toHaveProperty('refusal');
});

test('a proposal is a sheet of texts from its first cell on', () => {
  expect(sheetOfPaste(repairPaste([['指标', '2025年'], ['就业', '5']]), '粘贴')).toEqual({
    name: '粘贴', row: 0, column: 0, values: [['指标', '2025年'], ['就业', '5']], formulas: [['指标', '2025年'], ['就业', '5']], numberFormats: [['@', '@'], ['@', '@']], merges: [], hiddenRows: [], hiddenColumns: [],
  });
});

describe('refused', () => {
  test.each([[[['', ' ']], text.refusal.empty], [[['指标', '2025年']], text.refusal.noTable], [[['就业', '5']], text.refusal.noTable], [[['字'.repeat(100_000), '字'.repeat(99_999)]], text.refusal.tooLong], [[['字'.repeat(100_000), '字'.repeat(99_998)]], text.refusal.noTable]])('case %#', (grid, refusal) => {
    expect(repairPaste(grid)).toMatchObject({ columns: 0, rows: [], dropped: [], undecided: 0, repaired: 0, refusal });
  });
  test('is text without a single figure', () => { expect(repairPaste('指标 2025年\n一、就业').refusal).toBe(text.refusal.noTable); });
});
