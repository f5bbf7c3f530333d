import { layTable } from './layTable';
import { subjectOf } from './panelTable';
import type { TableTemplate } from './template';
import { worksDesign } from './worksDesign';

const text = {
  table: { name: '重点任务进展表', title: '专栏3至12的任务和数量目标', description: '68项任务：有数的逐年填数，自动算出完成率和状态；没有数的逐年填进展。' },
  full: { label: '完整表', help: '每年填当年的数或进展。' },
};

/** 重点任务进展表: the works of 专栏3 to 12, and the targets of the chapters that no panel holds. */
export const works: TableTemplate = {
  id: 'works', plan: 'hubei-14th-works', panel: 'works', text: text.table, variants: [{ id: 'full', ...text.full }],
  build: (plan, _variant, origin) => {
    const subject = subjectOf(plan, 'works');
    return layTable(worksDesign(subject), subject, origin);
  },
};
