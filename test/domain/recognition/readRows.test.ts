import type { Answers, FoundColumn, FoundColumnRole, FoundRow, TableDoubt } from '../../../src/domain/recognition';
import { isFigureColumn, type BodyRow } from '../../../src/domain/recognition/bodyScan';
import { collectDoubts } from '../../../src/domain/recognition/doubts';
import { readRows, type Above } from '../../../src/domain/recognition/readRows';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import { finished } from '../../../src/domain/recognition/steps';
import type { Area, CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

type Row = readonly CellValue[];
interface Around { readonly roles?: readonly FoundColumnRole[]; readonly above?: Partial<Above>; readonly answers?: Answers; readonly body?: Readonly<Record<number, Partial<BodyRow>>>; readonly merges?: readonly Area[] | 'unknown'; readonly hiddenRows?: readonly number[] }
const plain: readonly FoundColumnRole[] = ['name', 'base', 'target'];
const labels: Partial<Record<FoundColumnRole, string>> = { base: '2020 年', target: '2025年目标', attribute: '属 性' };

/** Rows of a table from the first of the sheet on, and what is asked about them. */
function read(rows: readonly Row[], { roles = plain, above = {}, answers = [], body = {}, merges = [], hiddenRows }: Around = {}): { readonly rows: readonly FoundRow[]; readonly doubts: readonly TableDoubt[] } {
  const columns = roles.map((role, column): FoundColumn => ({ role, column, headers: [labels[role] ?? role], isHidden: false, key: '', reason: '', isSure: true }));
  const { name, values, formulas, numberFormats } = typedSheet(rows);
  const view = viewSheet({ name, row: 0, column: 0, values, formulas, numberFormats, ...(hiddenRows === undefined ? {} : { hiddenRows }), ...(merges === 'unknown' ? {} : { merges }) });
  const bodyRows = rows.map((cells, row): BodyRow => ({ row, isHeader: false, hasFigures: columns.some(column => isFigureColumn(column) && (cells[column.column] ?? '') !== ''), firstText: '', nameText: '', isWide: false, unitBetween: '', ...body[row] }));
  const doubts = collectDoubts(answers, '表');
  return { rows: finished(readRows(view, bodyRows, columns, { title: '', nameHeader: '指标', unitAbove: '', notes: [], ...above }, doubts)), doubts: doubts.open() };
}
const of = (found: { readonly rows: readonly FoundRow[] }, ...keys: readonly (keyof FoundRow)[]): unknown[][] => found.rows.map(row => keys.map(key => row[key]));
const general = (...values: readonly CellValue[]): unknown => values.map(value => ({ value, numberFormat: 'General' }));
const sureBut = { isHidden: false, isSure: true };

test('every kind of row, whole', () => {
  const rows: Row[] = [['一', '一、 就 业', '', '', '', ''], [1, '就业人数（万人）', '约束性', '民生', 10, 12], ['', '其中：农民工', '', '', 1, ''], ['', '合计', '', '', 11, 12], ['序号', '指标', '', '', '', ''], ['', '', '', '', '', '']];
  const found = read(rows, { roles: ['number', 'name', 'attribute', 'group', 'base', 'target'], body: { 4: { isHeader: true } }, hiddenRows: [2] });
  expect(found).toEqual({
    doubts: [],
    rows: [
      { ...sureBut, row: 0, kind: 'group', writtenName: '一、 就 业', name: '就业', number: '一', unit: '', group: '一、就业', cells: general('一', '一、 就 业', '', '', '', ''), reason: '只有标题、没有数，是分组标题' },
      { ...sureBut, row: 1, kind: 'indicator', writtenName: '就业人数（万人）', name: '就业人数', number: '1', unit: '万人', group: '一、就业 民生', attribute: 'binding', cells: general(1, '就业人数（万人）', '约束性', '民生', 10, 12), reason: '有名称、有数，是一项指标' },
      { ...sureBut, row: 2, kind: 'indicator', writtenName: '其中：农民工', name: '农民工', unit: '', group: '一、就业 民生', parentRow: 1, isHidden: true, cells: general('', '其中：农民工', '', '', 1, ''), reason: '名称写了“其中”' },
      { ...sureBut, row: 3, kind: 'total', writtenName: '合计', name: '合计', unit: '', group: '一、就业 民生', cells: general('', '合计', '', '', 11, 12), reason: '合计行，不是单独的指标' },
      { ...sureBut, row: 4, kind: 'header', writtenName: '指标', name: '指标', unit: '', group: '一、就业 民生', cells: general('序号', '指标', '', '', '', ''), reason: '表头在换页处重复' },
      { ...sureBut, row: 5, kind: 'note', writtenName: '', name: '', unit: '', group: '一、就业 民生', cells: general('', '', '', '', '', ''), reason: '没有名称' },
    ],
  });
});

test('a column of numbers counts before the number in the name', () => {
  expect(of(read([[5, '1.就业', 1, 2], ['', '2.参保', 1, 2], ['', '人才', 1, 2]], { roles: ['number', ...plain] }), 'number')).toEqual([['5'], ['2'], [undefined]]);
});

test('a group in its own column, under a heading, or both', () => {
  const rows: Row[] = [['就业', '城镇', 1, 2], ['', '一、社 会', '', ''], ['', '参保', 1, 2], ['', '二、其他', '', ''], ['经济', '产值', 1, 2]];
  expect(of(read(rows, { roles: ['group', ...plain] }), 'group')).toEqual([['就业'], ['一、社会 就业'], ['一、社会 就业'], ['二、其他 就业'], ['二、其他 经济']]);
});

describe('a name on two lines', () => {
  const below: Row[] = [['参加培训的 ', '', ''], [' 农民工人数（万人）', 1, 2]];
  const key = '表|split|参加培训的|农民工人数';

  test('is one, in doubt until the user says so', () => {
    const { rows, doubts } = read(below);
    expect(of({ rows }, 'kind', 'name', 'unit', 'writtenName', 'reason', 'isSure')).toEqual([
      ['note', '参加培训的', '', '参加培训的 ', '名称分写在两行，与第2行合为一项', false], ['indicator', '参加培训的农民工人数', '万人', '参加培训的农民工人数（万人）', '名称分写在两行，与第1行合为一项', false],
    ]);
    expect(doubts).toEqual([{ key, row: 0, column: 0, question: '第1、2行“参加培训的”“农民工人数（万人）”是一个名称分写两行吗？', assumed: 'one', choices: [{ answer: 'one', label: '是一个名称' }, { answer: 'two', label: '是两项' }] }]);
    expect(of(read(below, { answers: [{ key, answer: 'one' }] }), 'name', 'isSure')).toEqual([['参加培训的', true], ['参加培训的农民工人数', true]]);
  });

  test('is two where the user says so', () => {
    expect(of(read(below, { answers: [{ key, answer: 'two' }] }), 'kind', 'name')).toEqual([['group', '参加培训的'], ['indicator', '农民工人数']]);
  });

  test('keeps the number of its first line, and the figures of the line that has them', () => {
    const above = read([[3, '基本养老保险参保', 1, 2], ['', '人数', '', ''], [4, '参保率', 1, 2]], { roles: ['number', ...plain] });
    expect(of(above, 'kind', 'name', 'number', 'reason')).toEqual([['indicator', '基本养老保险参保人数', '3', '名称分写在两行，与第2行合为一项'], ['note', '人数', undefined, '名称分写在两行，与第1行合为一项'], ['indicator', '参保率', '4', '有名称、有数，是一项指标']]);
    expect(above.rows[0]?.cells).toEqual(general(3, '基本养老保险参保', 1, 2));
    expect(of(read([[1, '就业', 1, 2], [2, '参保', 1, 2], [3, '参加培训的', '', ''], ['', '农民工人数', 1, 2]], { roles: ['number', ...plain] }), 'number', 'name').slice(2)).toEqual([['3', '参加培训的'], ['3', '参加培训的农民工人数']]);
  });
});

describe('a blank 属性 of pasted text', () => {
  const rows: Row[] = [['就业', 1, 2, '约束性'], ['参保', 1, 2, ''], ['一、社保', '', '', ''], ['缴费', 1, 2, ''], ['人才', 1, 2, '预期性'], ['培训', 1, 2, '']];
  const around: Around = { roles: [...plain, 'attribute'], merges: 'unknown' };
  const attributes = (more: Around): unknown => of(read(rows, { ...around, ...more }), 'attribute').flat();

  test('is asked about once, and until then says nothing', () => {
    expect(read(rows, around).doubts).toEqual([{ key: '表|fill|属性', row: 0, column: 3, question: '“属性”一栏有空格，空着的与上一行相同吗？', assumed: 'blank', choices: [{ answer: 'same', label: '与上一行相同' }, { answer: 'blank', label: '没有' }] }]);
    expect([attributes({}), attributes({ answers: [{ key: '表|fill|属性', answer: 'blank' }] })]).toEqual(Array.from({ length: 2 }, () => ['binding', undefined, undefined, undefined, 'anticipatory', undefined]));
  });

  test('repeats the one above it down to the next heading where the user says so', () => {
    expect(attributes({ answers: [{ key: '表|fill|属性', answer: 'same' }] })).toEqual(['binding', 'binding', undefined, undefined, 'anticipatory', 'anticipatory']);
  });

  test('is not asked about where merged cells are known, where every row has one, or none', () => {
    const asked = (of: readonly Row[], merges: readonly Area[] | 'unknown'): number => read(of, { ...around, merges }).doubts.length;
    expect([asked(rows, []), asked(rows.filter(row => row[3] !== ''), 'unknown'), asked(rows.slice(3, 4), 'unknown'), asked([['一、社保', '', '', ''], ...rows.slice(0, 1)], 'unknown'), read([['就业', 1, 2]], { merges: 'unknown' }).doubts.length]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('属性', () => {
  const attribute = (row: Row, more: Around = {}): unknown => read([row], { roles: [...plain, 'attribute'], ...more }).rows[0]?.attribute;
  const notes = ['注：标▲的为约束性指标，其余为预期性指标。'];

  test.each<[string, Row, Around, unknown]>([
    ['its own cell', ['就业（预期性）', 1, 2, '约束性'], {}, 'binding'],
    ['its name', ['▲就业（预期性）', 1, 2, ''], { above: { notes } }, 'anticipatory'],
    ['a mark before its name', ['▲就业', 1, 2, ''], { above: { notes, title: '预期性指标' } }, 'binding'],
    ['a mark in its cell', ['就业', 1, 2, '▲'], { above: { notes } }, 'binding'],
    ['no mark, where a note speaks of the others', ['就业', 1, 2, ''], { above: { notes, title: '约束性指标' } }, 'anticipatory'],
    ['the header of the names', ['就业', 1, 2, ''], { above: { nameHeader: '约束性指标', title: '预期性指标' } }, 'binding'],
    ['the title', ['就业', 1, 2, ''], { above: { title: '某市预期性 指标' } }, 'anticipatory'],
    ['a title of both says neither', ['就业', 1, 2, ''], { above: { title: '约束性指标和预期性指标' } }, undefined],
    ['a title of neither', ['就业', 1, 2, ''], { above: { title: '预期目标' } }, undefined],
    ['a word that is neither', ['就业', 1, 2, '指导性'], {}, undefined],
  ])('comes from %s', (_, row, around, expected) => { expect(attribute(row, around)).toBe(expected); });

  test('comes from a heading, or else from the group', () => {
    const rows: Row[] = [['约束性指标', '就业', 1, 2], ['', '二、预期性指标', '', ''], ['', '参保', 1, 2], ['', '三、社保', '', ''], ['', '缴费', 1, 2]];
    expect(of(read(rows, { roles: ['group', ...plain], above: { title: '预期性指标' } }), 'kind', 'attribute')).toEqual([['indicator', 'binding'], ['group', undefined], ['indicator', 'anticipatory'], ['group', undefined], ['indicator', 'binding']]);
  });
});

describe('the unit of a row', () => {
  const units = (rows: readonly Row[], around: Around = {}): unknown => of(read(rows, around), 'unit').flat();

  test('is the line’s above the table, the line’s between the rows, or the heading’s', () => {
    const rows: Row[] = [['就业', 1, 2], ['参保', 1, 2], ['一、收入（元）', '', ''], ['城镇居民', 1, 2], ['二、其他', '', ''], ['投资', 1, 2]];
    expect(units(rows, { above: { unitAbove: '万人' }, body: { 1: { unitBetween: '亿元' }, 3: { unitBetween: '亿元' } } })).toEqual(['万人', '亿元', '', '元', '', '万人']);
  });

  test('is that which every figure of the row carries', () => {
    expect(units([['就业率', '62.9%', '65%以上'], ['参保率', '62.9%', 65], ['收入', '4万亿元', '60000亿元'], ['产值', '5万元', ''], ['投资', '—', '3亿元'], ['人数', '随经济增长', '']])).toEqual(['%', '', '', '万元', '亿元', '']);
    // Of goals and facts: 完成率 in % says nothing of them.
    expect(units([['就业', 1, 2, '50%']], { roles: [...plain, 'measure'] })).toEqual(['']);
    expect(units([['就业', '1万人', '2万人', '50%']], { roles: [...plain, 'measure'] })).toEqual(['万人']);
    expect(units([['就业（人）', '1万人', '2万人']])).toEqual(['人']);
  });
});

test('a row that slipped to the side is a note, in doubt', () => {
  const { rows } = read([['就业', '万人', 2], ['参保', 1, 2]]);
  expect(of({ rows }, 'kind', 'unit', 'reason', 'isSure')).toEqual([['note', '', '内容与表头错位，不读', false], ['indicator', '', '有名称、有数，是一项指标', true]]);
  expect(rows[0]?.cells).toEqual(general('就业', '万人', 2));
});

test('figures below without a name put the name above in doubt', () => {
  expect(of(read([['居民收入', 1, 2], ['', 3, 4], ['消费', 1, 2]]), 'kind', 'isSure')).toEqual([['indicator', false], ['note', false], ['indicator', true]]);
  expect(of(read([['居民收入', 1, 2], ['', '', ''], ['消费', 1, 2]]), 'kind', 'isSure')).toEqual([['indicator', true], ['note', true], ['indicator', true]]);
  expect(of(read([['合计', 1, 2], ['', 3, 4]]), 'kind', 'isSure')).toEqual([['total', true], ['note', false]]);
});

test('a digit that may be a note’s number, a merged figure and a part in doubt make a row unsure', () => {
  const notes = ['注：1.含退休。', '2.指市区。'];
  expect(of(read([['参保人数1', 1, 2], ['就业', 1, 2]], { above: { notes } }), 'name', 'isSure')).toEqual([['参保人数', false], ['就业', true]]);
  expect(of(read([['参保', 1, 2], ['就业', 1, '']], { merges: [{ row: 0, column: 2, rows: 2, columns: 1 }] }), 'isSure')).toEqual([[true], [false]]);
  expect(of(read([['参保', 1, 2], ['合计', 1, '']], { merges: [{ row: 0, column: 2, rows: 2, columns: 1 }] }), 'kind', 'isSure')).toEqual([['indicator', true], ['total', true]]);
  expect(of(read([['公路', 1, 2], ['—高速公路', 1, 2]]), 'parentRow', 'isSure')).toEqual([[undefined, true], [0, false]]);
});

test('the cell to look at is the name’s', () => {
  expect(read([['甲', '', 1, 2]], { roles: ['number', 'name', 'base', 'target'] }).doubts).toMatchObject([{ row: 0, column: 1 }]);
  expect(read([['', 1]], { roles: ['remark', 'target'] }).doubts).toMatchObject([{ row: 0, column: 0 }]);
});

test('a step a row says how far it is, first what stands there, then what it says', () => {
  const body = [0, 1].map((row): BodyRow => ({ row, isHeader: false, hasFigures: true, firstText: '', nameText: '', isWide: false, unitBetween: '' }));
  expect([...readRows(viewSheet(typedSheet([['甲', 1], ['乙', 1]])), body, [], { title: '', nameHeader: '', unitAbove: '', notes: [] }, collectDoubts([], ''))]).toEqual([0, 0.25, 0.5, 0.75]);
});
