import { bindRows } from '../../../src/domain/recognition/bindRows';
import { noneOfThese, type Answers, type FoundTable } from '../../../src/domain/recognition';
import { finished } from '../../../src/domain/recognition/steps';
import type { Panel } from '../../../src/domain/plan/plan';
import { indicator, panelOf, tableOf, type Row } from './smallPlan';

const bind = (panel: Panel, table: FoundTable, answers: Answers = []): ReturnType<typeof bindRows> extends Generator<number, infer Bound> ? Bound : never => finished(bindRows(table, { plan: 'plan', panel }, answers));

const cover = indicator('unemployment', '失业保险参保人数', '万人', '610', '680');
const injury = indicator('injury', '工伤保险参保人数', '万人', '700', '750');
const rate = indicator('rate', '城镇调查失业率', '%', '5.2', '5.5');
const panel = panelOf(cover, injury, rate);

describe('the name of an indicator binds', () => {
  test.each<[string, Row, string]>([
    ['with its unit and both figures', ['失业保险参保人数', '万人', 610, 680], '名称相同，计量单位相同，2020年实际、2025年目标的数与规划相同'],
    ['with one figure that differs', ['失业保险参保人数', '万人', 610, 690], '名称相同，计量单位相同，2020年实际的数与规划相同，2025年目标的数与规划不同'],
    ['with figures that differ', ['失业保险参保人数', '万人', 1, 2], '名称相同，计量单位相同，2020年实际、2025年目标的数与规划不同'],
    ['without a unit', ['失业保险参保人数'], '名称相同，表中没有写计量单位'],
    ['without figures', ['失业保险参保人数', '万人'], '名称相同，计量单位相同'],
  ])('%s', (_, row, reason) => {
    expect(bind(panel, tableOf(row))).toEqual({ rows: [{ kind: 'sure', row: 2, indicator: 'unemployment', reason }], questions: [] });
  });

  test('but not in another unit, of the same measure or of none', () => {
    expect(bind(panel, tableOf(['失业保险参保人数', '人', 6100000, 6800000], ['城镇调查失业率', '万人', 5.2, 5.5])).rows).toEqual([
      { kind: 'none', row: 2, reason: '名称与“失业保险参保人数（万人）”相同，但表中的计量单位是“人”，换算后才能对应' },
      { kind: 'none', row: 3, reason: '名称与“城镇调查失业率（%）”相同，但表中的计量单位是“万人”，换算后才能对应' },
    ]);
  });

  test('only once: of several rows the first counts', () => {
    expect(bind(panel, tableOf(['失业保险参保人数', '万人'], ['工伤保险参保人数', '万人'], ['失业保险参保人数', '万人'])).rows).toMatchObject([
      { kind: 'sure', indicator: 'unemployment' }, { kind: 'sure', indicator: 'injury' }, { kind: 'none', row: 4, reason: '与第3行是同一指标，先出现的一行算' },
    ]);
  });

  test('of an indicator alone: groups, notes, headers and totals are no rows to bind', () => {
    expect(bind(panel, tableOf(['失业保险参保人数', '', '', '', 'group'], ['失业保险参保人数', '', '', '', 'note'], ['失业保险参保人数', '', '', '', 'header'], ['失业保险参保人数', '', '', '', 'total'], ['失业保险参保人数'])).rows).toEqual([
      { kind: 'sure', row: 6, indicator: 'unemployment', reason: '名称相同，表中没有写计量单位' },
    ]);
  });
});

describe('a name that is only alike', () => {
  test('is bound where the unit and two figures agree', () => {
    expect(bind(panel, tableOf(['失业保险参加人数', '万人', 610, 680]))).toEqual({
      rows: [{ kind: 'sure', row: 2, indicator: 'unemployment', reason: '名称相近，计量单位相同，2020年实际、2025年目标的数与规划相同' }], questions: [],
    });
  });

  test.each<[string, Row]>([
    ['one figure alone agrees', ['失业保险参加人数', '万人', 610]],
    ['one figure agrees and one differs', ['失业保险参加人数', '万人', 610, 690]],
    ['the unit is not written', ['失业保险参加人数', '', 610, 680]],
  ])('is asked about where %s', (_, row) => {
    const { rows: [bound], questions } = bind(panel, tableOf(row));
    expect([bound?.kind, questions.length]).toEqual(['unsure', 1]);
  });

  test('is asked about where two indicators print the same figures', () => {
    const twins = panelOf(indicator('one', '失业保险参保人数', '万人', '610', '680'), indicator('two', '失业保险缴费人数', '万人', '610', '680'));
    expect(bind(twins, tableOf(['失业保险人数', '万人', 610, 680])).rows[0]?.kind).toBe('unsure');
  });

  test('in another unit, or alike to nothing, is no indicator of the plan', () => {
    expect(bind(panel, tableOf(['失业保险参加人数', '人', 1, 2], ['森林覆盖面积', '万人', 610, 680], ['城镇', '', 5.2, 5.5]))).toEqual({
      rows: [2, 3, 4].map(row => ({ kind: 'none', row, reason: '规划里没有名称相近的指标' })), questions: [],
    });
  });

  test('half alike is alike', () => {
    const halves = panelOf(indicator('half', '甲乙丙丁', '', '1', '2'));
    expect(bind(halves, tableOf(['甲乙戊己'], ['甲戊己庚'])).rows.map(({ kind }) => kind)).toEqual(['unsure', 'none']);
  });
});

describe('the question about a name', () => {
  const asked = tableOf(['失业保险人数', '万人', 611, 680]);
  const key = 'row|plan|panel-2|失业保险人数|万人';

  test('names what is printed, why it may be meant, and that it may be none', () => {
    expect(bind(panelOf(cover, rate), asked)).toEqual({
      rows: [{ kind: 'unsure', row: 2, candidates: [{ indicator: 'unemployment', name: '失业保险参保人数（万人）', reason: '名称相近，计量单位相同，2025年目标的数与规划相同，2020年实际的数与规划不同' }] }],
      questions: [{
        key, row: 2, question: '第3行“失业保险人数”是规划里的“失业保险参保人数（万人）”吗？',
        choices: [{ answer: 'unemployment', label: '失业保险参保人数（万人）——名称相近，计量单位相同，2025年目标的数与规划相同，2020年实际的数与规划不同' }, { answer: 'none', label: '都不是，不对应' }],
      }],
    });
  });

  test('is settled by the answer, and by no answer that was not offered', () => {
    const answered = (answer: string): unknown => { const { rows, questions } = bind(panel, asked, [{ key, answer }]); return [rows[0], questions.length]; };
    expect(answered('unemployment')).toEqual([{ kind: 'sure', row: 2, indicator: 'unemployment', reason: '按您的回答对应' }, 0]);
    expect(answered(noneOfThese)).toEqual([{ kind: 'none', row: 2, reason: '您说过这一行不对应规划的指标' }, 0]);
    expect(answered('rate')).toEqual([expect.objectContaining({ kind: 'unsure' }), 1]);
  });

  test('offers three at most, the likest first, and of equally like ones that with the same figure', () => {
    const many = panelOf(indicator('a', '养老保险人数甲', '', '1', '1'), indicator('b', '养老保险人数乙', '', '7', '2'), indicator('c', '养老保险人数丙丁', '', '3', '3'), indicator('d', '养老保险人数戊己庚', '', '4', '4'));
    const { rows: [bound], questions: [question] } = bind(many, tableOf(['养老保险人数', '', 7, '']));
    expect(bound?.kind === 'unsure' && bound.candidates.map(({ indicator: id, name }) => [id, name])).toEqual([['b', '养老保险人数乙'], ['a', '养老保险人数甲'], ['c', '养老保险人数丙丁']]);
    expect(question?.question).toBe('第3行“养老保险人数”是规划里的“养老保险人数乙”还是“养老保险人数甲”还是“养老保险人数丙丁”？');
    expect(question?.choices.map(({ answer }) => answer)).toEqual(['b', 'a', 'c', 'none']);
  });

  test('has a key and a text of bounded length', () => {
    const long = '养'.repeat(130);
    const { questions: [question] } = bind(panelOf(indicator('long', `${long}老`, '', '1', '2')), tableOf([long, '']));
    expect(question?.key).toBe(`row|plan|panel-2|${'养'.repeat(120)}|`);
    expect(question?.question.startsWith(`第3行“${'养'.repeat(60)}”是`)).toBe(true);
  });

  test('a row bound by an answer takes the indicator from a later row', () => {
    expect(bind(panel, tableOf(['失业保险人数', '万人', 611, 680], ['失业保险参保人数', '万人']), [{ key, answer: 'unemployment' }]).rows[1]).toEqual({ kind: 'none', row: 3, reason: '与第3行是同一指标，先出现的一行算' });
  });
});

test('a step a row says how far it is', () => {
  expect([...bindRows(tableOf(['甲'], ['乙', '', '', '', 'group'], ['丙'], ['丁'], ['戊']), { plan: 'plan', panel }, [])]).toEqual([0, 0.25, 0.5, 0.75]);
});
