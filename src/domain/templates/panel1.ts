import { panelTable } from './panelTable';

const text = {
  table: { name: '专栏1', title: '“十三五”时期主要指标完成情况', description: '13项指标的2015年基数、“十三五”规划目标和2020年完成数。' },
  printed: { label: '原文', help: '照规划印出的样子，完成数也是印出的。' },
  fill: { label: '空表', help: '完成数一栏留空，自己填。' },
};

/** 专栏1: what the 十三五 plan achieved. */
export const panel1 = panelTable({ plan: 'hubei-13th', panel: 'panel-1' }, text.table, [{ id: 'printed', ...text.printed }, { id: 'fill', ...text.fill }]);
