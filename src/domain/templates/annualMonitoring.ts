import { annualTable } from './annualTable';

const text = {
  table: { name: '年度监测表', title: '“十四五”规划主要指标年度监测', description: '专栏2的18项指标，2021年至2025年各年完成数，自动算出规划期累计、完成率、完成进度、序时进度和状态。' },
  full: { label: '完整表', help: '每年填当年的数；截至期按有数的最后一年自动填写。' },
};

/** 年度监测表: 专栏2's indicators from 2021 to 2025. */
export const annualMonitoringTable = annualTable({ plan: 'hubei-14th', panel: 'panel-2' }, text.table, text.full);
