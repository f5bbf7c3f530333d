import { bindTable, bindingTable, noneOfThese, type Answers, type Binding, type FoundTable } from '../../../src/domain/recognition';
import type { Indicator, Panel } from '../../../src/domain/plan/plan';
import { indicator, panelOf, planOf, tableOf, type Row } from './smallPlan';

const jobs = indicator('jobs', '城镇新增就业', '万人', '60', '70');
const cover = indicator('cover', '失业保险参保人数', '万人', '610', '680');
const injury = indicator('injury', '工伤保险参保人数', '万人', '700', '750');
const rate = indicator('rate', '城镇调查失业率', '%', '5.2', '5.5');
const rowOf = ({ name, unit }: Indicator): Row => [name, unit];
const [jobsRow, coverRow, injuryRow, rateRow] = [rowOf(jobs), rowOf(cover), rowOf(injury), rowOf(rate)];
const fourRows: readonly Row[] = [jobsRow, coverRow, injuryRow, rateRow];
const foreign = (count: number): Row[] => Array.from({ length: count }, (_, at): Row => [`水库库容${at}`, '亿立方米']);
const named = (id: string, label: string, title: string, panel: Panel): Panel => ({ ...panel, id, label, title });
const unknown = '表中的指标或年份与已有的规划不相符，可以从这张表建立规划';

describe('a table is a plan’s', () => {
  const large = panelOf(jobs, cover, injury, rate, ...Array.from({ length: 6 }, (_, at) => indicator(`more-${at}`, `公路里程${at}`, '公里', '1', '2')));
  test.each<[string, Panel, FoundTable, string]>([
    ['with three of its names, however many others there are', large, tableOf(jobsRow, coverRow, injuryRow, ...foreign(7)), '10行中有3行的名称与《规划》相同'],
    ['not with two of ten', large, tableOf(jobsRow, coverRow, ...foreign(8)), unknown],
    ['with two of four rows', large, tableOf(jobsRow, coverRow, ...foreign(2)), '4行中有2行的名称与《规划》相同'],
    ['with one of two', large, tableOf(jobsRow, ...foreign(1)), '2行中有1行的名称与《规划》相同'],
    ['not with one of three', large, tableOf(jobsRow, ...foreign(2)), unknown],
    ['with one of the two names a panel has', panelOf(jobs, cover), tableOf(jobsRow, ...foreign(9)), '10行中有1行的名称与《规划》相同'],
    ['not with one of the three names a panel has', panelOf(jobs, cover, injury), tableOf(jobsRow, ...foreign(9)), unknown],
    ['not without a row', panelOf(), tableOf(), unknown],
    ['by indicators alone, headings do not count', large, tableOf(jobsRow, ...foreign(1), ['失业保险参保人数', '', '', '', 'group'], ['工伤保险参保人数', '', '', '', 'total']), '2行中有1行的名称与《规划》相同'],
    ['not by headings', large, tableOf(...foreign(3), ['失业保险参保人数', '', '', '', 'group'], ['工伤保险参保人数', '', '', '', 'group'], ['城镇新增就业', '', '', '', 'group']), unknown],
    ['by a name in another scale of the unit', large, tableOf(['城镇新增就业', '人'], ...foreign(1)), '2行中有1行的名称与《规划》相同'],
    ['not by a name in the unit of something else', large, tableOf(['城镇新增就业', '%'], ...foreign(1)), unknown],
  ])('%s', (_, panel, table, reason) => { expect(bindTable(table, [planOf('plan', '规划', panel)]).reason).toBe(reason); });

  test('and its rows are bound', () => {
    expect(bindTable(tableOf(jobsRow), [planOf('plan', '规划', panelOf(jobs))])).toEqual({
      plan: 'plan', panel: 'panel-2', reason: '1行中有1行的名称与《规划》相同', questions: [], rows: [{ kind: 'sure', row: 2, indicator: 'jobs', reason: '名称相同，计量单位相同' }],
    });
  });
});

describe('of several plans', () => {
  const period = { start: 2021, end: 2025 };
  const other = { start: 2016, end: 2020 };
  const four = panelOf(jobs, cover, injury, rate);
  const three = panelOf(jobs, cover, injury);
  const all = tableOf(...fourRows);
  /** A table that prints the bases of the first plan in as many rows as said, and the last row with another. */
  const printing = (same: number, different = 0): FoundTable => tableOf(...fourRows.map(([name, unit = ''], at): Row => [name, unit, at < same ? [60, 610, 700, 5.2][at] ?? '' : '', at < different ? 1 : '']));
  const blankOf = (panel: Panel): Panel => panelOf(...panel.indicators.map(one => ({ ...one, cells: {} })));
  test.each<[string, FoundTable, Panel, Panel, Partial<FoundTable>, string]>([
    ['that with more of the names', all, three, four, {}, 'second'],
    ['that whose panel the title names', all, four, named('panel-1', '专栏1', '主要指标', four), { title: '表3 主要指标（2025年）' }, 'second'],
    ['that whose label the title names', all, four, named('panel-1', '专栏 1', '主要指标', four), { title: '规划专栏1' }, 'second'],
    ['that with one name more, though the title names the other', all, named('panel-1', '专栏1', '主要指标', three), named('panel-2', '专栏2', '其他指标', four), { title: '主要指标' }, 'second'],
    ['that with more figures of the same', printing(2), blankOf(four), four, {}, 'second'],
    ['that without figures, where the other’s differ', printing(0, 3), four, blankOf(four), {}, 'second'],
    ['that with one figure more of the same than different', printing(2, 1), blankOf(four), four, {}, 'second'],
  ])('%s', (_, table, first, second, more, expected) => {
    expect(bindTable({ ...table, ...more }, [planOf('first', '甲', named(first.id, first.label, first.title === '' ? '别的指标' : first.title, first)), planOf('second', '乙', named(second.id, second.label, second.title === '' ? '别的指标' : second.title, second))])).toMatchObject({ plan: expected, questions: [] });
  });

  test('that of the written period, before figures, after the title and names', () => {
    const earlier = { ...planOf('earlier', '甲', named('panel-1', '专栏1', '旧表', four)), period: other };
    const later = (panel: Panel) => planOf('later', '乙', named('panel-2', '专栏2', '新表', panel));
    const chosen = (table: FoundTable, panel: Panel): string | undefined => bindTable(table, [earlier, later(panel)]).plan;
    expect(chosen({ ...all, period }, four)).toBe('later');
    expect(chosen({ ...printing(4), period }, blankOf(four))).toBe('later');
    expect(chosen({ ...all, period, title: '旧表' }, four)).toBe('earlier');
    expect(chosen({ ...all, period }, three)).toBe('earlier');
    expect(chosen({ ...all, period, title: '新表' }, three)).toBe('later');
    expect(chosen(printing(1), blankOf(four))).toBe('earlier');
  });
});

describe('whose table it is, is asked', () => {
  const four = named('panel-1', '专栏1', '主要指标', panelOf(jobs, cover, injury, rate));
  const plan = planOf('plan', '某市规划', four);
  const rows = (...figures: readonly (readonly [base: number, target: number | ''])[]): FoundTable => tableOf(...fourRows.map(([name, unit = ''], at): Row => [name, unit, figures[at]?.[0] ?? '', figures[at]?.[1] ?? '']));
  const questionOf = ({ questions }: Binding): string | undefined => questions[0]?.question;

  test.each<[string, FoundTable, boolean]>([
    ['three of four figures differ', rows([1, 2], [610, 2]), true],
    ['two of four differ', rows([1, 2], [610, 680]), false],
    ['three of three differ', rows([1, 2], [3, '']), false],
    ['all of five differ', rows([1, 2], [3, 4], [5, '']), true],
    ['no figure is printed', rows(), false],
  ])('where %s', (_, table, isAsked) => {
    expect(questionOf(bindTable({ ...table, title: '主要指标' }, [plan]))).toBe(isAsked ? '“主要指标”是《某市规划》的表吗？名称对得上，但基数、目标多数不同' : undefined);
  });

  test('where it writes another period, whatever its figures', () => {
    const written = (period: { readonly start: number; readonly end: number }): Binding => bindTable({ ...rows([1, 2], [3, 4]), title: '', period }, [plan]);
    expect(questionOf(written({ start: 2026, end: 2030 }))).toBe('“这张表”写的是2026—2030年，《某市规划》是2021—2025年的规划，这张表是它的表吗？');
    expect(questionOf(written({ start: 2021, end: 2025 }))).toBe('“这张表”是《某市规划》的表吗？名称对得上，但基数、目标多数不同');
  });

  describe('where two fit alike', () => {
    const second = planOf('other', '某县规划', named('panel-2', '专栏2', '其他指标', panelOf(jobs, cover, injury, rate)));
    const table = { ...tableOf(['新增城镇就业人数', '万人'], jobsRow, coverRow, injuryRow), title: '完成情况' };
    const bind = (...answers: Answers): Binding => bindTable(table, [plan, second], answers);
    const asked = {
      key: 'plan|完成情况', question: '“完成情况”与几张专栏都对得上，是哪一张？',
      choices: [{ answer: 'plan/panel-1', label: '专栏1（《某市规划》）' }, { answer: 'other/panel-2', label: '专栏2（《某县规划》）' }, { answer: noneOfThese, label: '不是这些规划的表' }],
    };

    test('and goes on with the first, before the questions of its rows', () => {
      const { plan: found, panel, reason, questions } = bind();
      expect([found, panel, reason, questions[0], questions.slice(1).map(({ row }) => row)]).toEqual(['plan', 'panel-1', '4行中有3行的名称与《某市规划》相同', asked, [2]]);
    });

    test('and settled by the answer, which leaves the questions of the rows', () => {
      const { plan: found, panel, reason, questions } = bind({ key: asked.key, answer: 'other/panel-2' });
      expect([found, panel, reason, questions.map(({ row }) => row)]).toEqual(['other', 'panel-2', '按您的回答，是《某县规划》的表', [2]]);
      expect(bind({ key: asked.key, answer: noneOfThese })).toEqual({ reason: '您说过这张表不是已有规划的表', rows: [], questions: [] });
    });

    test('by at most sixty characters of the title', () => {
      const [question] = bindTable({ ...table, title: '表'.repeat(61) }, [plan, second]).questions;
      expect([question?.key, question?.question]).toEqual([`plan|${'表'.repeat(60)}`, `“${'表'.repeat(60)}”与几张专栏都对得上，是哪一张？`]);
    });

    test('and not where one of them is better', () => { expect(questionOf(bindTable({ ...tableOf(jobsRow, coverRow, injuryRow), title: '主要指标' }, [plan, second]))).toBeUndefined(); });
  });
});

test('a step a row and panel, then a row again, says how far it is', () => {
  const plans = [planOf('plan', '甲', panelOf(jobs)), planOf('other', '乙', panelOf(cover))];
  expect([...bindingTable(tableOf(jobsRow, coverRow), plans)]).toEqual([0, 0.125, 0.25, 0.375, 0.5, 0.75]);
});
