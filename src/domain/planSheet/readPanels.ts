/** The list of panels below the indicators: what a panel prints besides its rows. */
import type { ColumnRole, PanelColumn } from '../plan/plan';
import { plainText } from '../table/plainText';
import { textAt } from '../table/sheetCells';
import type { FoundPlanSheet } from './findPlanSheet';
import { headerOf, type panelColumns } from './planColumns';
import type { ReportAt } from './sheetProblem';
import { text, tokens, words } from './text';

export interface PanelHead {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly place: string;
  readonly nameHeader: string;
  readonly columns: readonly PanelColumn[];
  readonly groups: readonly string[];
  readonly note: string;
}

const roles = Object.keys(words.roles) as ColumnRole[];

/** 目标：2030年目标（2030年） → role, header, year. */
function readColumn(line: string): PanelColumn | undefined {
  const [, word, rest = ''] = /^([^:：]+)[:：](.+)$/.exec(line.trim()) ?? [];
  const role = roles.find(one => words.roles[one] === plainText(word ?? ''));
  const [, header = rest, year] = tokens.yearAtEnd.exec(rest) ?? [];
  return role && header !== '' ? { role, header, ...(year === undefined ? {} : { year: Number(year) }) } : undefined;
}

function columnsOf(written: string, reportBad: (line: string) => void): readonly PanelColumn[] {
  return written.split('\n').filter(line => line.trim() !== '').flatMap((line): readonly PanelColumn[] => {
    const column = readColumn(line);
    if (!column) reportBad(line);
    return column ? [column] : [];
  });
}

/** The panel of a sheet without a list: the columns that hold anything. */
function defaultPanel(found: FoundPlanSheet, end: number | undefined, baseYear: number | undefined): PanelHead {
  const { sheet, columns, rows } = found;
  const isFilled = (role: ColumnRole): boolean => { const column = columns.get(role); return role === 'target' || (column !== undefined && rows.some(row => textAt(sheet, row, column) !== '')); };
  const yearOf: Partial<Record<ColumnRole, number | undefined>> = { target: end, base: baseYear };
  const shown = (['previousTarget', 'base', 'target', 'actual', 'attribute'] as const).filter(isFilled);
  return {
    id: 'panel-1', label: text.panelLabel(1), title: text.panelTitle, place: sheet.name, nameHeader: headerOf('name'), groups: [], note: '',
    columns: shown.map((role): PanelColumn => ({ role, header: headerOf(role), ...(yearOf[role] === undefined ? {} : { year: yearOf[role] }) })),
  };
}

/** The panels in their order; a word left blank takes what a new plan would have. */
export function readPanels(found: FoundPlanSheet, years: { readonly end?: number; readonly baseYear?: number }, reportAt: ReportAt): readonly PanelHead[] {
  const { sheet, panels } = found;
  const otherwise = defaultPanel(found, years.end, years.baseYear);
  if (!panels || panels.rows.length === 0) return [otherwise];
  return panels.rows.map((row, index): PanelHead => {
    const at = (key: (typeof panelColumns)[number]['key']): number => panels.columns.get(tokens.panelHeaders[key]) ?? -1;
    const written = (key: (typeof panelColumns)[number]['key']): string => (at(key) < 0 ? '' : textAt(sheet, row, at(key)));
    const columns = columnsOf(written('columns'), line => { reportAt({ row, column: at('columns') }, text.badColumn(line)); });
    const label = written('label') || text.panelLabel(index + 1);
    if (columns.length > 0 && !columns.some(({ role }) => role === 'target')) reportAt({ row, column: at('columns') }, text.noTargetColumn(label));
    return {
      id: written('id') || `panel-${index + 1}`, label, title: written('title') || text.panelTitle, place: written('place') || sheet.name,
      nameHeader: written('nameHeader') || headerOf('name'), columns: columns.length > 0 ? columns : otherwise.columns, note: written('note'),
      groups: written('groups').split('\n').map(group => group.trim()).map(group => (group === words.noGroup ? '' : group)),
    };
  });
}
