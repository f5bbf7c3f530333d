import { layTable } from './layTable';
import { monthReport, yearOfMonths } from './monthlyDesign';
import { subjectOf, type TableSubject } from './panelTable';
import type { TableTemplate } from './template';

/** How the two forms of a 月报 are offered. */
export interface MonthlyVariants { readonly month: { readonly label: string; readonly help: string }; readonly year: { readonly label: string; readonly help: string } }

/** A panel of targets reported month by month: a form a month, or the months of a year on one. */
export function monthlyTable({ plan, panel }: TableSubject, words: TableTemplate['text'], { month, year }: MonthlyVariants): TableTemplate {
  return {
    id: 'monthly-report', plan, panel, text: words, variants: [{ id: 'month', ...month }, { id: 'year', ...year }],
    build: (planData, variant, origin) => {
      const subject = subjectOf(planData, panel);
      return layTable(variant === 'year' ? yearOfMonths(subject) : monthReport(subject), subject, origin);
    },
  };
}
