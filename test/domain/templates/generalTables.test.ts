import type { Plan } from '../../../src/domain/plan/plan';
import { templatesFor } from '../../../src/domain/templates';
import { plans } from '../../../src/plans';
import { reviewPlan } from './reviewPlan';
import { smallPlan, withoutUnits } from './smallPlan';

const fill = { id: 'fill', label: '填报表', help: '可填完成数，带表头和签名栏。' };
const printed = { id: 'printed', label: '原文', help: '照规划印出的样子，不加栏。' };
const listed = (plan: Plan): string[] => templatesFor([plan]).map(({ panel, id, variants }) => `${panel} ${id} ${variants.map(variant => variant.id).join()}`);
const [panel] = smallPlan.panels;
if (!panel) throw new Error('no panel');

test('the tables of a plan that is only data, in the words of its own panel', () => {
  expect(templatesFor([smallPlan]).map(({ id, plan, panel: of, text, variants }) => ({ id, plan, panel: of, ...text, variants }))).toEqual([
    { id: 'panel-1', plan: 'small', panel: 'panel-1', name: '专栏1', title: '“十五五”时期主要指标', description: '6项指标，照规划印出。', variants: [fill, printed] },
    {
      id: 'annual-monitoring', plan: 'small', panel: 'panel-1', name: '年度监测表', title: '“十五五”规划主要指标年度监测', description: '专栏1的6项指标，2026年至2030年各年完成数，自动算出规划期累计、完成率、完成进度、序时进度和状态。',
      variants: [{ id: 'full', label: '完整表', help: '每年填当年的数；截至期按有数的最后一年自动填写。' }],
    },
    {
      id: 'monthly-report', plan: 'small', panel: 'panel-1', name: '月报表', title: '“十五五”规划主要指标月报', description: '专栏1的6项指标，填本月数、本年累计和上年同期数，自动算同比；也可以把一年十二个月填在一张表上。',
      variants: [{ id: 'month', label: '一月一表', help: '一张表报一个月，有本年累计、上年同期数和同比增减。' }, { id: 'year', label: '全年分月', help: '一张表填一年的十二个月，本年累计自动相加。' }],
    },
    {
      id: 'regional', plan: 'small', panel: 'panel-1', name: '分地区填报表', title: '“十五五”规划主要指标分地区完成情况', description: '专栏1的6项指标，2个填报单位各填一栏；能相加的自动加出合计。',
      variants: [{ id: 'full', label: '完整表', help: '一张表报一个时期，如一年。' }],
    },
  ]);
});

test('a panel that prints 完成数 is read first and not followed; works have no table by region', () => {
  expect(listed(reviewPlan)).toEqual(['panel-1 panel-1 printed,fill', 'works works fill,printed', 'works annual-monitoring full', 'works monthly-report month,year']);
});

test('of several panels of targets the first is followed', () => {
  const second = { ...panel, id: 'panel-2', label: '专栏2' };
  const withoutTargets = { ...panel, id: 'panel-0', columns: panel.columns.filter(({ role }) => role !== 'target') };
  expect(listed({ ...smallPlan, panels: [withoutTargets, panel, second] })).toEqual([
    'panel-0 panel-0 fill,printed', 'panel-1 panel-1 fill,printed', 'panel-1 annual-monitoring full', 'panel-1 monthly-report month,year', 'panel-1 regional full', 'panel-2 panel-2 fill,printed',
  ]);
});

test('a plan nobody reports in parts, or one with a single work among its indicators, has no table by region', () => {
  const own: Plan = { ...smallPlan, panels: [{ ...panel, indicators: panel.indicators.map((one, at) => (at === 0 ? { ...one, span: 'everyYear' } : one)) }] };
  for (const plan of [withoutUnits, { ...smallPlan, reportingUnits: [] }, own]) expect(listed(plan).filter(line => line.includes('regional'))).toEqual([]);
});

test('plans with tables in words of their own have those and no general ones beside them', () => {
  expect(templatesFor(plans()).map(({ plan, id }) => `${plan} ${id}`)).toEqual(['hubei-14th panel-2', 'hubei-14th annual-monitoring', 'hubei-14th monthly-report', 'hubei-14th regional', 'hubei-14th-works works', 'hubei-13th panel-1']);
  expect(templatesFor(plans().filter(({ id }) => id === 'hubei-13th')).map(({ id }) => id)).toEqual(['panel-1']);
});
