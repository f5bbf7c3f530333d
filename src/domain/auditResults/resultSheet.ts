/** The sheet 审核结果: counts, findings with links to their cells, what came and went since the last run; ready to print. */
import type { Severity } from '../rules/rule';
import { cellAddress } from '../table/address';
import { cellReference, formulaText } from '../table/cellReference';
import { layRecord, textCell, type RecordColumn } from '../templates/recordSheet';
import type { LayoutCell, TableLayout } from '../templates/template';
import { compareResults, type ResultFinding, type Results } from './result';
import { text } from './text';

const { headers } = text;
export const columns: readonly RecordColumn[] = [
  { header: headers.indicator, width: 26 }, { header: headers.cell, width: 15 }, { header: headers.severity, width: 9 }, { header: headers.change, width: 9 },
  { header: headers.rule, width: 24 }, { header: headers.message, width: 54 }, { header: headers.explanation, width: 30 },
];
const severities: readonly Severity[] = ['error', 'query', 'hint'];

const across = (first: string, look: LayoutCell['look']): readonly LayoutCell[] => columns.map((_, at) => ({ value: at === 0 ? first : '', look }));

/** Follows its cell when rows come or go, and leads there when clicked. */
function linkTo({ place }: ResultFinding): LayoutCell {
  if (!place) return { value: '', look: 'printed' };
  const reference = cellReference(place);
  const address = `ADDRESS(ROW(${reference}),COLUMN(${reference}),4)`;
  const quoted = reference.slice(0, reference.length - cellAddress(place).length);
  return { value: `=HYPERLINK(${formulaText(`#${quoted}`)}&${address},${formulaText(`${place.sheet}!`)}&${address})`, look: 'link' };
}

const line = (finding: ResultFinding, change: string): readonly LayoutCell[] => [
  textCell(finding.indicator), linkTo(finding), textCell(text.severities[finding.severity], 'printed'), textCell(change, 'printed'),
  textCell(`${finding.code} ${finding.rule}`), textCell(finding.message), textCell(finding.explanation),
];

function countRows(findings: readonly ResultFinding[]): readonly (readonly LayoutCell[])[] {
  const names = [...new Set(findings.map(finding => finding.indicator))];
  const count = (name: string, severity: Severity): number => findings.filter(finding => finding.indicator === name && finding.severity === severity).length;
  const number = (value: number): LayoutCell => ({ value, look: 'printed', numberFormat: '0' });
  const head = [text.byIndicator, ...severities.map(severity => text.severities[severity]), text.total];
  const wide = (cells: readonly LayoutCell[]): readonly LayoutCell[] => columns.map((_, at) => cells[at] ?? { value: '', look: 'printed' });
  return [
    wide(head.map(value => ({ value, look: 'header' }))),
    ...names.map(name => {
      const counts = severities.map(severity => count(name, severity));
      return wide([textCell(name === '' ? text.noIndicator : name), ...counts.map(number), number(counts.reduce((sum, one) => sum + one, 0))]);
    }),
  ];
}

export interface EarlierResults { readonly time: string; readonly findings: readonly ResultFinding[] }

/** Lays one run, held against the one before where there was one. */
export function layResults({ time, extent, findings, submission, settings }: Results, earlier: EarlierResults | undefined, origin = { row: 0, column: 0 }): TableLayout {
  const { added, kept, cleared } = compareResults(findings, earlier?.findings ?? []);
  const changeOf = (finding: ResultFinding): string => (!earlier ? text.first : added.includes(finding) ? text.changes.added : text.changes.kept);
  const groups = severities.flatMap(severity => {
    const own = findings.filter(finding => finding.severity === severity);
    return own.length === 0 ? [] : [across(text.group(text.severities[severity], own.length), 'group'), ...own.map(finding => line(finding, changeOf(finding)))];
  });
  const gone = earlier && cleared.length > 0 ? [across(text.clearedGroup(cleared.length), 'group'), ...cleared.map(finding => line(finding, text.changes.cleared))] : [];
  const hints = findings.filter(finding => finding.severity === 'hint').length;
  const captions = [
    text.time(time, extent.tables, extent.cells), text.submission(submission, hints),
    earlier ? text.since(earlier.time, added.length, cleared.length, kept.length) : text.firstRun,
    text.settings(settings),
  ];
  const body = findings.length === 0 ? [across(text.clean, 'name')] : groups;
  const rows = [...body, ...gone, ...(findings.length === 0 ? [] : countRows(findings))];
  return layRecord({ id: 'results', sheetName: text.sheetName, title: text.title, captions, columns, rows, orientation: 'landscape' }, origin);
}
