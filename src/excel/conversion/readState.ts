import { allCalls } from '../../domain/conversion';
import type { Area, SheetSnapshot } from '../../domain/table/snapshot';
import { readSheets } from '../readSheets';
import { request } from '../request';
import { rangeOf } from '../writeLayout';

/** A sheet with what a conversion has to know beside its contents. */
export interface SheetState extends SheetSnapshot {
  readonly id: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
}

/** The workbook before a conversion. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly activeSheet: string;
  /** The selected area of the active sheet. */
  readonly selection: Area | undefined;
  /** Areas that HB formulas spill over, by sheet and anchor (see `spillKey`). */
  readonly spills: ReadonlyMap<string, Area>;
}

export const spillKey = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

/** Reads the workbook: contents, then what stands around them, then the spilled areas; a constant number of requests. */
export async function readState(withSelection: boolean): Promise<WorkbookState> {
  const { sheets, activeSheet } = await readSheets();
  const around = await request('wait', context => readAround(context, sheets, withSelection));
  return { ...around, activeSheet, spills: await readSpills(sheets) };
}

function readAround(context: Excel.RequestContext, sheets: readonly SheetSnapshot[], withSelection: boolean): () => Pick<WorkbookState, 'sheets' | 'selection'> {
  const selected = withSelection ? context.workbook.getSelectedRange() : undefined;
  selected?.load('rowIndex,columnIndex,rowCount,columnCount');
  const readings = sheets.map(snapshot => {
    const sheet = context.workbook.worksheets.getItem(snapshot.name);
    sheet.load('id,visibility');
    sheet.protection.load('protected');
    const rows = snapshot.formulas.length === 0 ? undefined : sheet.getRangeByIndexes(snapshot.row, 0, snapshot.formulas.length, 1).getRowProperties({ rowHidden: true });
    return (): SheetState => ({
      ...snapshot, id: sheet.id, isHidden: sheet.visibility !== 'Visible', isProtected: sheet.protection.protected,
      hiddenRows: (rows?.value ?? []).flatMap((row, index) => (row.rowHidden === true ? [snapshot.row + index] : [])),
    });
  });
  return () => ({
    sheets: readings.map(reading => reading()),
    selection: selected && { row: selected.rowIndex, column: selected.columnIndex, rows: selected.rowCount, columns: selected.columnCount },
  });
}

/** Which formulas may fill more than their own cell: those that take or give several. */
const maySpill = (formula: string): boolean => allCalls(formula).some(call => /^(?:RUNNING|SHARE|BALANCE|INDICATORS)$/.test(call.id) || call.arguments.some(argument => /[:{#]/.test(argument.text)));

interface Anchor { readonly sheet: string; readonly row: number; readonly column: number }

const anchorsOf = (sheet: SheetSnapshot): readonly Anchor[] =>
  sheet.formulas.flatMap((line, down) => line.flatMap((formula, across) => (typeof formula === 'string' && formula.startsWith('=') && maySpill(formula) ? [{ sheet: sheet.name, row: sheet.row + down, column: sheet.column + across }] : [])));

async function readSpills(sheets: readonly SheetSnapshot[]): Promise<ReadonlyMap<string, Area>> {
  const anchors = sheets.flatMap(anchorsOf);
  if (anchors.length === 0) return new Map();
  return request('wait', context => {
    const found = anchors.map(anchor => {
      const area = rangeOf(context.workbook.worksheets.getItem(anchor.sheet), { row: anchor.row, column: anchor.column, rows: 1, columns: 1 }).getSpillingToRangeOrNullObject();
      area.load('rowIndex,columnIndex,rowCount,columnCount');
      return { anchor, area };
    });
    return () => new Map(found.flatMap(({ anchor, area }) => (area.isNullObject ? [] : [[spillKey(anchor.sheet, anchor.row, anchor.column), { row: area.rowIndex, column: area.columnIndex, rows: area.rowCount, columns: area.columnCount }] as const])));
  });
}
