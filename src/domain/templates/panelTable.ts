import type { Plan } from '../plan/plan';
import { layTable } from './layTable';
import { fillPanel, printedPanel } from './panelDesign';
import type { Subject } from './tableDesign';
import type { TableTemplate, TemplateVariant } from './template';
import { text } from './text';

export interface TableSubject { readonly plan: string; readonly panel: string }

/** The panel a template speaks of. A template asked for another plan's panel is a mistake in our own code. */
export function subjectOf(plan: Plan, panelId: string): Subject {
  const panel = plan.panels.find(candidate => candidate.id === panelId);
  if (!panel) throw new RangeError(`${plan.id} has no ${panelId}`);
  return { plan, panel };
}

/**
 * A panel of a plan as a table, in the order of its variants: `printed` as the plan prints it, `fill` as a report form.
 * The first variant takes the panel's name for its sheet.
 */
export function panelTable({ plan, panel }: TableSubject, words: TableTemplate['text'], variants: readonly TemplateVariant[]): TableTemplate {
  const [first] = variants;
  const sheetName = (label: string, variant: string): string => (variant === first?.id ? label : variant === 'fill' ? text.fillSheet(label) : text.printedSheet(label));
  return {
    id: panel, plan, panel, text: words, variants,
    build: (planData, variant, origin) => {
      const subject = subjectOf(planData, panel);
      const design = variant === 'fill' ? fillPanel : printedPanel;
      return layTable(design(subject, sheetName(subject.panel.label, variant)), subject, origin);
    },
  };
}
