/** The columns of 规划数据 in order, and what an indicator writes into each. */
import { printedHold } from '../plan/derived';
import type { Indicator, Panel } from '../plan/plan';
import { text, tokens, words } from './text';

export type PlanColumnKey = keyof typeof tokens.headers;

export interface PlanColumn {
  readonly key: PlanColumnKey;
  readonly width: number;
  readonly write: (indicator: Indicator, panel: Panel) => string;
}

const truth = (value: boolean): string => (value ? words.yes : words.no);
const cell = (role: keyof Indicator['cells']) => ({ cells }: Indicator): string => cells[role] ?? '';

/** Only where base and target leave it open: else the cell would be wrong as soon as somebody changes them. */
const hold = (indicator: Indicator): string => (printedHold(indicator) === undefined ? truth(indicator.hold) : '');

function link({ link: linked }: Indicator): string {
  return linked ? text.link(linked.plan, linked.indicator, linked.cells.map(([here, there]) => [words.roles[here], words.roles[there]])) : '';
}

/** What people look at first stands first; identifiers and places that nobody types stand last. */
export const planColumns: readonly PlanColumn[] = [
  { key: 'number', width: 6, write: ({ number }) => String(number) },
  { key: 'name', width: 34, write: ({ name }) => name },
  { key: 'unit', width: 9, write: ({ unit }) => unit },
  { key: 'group', width: 14, write: ({ group }) => group },
  { key: 'kind', width: 10, write: ({ kind }) => words.kinds[kind] },
  { key: 'direction', width: 10, write: ({ direction }) => words.directions[direction] },
  { key: 'attribute', width: 9, write: cell('attribute') },
  { key: 'previousTarget', width: 11, write: cell('previousTarget') },
  { key: 'base', width: 11, write: cell('base') },
  { key: 'target', width: 11, write: cell('target') },
  { key: 'actual', width: 11, write: cell('actual') },
  { key: 'parent', width: 9, write: ({ parent }, panel) => String(panel.indicators.find(other => other.id === parent)?.number ?? '') },
  { key: 'additive', width: 8, write: ({ additive }) => truth(additive) },
  { key: 'upperLimit', width: 7, write: ({ upperLimit }) => (upperLimit === undefined ? '' : String(upperLimit)) },
  { key: 'evaluationBasis', width: 10, write: ({ evaluationBasis }) => words.evaluationBases[evaluationBasis] },
  { key: 'hold', width: 7, write: hold },
  { key: 'span', width: 9, write: ({ span }) => (span === undefined ? '' : words.spans[span]) },
  { key: 'remark', width: 20, write: ({ remark = '' }) => remark },
  { key: 'printedName', width: 34, write: ({ printedName }) => printedName },
  { key: 'place', width: 16, write: ({ place }) => place },
  { key: 'panel', width: 10, write: (_indicator, panel) => panel.id },
  { key: 'id', width: 22, write: ({ id }) => id },
  { key: 'link', width: 24, write: link },
  { key: 'discrepancies', width: 18, write: ({ discrepancies = [] }) => discrepancies.map(({ cell: role, explanation }) => text.discrepancy(words.roles[role], explanation)).join('\n') },
];

export const headerOf = (key: PlanColumnKey): string => tokens.headers[key][0];

/** The columns of the list of panels below, in order. */
export const panelColumns: readonly { readonly key: keyof typeof tokens.panelHeaders; readonly write: (panel: Panel) => string }[] = [
  { key: 'id', write: panel => panel.id },
  { key: 'label', write: panel => panel.label },
  { key: 'title', write: panel => panel.title },
  { key: 'place', write: panel => panel.place },
  { key: 'nameHeader', write: panel => panel.nameHeader },
  { key: 'columns', write: panel => panel.columns.map(({ role, header, year }) => text.columnLine(words.roles[role], header, year)).join('\n') },
  { key: 'groups', write: panel => panel.groups.map(group => (group === '' ? words.noGroup : group)).join('\n') },
  { key: 'note', write: panel => panel.note },
];
