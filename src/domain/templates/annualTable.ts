import { annualMonitoring } from './annualDesign';
import { layTable } from './layTable';
import { subjectOf, type TableSubject } from './panelTable';
import type { TableTemplate } from './template';

/** A panel of targets followed year by year. */
export function annualTable({ plan, panel }: TableSubject, words: TableTemplate['text'], full: { readonly label: string; readonly help: string }): TableTemplate {
  return {
    id: 'annual-monitoring', plan, panel, text: words, variants: [{ id: 'full', ...full }],
    build: (planData, _variant, origin) => {
      const subject = subjectOf(planData, panel);
      return layTable(annualMonitoring(subject), subject, origin);
    },
  };
}
