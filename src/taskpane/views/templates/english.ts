import type { TableTemplate, TemplateVariant } from '../../../domain/templates/template';

type Text = TableTemplate['text'];

/** The tables every plan gets; what its panels are called is the plan's own. */
const tables: Readonly<Record<string, Text>> = {
  'annual-monitoring': { name: 'Yearly monitoring', title: 'The main indicators year by year', description: 'The actual figures of every year of the plan; total of the period, completion, progress, scheduled progress and status follow by formulas.' },
  'monthly-report': { name: 'Monthly report', title: 'The main indicators month by month', description: 'Month, year to date and the same period of the year before; the change follows by formulas. All twelve months can also be kept in one table.' },
  regional: { name: 'By region', title: 'The main indicators by region', description: 'One column for each reporting unit; what can be added up gives the figure of the whole.' },
  works: { name: 'Major tasks', title: 'Tasks and quantified goals of the special panels', description: 'One row a task: those with a figure are filled year by year and give completion and status; the others take progress in words.' },
};

const variants: Readonly<Record<string, Omit<TemplateVariant, 'id'>>> = {
  fill: { label: 'To fill', help: 'With cells for the actual figures.' },
  printed: { label: 'As printed', help: 'As the plan prints it, no columns added.' },
  full: { label: 'Whole table', help: 'Filled for one period after the other.' },
  month: { label: 'One table a month', help: 'One month, with year to date, the same period of the year before and the change.' },
  year: { label: 'All months', help: 'Twelve months in one table; the year to date adds up.' },
};

export const tableInEnglish = ({ id, text }: TableTemplate): Text => tables[id] ?? { name: text.name, title: text.title, description: 'The indicators of this panel, as the plan prints them.' };

export const variantInEnglish = ({ id, label, help }: TemplateVariant): Omit<TemplateVariant, 'id'> => variants[id] ?? { label, help };
