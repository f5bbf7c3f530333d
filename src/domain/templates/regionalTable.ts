import { layTable } from './layTable';
import { subjectOf, type TableSubject } from './panelTable';
import { regionalDesign } from './regionalDesign';
import type { TableTemplate } from './template';

/** A panel of targets by 填报单位, for one period. Only a plan with 填报单位 has such a table. */
export function regionalTable({ plan, panel }: TableSubject, words: TableTemplate['text'], full: { readonly label: string; readonly help: string }): TableTemplate {
  return {
    id: 'regional', plan, panel, text: words, variants: [{ id: 'full', ...full }],
    build: (planData, _variant, origin) => {
      const subject = subjectOf(planData, panel);
      return layTable(regionalDesign(subject), subject, origin);
    },
  };
}
