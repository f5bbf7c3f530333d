import { defaultSettings } from '../../../src/domain/rules';
import { addresses } from '../../../src/domain/rules/wording';
import { outcomes, sample } from './sample';
import type { Indicator } from '../../../src/domain/plan/plan';
import type { ColumnKey } from './sample';
import type { CellValue } from '../../../src/domain/table';

const rule = 'parts-above-sum';
const [jobs, training, migrants] = ['urban-new-employment', 'subsidised-vocational-training', 'migrant-worker-vocational-training'] as const;
const ofJobs = { unit: '万人', parent: jobs };

/** The printed plans have one 其中 a whole: here rows 4 and 5 become two parts of row 1. */
function check(whole: CellValue, one: CellValue, other: CellValue, column: ColumnKey = 2021, otherwise: Record<string, Partial<Indicator>> = { [training]: ofJobs, [migrants]: ofJobs }) {
  const table = sample('annual-monitoring').put(jobs, column, whole).put(training, column, one).put(migrants, column, other);
  return outcomes(rule, [table], defaultSettings, otherwise);
}
const told = (...given: Parameters<typeof check>) => check(...given).map(outcome => `${outcome.verdict} ${addresses(outcome.verdict === 'fail' ? outcome.failure.places : outcome.places)}`);

describe(rule, () => {
  test('parts up to the whole', () => {
    expect(told(100, 60, 40)).toEqual(['pass D6']);
    expect(told(100, 60, 40.1)).toEqual(['fail D6、D9、D10']);
    expect(told(0.3, 0.1, 0.2)).toEqual(['pass D6']);
  });

  test('parts above the whole', () => {
    expect(check(100, 60, 50.5)).toMatchObject([{ verdict: 'fail', failure: { indicator: jobs, year: 2021, message: '第1行 城镇新增就业人数 2021年 100.0 应 ≥ 各项其中之和 110.5，少 10.5。请核对；各项其中有重叠的请写审核说明（D6、D9、D10）。' } }]);
    expect(check(100.25, 60, 50)).toMatchObject([{ failure: { message: expect.stringContaining(' 100.25 应 ≥ 各项其中之和 110.00，少 9.75。') } }]);
  });

  test('the total of the period as well, the target never', () => {
    expect(told('〔100〕', '〔60〕', '〔50〕', 'cumulative')).toEqual(['fail I6、I9、I10']);
    expect(told(100, 60, 50, 'target')).toEqual([]);
  });

  test('what is no exact number, in 〔〕 or in another unit does not add up', () => {
    expect(check(100, 60, '约50')).toMatchObject([{ verdict: 'cannotJudge', reason: '各项的计量单位或口径不同，不能相加' }]);
    expect(told(100, 60, '约50')).toEqual(['cannotJudge D6、D9、D10']);
    expect(told('约100', 60, 50)).toEqual(['cannotJudge D6、D9、D10']);
    expect(told(100, 60, '〔50〕')).toEqual(['cannotJudge D6、D9、D10']);
    expect(told(100, 60, 50, 2021, { [training]: ofJobs, [migrants]: { ...ofJobs, unit: '人' } })).toEqual(['cannotJudge D6、D9、D10']);
  });

  test('one part alone has a rule of its own; a blank whole or — says nothing', () => {
    expect(told(100, 160, '')).toEqual([]);
    expect(told(100, 160, '—')).toEqual([]);
    expect(told('', 60, 50)).toEqual([]);
    expect(told(100, 160, 50, 2021, { [training]: ofJobs, [migrants]: { ...ofJobs, parent: training } })).toEqual([]);
  });
});
