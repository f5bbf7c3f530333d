import type { Plan } from '../../src/domain/plan/plan';
import { templatesFor } from '../../src/domain/templates';
import { planById, planByName, plans, reportingUnits, setWorkbookPlans, watchWorkbookPlans, workbookPlans } from '../../src/plans';

const delivered = planById('hubei-14th');
const made = (id: string, name: string, start = 2026): Plan => {
  if (!delivered) throw new Error('no plan');
  const { document, panels } = delivered;
  return { document, panels, id, name, title: `${name}规划`, period: { start, end: start + 4 }, baseYear: start - 1 };
};
afterEach(() => { setWorkbookPlans([]); });

test('a workbook’s plan is found by id, name and title, after the delivered ones', () => {
  expect(setWorkbookPlans([made('plan-2026-2030', '十五五')])).toEqual([]);
  expect(plans().map(plan => plan.id)).toEqual(['hubei-13th', 'hubei-14th', 'hubei-14th-works', 'plan-2026-2030']);
  for (const name of ['十五五', '“十五五”', '十五五规划', 'plan-2026-2030']) expect(planByName(name)?.id).toBe('plan-2026-2030');
});

test('a plan reports by the units it names, never by the province’s', () => {
  const unit = (name: string) => ({ id: name, name, fullName: name, optional: false });
  setWorkbookPlans([made('city', '市规划'), { ...made('province', '省规划', 2031), reportingUnits: [unit('武汉'), unit('黄石市'), unit('某区')] }]);
  expect(planById('city')?.reportingUnits).toBeUndefined();
  expect(templatesFor(plans()).filter(({ plan }) => plan === 'city').map(({ id }) => id)).not.toContain('regional');
  expect(planById('province')?.reportingUnits).toEqual([reportingUnits()[0], reportingUnits()[1], unit('某区')]);
});

test('a delivered plan is never hidden', () => {
  const [byId, byName] = [made('hubei-14th', '十五五'), made('city', '十四五')];
  expect(setWorkbookPlans([byId, byName]).map(refused => refused.reason)).toEqual([
    '“十五五”的规划编号 hubei-14th 是自带规划的，请在“规划数据”里改用别的编号。', '“十四五”是自带规划的名称，请在“规划数据”里另起名称，如“××市十四五”。',
  ]);
  expect(workbookPlans()).toEqual([]);
  expect(planById('hubei-14th')).toBe(delivered);
});

test.each(['audit', 'range'])('the id %s is none for a plan', id => {
  expect(setWorkbookPlans([made(id, '十五五')]).map(refused => refused.reason)).toEqual([`“十五五”的规划编号 ${id} 另有用处，请在“规划数据”里改用别的编号。`]);
  expect(planById(id)).toBeUndefined();
});

test('of two plans that answer to one name or id the first counts', () => {
  const refused = setWorkbookPlans([made('one', '十五五'), made('two', '十五五'), made('one', '十六五')]);
  expect(refused.map(({ plan, reason }) => [plan.name, reason])).toEqual([
    ['十五五', '工作簿里有两个规划都叫“十五五”，只用了前一个，请给另一个改名。'], ['十六五', '“十六五”的规划编号 one 与工作簿里另一个规划相同，请改用别的编号。'],
  ]);
  expect(workbookPlans().map(plan => plan.id)).toEqual(['one']);
});

test('older plans come first; watchers hear of changes only', () => {
  let heard = 0;
  const end = watchWorkbookPlans(() => { heard += 1; });
  setWorkbookPlans([made('later', '十六五', 2031), made('sooner', '十五五')]);
  expect(workbookPlans().map(plan => plan.id)).toEqual(['sooner', 'later']);
  const [first] = workbookPlans();
  setWorkbookPlans([made('later', '十六五', 2031), made('sooner', '十五五')]);
  expect([heard, workbookPlans()[0]]).toEqual([1, first]);
  setWorkbookPlans([]);
  expect([heard, planByName('十五五')]).toEqual([2, undefined]);
  end();
  setWorkbookPlans([made('sooner', '十五五')]);
  expect(heard).toBe(2);
});
