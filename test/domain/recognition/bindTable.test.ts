import { bindTable, noneOfThese, readAnswers, withAnswers } from '../../../src/domain/recognition';
import type { CellValue } from '../../../src/domain/table';
import { planById, plans } from '../../../src/plans';
import { onlyTable, typedSheet } from './typedSheet';

const panel = planById('hubei-14th')?.panels.find(({ id }) => id === 'panel-2');
if (!panel) throw new Error('no panel');

const header: CellValue[] = ['序号', '指标', '单位', '2020年实际', '2025年目标'];
const typed = (change: (row: CellValue[], id: string) => CellValue[] = row => row) => onlyTable(typedSheet([
  ['“十四五”人社事业主要指标'], header,
  ...panel.indicators.map(({ id, number, name, unit, cells }) => change([number, name, unit, cells.base ?? '', cells.target ?? ''], id)),
]));

describe('a table of a known plan', () => {
  test('is known by its names, and every row is bound', () => {
    const binding = bindTable(typed(), plans());
    expect([binding.plan, binding.panel, binding.questions]).toEqual(['hubei-14th', 'panel-2', []]);
    expect(binding.rows.map(row => row.kind === 'sure' && row.indicator)).toEqual(panel.indicators.map(({ id }) => id));
    expect(binding.reason).toBe('18行中有18行的名称与《湖北省人力资源和社会保障事业发展“十四五”规划》相同');
  });

  test('a like name is bound where unit and two printed figures bear it out', () => {
    const binding = bindTable(typed((row, id) => (id === 'unemployment-insurance-participants' ? [row[0] ?? '', '失业保险参加人数', ...row.slice(2)] : row)), plans());
    const row = binding.rows[6];
    expect(row).toEqual({ kind: 'sure', row: 8, indicator: 'unemployment-insurance-participants', reason: '名称相近，计量单位相同，2020年实际、2025年目标的数与规划相同' });
  });

  test('a like name with other figures is asked, one line, and the answer is remembered', () => {
    const table = typed((row, id) => (id === 'unemployment-insurance-participants' ? [row[0] ?? '', '失业保险人数', '万人', 610, 690] : row));
    const { questions, rows } = bindTable(table, plans());
    expect(questions.map(({ question }) => question)).toEqual([expect.stringMatching(/^第9行“失业保险人数”是规划里的“失业保险参保人数（万人）”/)]);
    expect(rows[6]?.kind).toBe('unsure');
    const [asked] = questions;
    const yes = withAnswers([], [{ key: asked?.key ?? '', answer: 'unemployment-insurance-participants' }]);
    expect(bindTable(table, plans(), yes).rows[6]).toMatchObject({ kind: 'sure', indicator: 'unemployment-insurance-participants' });
    const no = withAnswers(yes, [{ key: asked?.key ?? '', answer: noneOfThese }]);
    expect(bindTable(table, plans(), no).rows[6]).toMatchObject({ kind: 'none' });
  });

  test('another unit is never bound', () => {
    const binding = bindTable(typed((row, id) => (id === 'unemployment-insurance-participants' ? [row[0] ?? '', row[1] ?? '', '人', 6150000, 6800000] : row)), plans());
    expect(binding.rows[6]).toEqual({ kind: 'none', row: 8, reason: '名称与“失业保险参保人数（万人）”相同，但表中的计量单位是“人”，换算后才能对应' });
  });

  test('an indicator of its own beside the plan’s is no indicator of the plan', () => {
    const table = onlyTable(typedSheet([['“十四五”人社事业主要指标'], header, ...panel.indicators.slice(0, 6).map(({ number, name, unit, cells }) => [number, name, unit, cells.base ?? '', cells.target ?? '']), [7, '零工市场数量', '个', 12, 80]]));
    expect(bindTable(table, plans()).rows.at(-1)).toEqual({ kind: 'none', row: 8, reason: '规划里没有名称相近的指标' });
  });

  test('of a name that stands twice the first row counts', () => {
    const twice = typed((row, id) => (id === 'surveyed-urban-unemployment-rate' ? [2, '城镇新增就业人数', '万人', 1, 2] : row));
    expect(bindTable(twice, plans()).rows[1]).toEqual({ kind: 'none', row: 3, reason: '与第3行是同一指标，先出现的一行算' });
  });
});

describe('whose table it is', () => {
  test('figures that are mostly others make it a question', () => {
    const city = typed(([number = '', name = '', unit = '']) => [number, name, unit, 1.5, 2.5]);
    const { questions, plan } = bindTable(city, plans());
    expect([plan, questions[0]?.question]).toEqual(['hubei-14th', '“‘十四五’人社事业主要指标”是《湖北省人力资源和社会保障事业发展“十四五”规划》的表吗？名称对得上，但基数、目标多数不同']);
    const answers = [{ key: questions[0]?.key ?? '', answer: noneOfThese }];
    expect(bindTable(city, plans(), answers)).toEqual({ reason: '您说过这张表不是已有规划的表', rows: [], questions: [] });
  });

  test('the last plan’s table is not taken for this plan’s', () => {
    const last = planById('hubei-13th')?.panels[0];
    const table = onlyTable(typedSheet([['“十三五”时期主要指标完成情况'], ['指标', '“十三五”规划目标', '2020年完成数'], ...(last?.indicators ?? []).map(({ printedName, cells }) => [printedName, cells.target ?? '', cells.actual ?? ''])]));
    const { plan, panel: found, questions } = bindTable(table, plans());
    expect([plan, found, questions]).toEqual(['hubei-13th', 'panel-1', []]);
  });

  test('the next plan’s table asks first, though it carries this plan’s names', () => {
    const table = onlyTable(typedSheet([['某市“十五五”规划主要指标'], ['指标', '计量单位', '2025年基数', '2030年目标'], ['城镇新增就业人数', '万人', '〔60〕', '〔55〕'], ['城镇调查失业率', '%', 4.8, '＜5.5'], ['基本养老保险参保率', '%', 94, 97]]));
    const [asked] = bindTable(table, plans()).questions;
    expect(asked?.question).toBe('“某市‘十五五’规划主要指标”写的是2026—2030年，《湖北省人力资源和社会保障事业发展“十四五”规划》是2021—2025年的规划，这张表是它的表吗？');
    expect(bindTable(table, plans(), [{ key: asked?.key ?? '', answer: noneOfThese }]).plan).toBeUndefined();
  });

  test('a plan that nobody knows is said to be none', () => {
    const table = onlyTable(typedSheet([['“十五五”水利主要指标'], header, [1, '用水总量', '亿立方米', 280, 345], [2, '水土保持率', '%', 82, 84]]));
    expect(bindTable(table, plans())).toEqual({ reason: '表中的指标或年份与已有的规划不相符，可以从这张表建立规划', rows: [], questions: [] });
  });
});

describe('answers that come back from a workbook', () => {
  test('are foreign: whatever is no answer is left out', () => {
    expect(readAnswers('[{"key":"a","answer":"b"},{"key":1,"answer":"x"},7,{"key":"__proto__","answer":"c"},{"key":"a","answer":"d"}]')).toEqual([{ key: 'a', answer: 'd' }, { key: '__proto__', answer: 'c' }]);
    expect(readAnswers('{{')).toEqual([]);
    expect(readAnswers({ length: 3 })).toEqual([]);
  });

  test('that are not among today’s choices settle nothing', () => {
    const table = typed((row, id) => (id === 'unemployment-insurance-participants' ? [row[0] ?? '', '失业保险人数', '万人', 610, 690] : row));
    const [asked] = bindTable(table, plans()).questions;
    expect(bindTable(table, plans(), [{ key: asked?.key ?? '', answer: 'constructor' }]).rows[6]?.kind).toBe('unsure');
  });
});
