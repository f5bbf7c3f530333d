import { rules } from '../../../src/domain/rules';
import { defaultSettings } from '../../../src/domain/rules';
import type { Plan } from '../../../src/domain/plan/plan';
import { planById } from '../../../src/plans';
import { sample } from './sample';
import type { CellValue } from '../../../src/domain/table';

const rule = 'parts-above-sum';

/** The printed plans have one 其中 a whole: here rows 4 and 7 become two parts of row 1. */
function check(whole: CellValue, one: CellValue, other: CellValue) {
  const plan = planById('hubei-14th');
  const found = rules.find(candidate => candidate.id === rule);
  if (!plan || !found) throw new Error('no plan or rule');
  const parts = ['subsidised-vocational-training', 'migrant-worker-vocational-training'];
  const twoParts: Plan = { ...plan, panels: plan.panels.map(panel => ({ ...panel, indicators: panel.indicators.map(indicator => (parts.includes(indicator.id) ? { ...indicator, unit: '万人', parent: 'urban-new-employment' } : indicator)) })) };
  const table = sample('annual-monitoring').put('urban-new-employment', 2021, whole).put('subsidised-vocational-training', 2021, one).put('migrant-worker-vocational-training', 2021, other).table();
  const workbook = { tables: [table], sheets: [table.sheet] };
  return [...found.check({ table, workbook, plan: twoParts, plans: [twoParts], settings: defaultSettings, judged: [table] })];
}

describe(rule, () => {
  test('parts up to the whole', () => {
    expect(check(100, 60, 40).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('parts above the whole', () => {
    expect(check(100, 60, 50.5)).toMatchObject([{ verdict: 'fail', failure: { message: '第1行 城镇新增就业人数 2021年 100.0 应 ≥ 各项其中之和 110.5，少 10.5。请核对；各项其中有重叠的请写审核说明（D6、D9、D10）。' } }]);
  });

  test('a part that is no exact number', () => {
    expect(check(100, 60, '约50')).toMatchObject([{ verdict: 'cannotJudge', reason: '各项的计量单位或口径不同，不能相加' }]);
  });

  test('one part alone has a rule of its own', () => {
    expect(check(100, 160, '')).toEqual([]);
  });
});
