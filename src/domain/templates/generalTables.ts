import type { Panel, Plan } from '../plan/plan';
import { annualTable } from './annualTable';
import { monthlyTable } from './monthlyTable';
import { panelTable } from './panelTable';
import { regionalTable } from './regionalTable';
import type { TableTemplate } from './template';

const text = {
  fill: { label: '填报表', help: '可填完成数，带表头和签名栏。' },
  printed: { label: '原文', help: '照规划印出的样子，不加栏。' },
  full: { label: '完整表', help: '每年填当年的数；截至期按有数的最后一年自动填写。' },
  month: { label: '一月一表', help: '一张表报一个月，有本年累计、上年同期数和同比增减。' },
  year: { label: '全年分月', help: '一张表填一年的十二个月，本年累计自动相加。' },
  panel: (panel: Panel) => ({ name: panel.label, title: panel.title, description: `${panel.indicators.length}项指标，照规划印出。` }),
  annual: ({ name, period }: Plan, panel: Panel) => ({
    name: '年度监测表',
    title: `“${name}”规划主要指标年度监测`,
    description: `${panel.label}的${panel.indicators.length}项指标，${period.start}年至${period.end}年各年完成数，自动算出规划期累计、完成率、完成进度、序时进度和状态。`,
  }),
  monthly: ({ name }: Plan, panel: Panel) => ({
    name: '月报表',
    title: `“${name}”规划主要指标月报`,
    description: `${panel.label}的${panel.indicators.length}项指标，填本月数、本年累计和上年同期数，自动算同比；也可以把一年十二个月填在一张表上。`,
  }),
  period: { label: '完整表', help: '一张表报一个时期，如一年。' },
  regional: ({ name, reportingUnits = [] }: Plan, panel: Panel) => ({
    name: '分地区填报表',
    title: `“${name}”规划主要指标分地区完成情况`,
    description: `${panel.label}的${panel.indicators.length}项指标，${reportingUnits.length}个填报单位各填一栏；能相加的自动加出合计。`,
  }),
};

const printsActuals = (panel: Panel): boolean => panel.columns.some(column => column.role === 'actual');

/**
 * The tables any plan gets without a line of code: each panel as printed and to fill, and its first panel of targets
 * followed year by year, month by month and, where the plan has 填报单位, region by region. A panel that already prints what was achieved is read first, one of targets is filled first.
 */
export function generalTables(plan: Plan): readonly TableTemplate[] {
  const followed = plan.panels.find(panel => !printsActuals(panel) && panel.columns.some(column => column.role === 'target'));
  return plan.panels.flatMap(panel => {
    const subject = { plan: plan.id, panel: panel.id };
    const [fill, printed] = [{ id: 'fill', ...text.fill }, { id: 'printed', ...text.printed }];
    const table = panelTable(subject, text.panel(panel), printsActuals(panel) ? [printed, fill] : [fill, printed]);
    if (panel !== followed) return [table];
    // Targets stated in sentences (每年, 三年) are works of the province, not figures regions report.
    const isByRegion = (plan.reportingUnits ?? []).length > 0 && panel.indicators.every(indicator => indicator.span === undefined);
    const byRegion = isByRegion ? [regionalTable(subject, text.regional(plan, panel), text.period)] : [];
    return [table, annualTable(subject, text.annual(plan, panel), text.full), monthlyTable(subject, text.monthly(plan, panel), text), ...byRegion];
  });
}
