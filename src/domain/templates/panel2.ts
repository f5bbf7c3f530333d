import { panelTable } from './panelTable';

const text = {
  table: { name: '专栏2', title: '“十四五”时期主要指标', description: '18项指标的“十三五”目标、2020年基数、2025年目标和属性。' },
  fill: { label: '填报表', help: '右边加完成数、完成率、状态三栏：填完成数，另两栏自动算出。' },
  printed: { label: '仅原表', help: '照规划印出的样子，不加栏。' },
};

/** 专栏2: what the 十四五 plan aims at, with the columns to report against it. */
export const panel2 = panelTable({ plan: 'hubei-14th', panel: 'panel-2' }, text.table, [{ id: 'fill', ...text.fill }, { id: 'printed', ...text.printed }]);
