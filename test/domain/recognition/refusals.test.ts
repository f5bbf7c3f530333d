/** Each reason for not reading an area, asked directly. */
import type { HeaderBand } from '../../../src/domain/recognition/headerBand';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import type { TableContext } from '../../../src/domain/recognition/tableContext';
import { columnsUnder } from '../../../src/domain/recognition/tableExtent';
import { unreadableAs, unreadableByPlace, unreadableByRegion, unreadableOutOfLine, unreadableTwoRows, unreadableUnits } from '../../../src/domain/recognition/unreadable';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

type Rows = readonly (readonly CellValue[])[];
/** A table whose header is its first row. */
function at(rows: Rows, nameColumn = 0) {
  const view = viewSheet(typedSheet(rows));
  const band: HeaderBand = { top: 0, bottom: 0, nameColumn, nameColumns: 1, isNamed: true };
  return [view, band, columnsUnder(view, band, rows.length - 1)] as const;
}
const refused = (reason: string, rows: number, columns: number, column = 0): unknown => ({ unreadable: { sheet: '表1', area: { row: 0, column, rows, columns }, reason } });
const context: TableContext = { title: '规划', unitAbove: '', period: undefined, speaksOf: 'goals', isYearlyGoals: false, isPlanTitle: true };

describe('no header says which figure stands below', () => {
  const as = (rows: Rows, more: Partial<TableContext> = {}, nameColumn = 0) => unreadableAs(...at(rows, nameColumn), { ...context, ...more });
  const body: Rows = [['就业', 1, 2], ['参保', 3, 4]];
  const reason = '表头（指标、甲、乙）里没有年份、基数、目标或完成数，分不清各栏是什么数。请在表头写明，如“2020年基数”“2025年目标”，再识别。';

  test('told where the title speaks of a plan', () => {
    expect(as([['指标', '甲', '乙'], ...body])).toEqual(refused(reason, 3, 3));
    expect(as([['指标', '甲', '乙'], ...body], { speaksOf: 'unclear' })).toBeUndefined();
    expect(as([['指标', '甲', '乙'], ...body], { isPlanTitle: false })).toBeUndefined();
  });
  test('the area reaches down to the last name', () => { expect(as([['指标', '甲', '乙'], ...body, ['', 5, 6]])).toEqual(refused(reason, 3, 3)); });
  test('only where two figures stand in a column, more than words', () => {
    expect(as([['指标', '甲'], ['就业', 1]])).toBeUndefined();
    expect(as([['指标', '甲'], ['就业', 1], ['参保', 2], ['医保', '好'], ['失业', '好']])).toBeUndefined();
    expect(as([['指标', '甲'], ['就业', 1], ['参保', 2], ['医保', '好']])).toBeDefined();
  });
  test('only under a header that says 指标', () => { expect(as([['名称', '甲', '乙'], ...body])).toBeUndefined(); });
  test('row numbers before the names, headers over two lines and a column without one do no harm', () => {
    const view = viewSheet(typedSheet([['序号', '指标', '甲 类', ''], ['', '', '合', ''], [1, '就业', 1, 2], [2, '参保', 3, 4]]));
    const band: HeaderBand = { top: 0, bottom: 1, nameColumn: 1, nameColumns: 1, isNamed: true };
    expect(unreadableAs(view, band, columnsUnder(view, band, 3), context)).toEqual(refused('表头（序号、指标、甲类合）里没有年份、基数、目标或完成数，分不清各栏是什么数。请在表头写明，如“2020年基数”“2025年目标”，再识别。', 4, 4));
  });
  test('six headers are named', () => {
    expect(as([['指标', '甲', '乙', '丙', '丁', '戊', '己'], ['就业', 1, 2, 3, 4, 5, 6], ['参保', 1, 2, 3, 4, 5, 6]])).toMatchObject({ unreadable: { reason: expect.stringContaining('（指标、甲、乙、丙、丁、戊）') as string } });
  });
  test('two places beside each other are told as places, whatever the title says', () => {
    const places = '各栏是地区或单位（东江市、全省），不是年份、基数和目标，分不清是目标还是完成数。请另存一张每行一项指标、各栏为基数和目标的表再识别；分地区填报请用“模板”里的分地区填报表。';
    expect(as([['指标', '东江市', '全省'], ...body], { speaksOf: 'unclear' })).toEqual(refused(places, 3, 3));
    expect(as([['指标', '东江市', '乙'], ...body])).toMatchObject({ unreadable: { reason: expect.stringContaining('东江市、乙') as string } });
    expect(as([['指标', '东江市', '西岭经济技术开发区'], ...body], { speaksOf: 'unclear' })).toBeDefined();
    expect(as([['指标', '东江市', '东西岭经济技术开发区'], ...body], { speaksOf: 'unclear' })).toBeDefined();
    expect(as([['指标', '东江市', '负责全面推进的单位是西岭市'], ...body], { speaksOf: 'unclear' })).toBeUndefined();
  });
});

describe('header and body out of line', () => {
  const outOf = (...rows: Rows) => unreadableOutOfLine(...at([['指标', '2020年', '2025年目标'], ...rows]));
  test('units under a year', () => {
    expect(outOf(['就业', '万人', 1], ['参保', '', 2])).toEqual(refused('表头与内容没有对齐：“2020年”一栏里是计量单位，不是数。可能少了“单位”一栏的表头，请补上后再识别。', 3, 3));
    expect(outOf(['就业', '万人', 1], ['参保', '好', 2])).toBeDefined();
  });
  test('not one unit among words, nor beside a figure, nor none', () => {
    expect([outOf(['就业', '万人', 1], ['参保', '好', 2], ['医保', '好', 2]), outOf(['就业', '万人', 1], ['参保', 5, 2]), outOf(['就业', '好', 1]), outOf(['就业', '', 1])]).toEqual([undefined, undefined, undefined, undefined]);
  });
  test('units under a header that is no plan’s are right there', () => { expect(unreadableOutOfLine(...at([['指标', '单位', '2025年目标'], ['就业', '万人', 1]]))).toBeUndefined(); });
});

describe('several figures of one year', () => {
  const byPlace = (...headers: readonly string[]) => unreadableByPlace(...at([['指标', ...headers], ['就业', ...headers.map(() => 1)]]));
  const said = (names: string, columns: number): unknown => refused(`同一年的数有几栏（${names}），可能是几个地区、单位或几种口径，分不清用哪一栏。请另存一张每行一项指标、每年只有一栏的表再识别；分地区填报请用“模板”里的分地区填报表。`, 2, columns);
  test('of places', () => { expect(byPlace('东江市2025年目标', '西岭市2025年目标')).toEqual(said('东江市、西岭市', 3)); });
  test('of one place and the whole, beside a plain year', () => { expect(byPlace('2020年', '2025年全系统', '2025年甲类')).toEqual(said('全系统、甲类', 4)); });
  test('of unknown words, the same for every year', () => { expect(byPlace('2020年甲类', '2020年乙类', '2025年甲类', '2025年乙类')).toEqual(said('甲类、乙类', 5)); });
  test('of places in one year, of unknown words in the other', () => { expect(byPlace('2020年甲类', '2020年乙类', '2025年东江市', '2025年西岭市')).toEqual(said('甲类、乙类', 5)); });
  test('six of them are named', () => { expect(byPlace(...'甲乙丙丁戊己庚'.split('').map(word => `2025年${word}市`))).toMatchObject({ unreadable: { reason: expect.stringContaining('（甲市、乙市、丙市、丁市、戊市、己市）') as string } }); });
  test('not without a year, nor in measures, nor where the words of the years differ', () => {
    expect([byPlace('东江市目标', '西岭市目标'), byPlace('2025年东江市完成率', '2025年西岭市完成率'), byPlace('2020年甲类', '2020年乙类', '2025年甲类', '2025年丙类'), byPlace('2020年甲类', '2020年乙类', '2025年甲类'), byPlace('2025年', '2025年甲类', '2025年乙类')]).toEqual(Array.from({ length: 5 }, () => undefined));
  });
  test('not of unknown words beside a plain year, nor of other words every year, nor of one word', () => {
    expect([byPlace('2020年', '2025年下限', '2025年上限'), byPlace('2020年甲类', '2025年甲类', '2025年乙类'), byPlace('2020年甲类', '2025年甲类'), byPlace('2020年', '2025年目标')]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test('figures of one row in different units', () => {
  const [view, band, columns] = at([['指标', '2020年', '2025年'], ['就业', 1, 2]]);
  expect(unreadableUnits(view, band, columns, ['人', '万人'])).toEqual(refused('各栏表头的计量单位不同（人、万人），同一行的数不能直接比较。请换成同一个单位，写在“单位”一栏或表的上方，再识别。', 2, 3));
  expect([unreadableUnits(view, band, columns, ['人']), unreadableUnits(view, band, columns, [])]).toEqual([undefined, undefined]);
});

describe('the same indicators again for every place', () => {
  const reason = '“地区”一栏里是地区或单位，每行是一个地区，不是一项指标，这张表没有认入。分地区填报请用“模板”里的分地区填报表；要审核全省的数，请另列一张每行一项指标的表再识别。';
  const body: Rows = [['东江市', '就业', 1], ['西岭市', '就业', 2]];
  test('a column of places left of the names', () => { expect(unreadableByRegion(...at([['地 区', '指标', '2025年'], ...body], 1))).toEqual(refused(reason, 3, 2, 1)); });
  test('up to three columns before them, not four', () => {
    const moved = (by: number) => unreadableByRegion(...at([['地区', ...Array.from({ length: by }, () => ''), '指标', '2025年'], ...body.map(([place = '', ...rest]) => [place, ...Array.from({ length: by }, () => '甲'), ...rest])], by + 1));
    expect([moved(2), moved(3)]).toEqual([refused(reason, 3, 4, 1), undefined]);
  });
  test('right of the names, or without a header, places are none of it', () => {
    expect([unreadableByRegion(...at([['指标', '地区', '2025年'], ['就业', '东江市', 1], ['就业', '西岭市', 2], ['就业', '南坪州', 3]])), unreadableByRegion(...at([['', '指标', '2025年'], ...body, ['南坪州', '就业', 3]], 1))]).toEqual([undefined, undefined]);
  });
  test('without a header, or over other words, nothing is said', () => {
    expect([unreadableByRegion(...at([['', '指标', '2025年'], ...body], 1)), unreadableByRegion(...at([['类别', '指标', '2025年'], ['一', '就业', 1]], 1)), unreadableByRegion(...at([['指标', '2025年'], ['就业', 1]]))]).toEqual([undefined, undefined, undefined]);
  });
});

describe('two rows an indicator', () => {
  const two = (...lines: readonly CellValue[]) => unreadableTwoRows(...at([['指标', '类型', '2025年'], ...lines.map((line, index) => [`指标${index}`, line, 1])]));
  const reason = '每项指标占两行（“计划”一行、“完成数”一行），同一栏里有目标也有完成数。这里只读每行一项指标的表。请把两行改成并列的两栏，再识别。';
  test('a column that says 计划 and 完成 in turn', () => { expect(two('计划', '完成数', '计划', '完成数')).toEqual(refused(reason, 5, 3)); });
  test('two rows are enough; blanks between say nothing', () => {
    expect(two('计划', '完成数')).toEqual(refused(reason, 3, 3));
    expect(two('计划', '', '完成数', '', '')).toEqual(refused(reason, 6, 3));
  });
  test('four in five are enough, fewer not', () => {
    expect(two('计划', '完成数', '计划', '完成数', '其他')).toEqual(refused(reason, 6, 3));
    expect([two('计划', '完成数', '其他'), two('计划', '计划'), two('完成数', '完成数'), two('甲', '乙'), two('计划')]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
