import { templatesFor, type LayoutCell, type TableLayout } from '../../../src/domain/templates';
import { planById, plans } from '../../../src/plans';

/** A built-in table at the top of a sheet. */
export function builtTable(id: string, variant: string, origin = { row: 0, column: 0 }): TableLayout {
  const template = templatesFor(plans()).find(candidate => candidate.id === id);
  const plan = template && planById(template.plan);
  if (!template || !plan) throw new Error(`no template ${id}`);
  return template.build(plan, variant, origin);
}

/** By its place in A1 words of a table laid at A1: line 6, column F → cellAt(layout, 'F6'). */
export function cellAt(layout: TableLayout, address: string): LayoutCell {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const cell = layout.cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
  if (!cell) throw new Error(`no cell ${address}`);
  return cell;
}

export const valueAt = (layout: TableLayout, address: string): string | number => cellAt(layout, address).value;
/** A column's values by row number, blanks left out. */
export const column = (layout: TableLayout, letter: string): [number, string | number][] =>
  layout.cells.map((_, index): [number, string | number] => [index + 1, valueAt(layout, `${letter}${index + 1}`)]).filter(([, value]) => value !== '');
