import { withoutPlan } from '../../src/excel/withoutPlan';
import { plans, setWorkbookPlans } from '../../src/plans';

const area = { row: 4, column: 2, rows: 10, columns: 8 };
const table = (plan: string, template = 'adopted') => ({ identity: { plan, panel: 'panel-2', template, variant: 'own' }, sheet: '主要指标', area });

describe('tables without a plan', () => {
  test('a delivered plan and sheets of record are no matter', () => {
    expect(withoutPlan([table('hubei-14th'), table('audit', 'record')])).toEqual([]);
  });

  test('a plan that is not there: the place, and what to do', () => {
    expect(withoutPlan([table('plan-2026-2030')])).toEqual([{
      place: { sheet: '主要指标', row: 4, column: 2 },
      message: '“主要指标”的 C5:J14 是规划 plan-2026-2030 的表，这个工作簿里没有这个规划，没有审核。请恢复“规划数据”工作表；不再需要的，取消纳入或删去这张表。',
    }]);
  });

  test('once 规划数据 brings the plan, nothing is said', () => {
    const [any] = plans();
    if (!any) throw new Error('no plan');
    setWorkbookPlans([{ ...any, id: 'plan-2026-2030', name: '十五五', title: '某市十五五规划' }]);
    expect(withoutPlan([table('plan-2026-2030')])).toEqual([]);
    setWorkbookPlans([]);
    expect(withoutPlan([table('plan-2026-2030')])).toHaveLength(1);
  });
});
