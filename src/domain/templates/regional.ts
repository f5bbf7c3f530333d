import { regionalTable } from './regionalTable';

const text = {
  table: { name: '分地区填报表', title: '“十四五”规划主要指标分地区完成情况', description: '专栏2的18项指标，17个市、州、直管市、林区和省本级各填一栏；能相加的自动加出全省。' },
  full: { label: '完整表', help: '一张表报一个时期，如2023年。' },
};

/** 分地区填报表: 专栏2's indicators by reporting unit. */
export const regional = regionalTable({ plan: 'hubei-14th', panel: 'panel-2' }, text.table, text.full);
