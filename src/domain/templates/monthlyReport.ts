import { monthlyTable } from './monthlyTable';

const text = {
  table: { name: '月报表', title: '“十四五”规划主要指标月报', description: '专栏2的18项指标，填本月数、本年累计和上年同期数，自动算同比；也可以把一年十二个月填在一张表上。' },
  month: { label: '一月一表', help: '一张表报一个月，有本年累计、上年同期数和同比增减。' },
  year: { label: '全年分月', help: '一张表填一年的十二个月，本年累计自动相加。' },
};

/** 月报表: 专栏2's indicators month by month. */
export const monthlyReport = monthlyTable({ plan: 'hubei-14th', panel: 'panel-2' }, text.table, text);
