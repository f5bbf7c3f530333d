import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { areaText } from './address';
import { areaOf, lastColumn, lastRow, sheetColumns, sheetRows, type Area } from './area';
import { cellDetails, changedPayload, EventNumber, writtenArea } from './events';
import type { Host } from './host';
import { shiftRecords } from './records';
import type { Shift } from './shifts';

/** Parameters of the engine's mutations, as far as they are looked at here. */
interface MutationParameters {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly hidden?: number;
  readonly ranges?: readonly IRange[];
  readonly selections?: readonly { readonly range: IRange }[];
  readonly toOrder?: number;
  readonly fromOrder?: number;
}

type Teller = (host: Host, parameters: MutationParameters, before: object) => void;

const wholeLines = (sheetId: string, line: Shift['line'], range: IRange): Area =>
  line === 'row'
    ? areaOf(sheetId, range.startRow, 0, range.endRow - range.startRow + 1, sheetColumns)
    : areaOf(sheetId, 0, range.startColumn, sheetRows, range.endColumn - range.startColumn + 1);

function linesTeller(line: Shift['line'], sign: 1 | -1, changeType: string): Teller {
  return (host, { subUnitId, range }) => {
    if (!range) return;
    const area = wholeLines(subUnitId, line, range);
    const count = line === 'row' ? area.rows : area.columns;
    const shift: Shift = { sheetId: subUnitId, line, at: line === 'row' ? area.row : area.column, count: sign * count };
    host.keptRanges.shift(shift);
    shiftRecords(host.records, shift);
    const byAddin = host.engine.writing;
    host.events.onSheet(EventNumber.changed, subUnitId, () => changedPayload(area, changeType, byAddin, {}));
  };
}

const tellCells: Teller = (host, { subUnitId, cellValue }, before) => {
  const written = writtenArea(subUnitId, cellValue);
  if (!written) return;
  const { area, contents } = written;
  const byAddin = host.engine.writing;
  if (!contents) {
    host.events.onSheet(EventNumber.formatChanged, subUnitId, () => ({ source: 'Local', worksheetId: subUnitId, address: areaText(area), referenceId: `${subUnitId}!${areaText(area)}` }));
    return;
  }
  host.events.onSheet(EventNumber.changed, subUnitId, () => changedPayload(area, 'RangeEdited', byAddin, { ...before, ...cellDetails(host.engine, area, 'After') }));
};

/** The engine reports a click more than once; Excel tells of a new selection only. */
const lastSelection = new WeakMap<Host, string>();

const tellSelection: Teller = (host, { subUnitId, selections }) => {
  // What the engine marks while the host moves rows is put right at once.
  if (host.engine.writing) return;
  const ranges = selections?.map(({ range }) => selectedArea(host, subUnitId, range)) ?? [];
  const address = ranges.map(area => areaText(area)).join(',');
  if (ranges.length === 0 || lastSelection.get(host) === `${subUnitId}!${address}`) return;
  lastSelection.set(host, `${subUnitId}!${address}`);
  host.events.onWorkbook(EventNumber.selectionChanged, '', () => ({}));
  host.events.onSheet(EventNumber.sheetSelectionChanged, subUnitId, () => ({ address, worksheetId: subUnitId }));
};

/** A selection of the engine's; one that reaches over the whole shown sheet is Excel's whole row or column. */
export function selectedArea(host: Host, sheetId: string, range: IRange): Area {
  const sheet = host.engine.sheet(sheetId);
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const allRows = Number.isNaN(range.endRow) || (row === 0 && range.endRow >= sheet.getRowCount() - 1);
  const allColumns = Number.isNaN(range.endColumn) || (column === 0 && range.endColumn >= sheet.getColumnCount() - 1);
  return areaOf(sheetId, row, column, allRows ? sheetRows : range.endRow - row + 1, allColumns ? sheetColumns : range.endColumn - column + 1);
}

const sheetTeller = (number: number): Teller => (host, { subUnitId, sheet }) => {
  const worksheetId = sheet?.id ?? subUnitId;
  host.events.onSheet(number, worksheetId, () => ({ source: 'Local', worksheetId }));
};

const hiddenTeller = (changeType: string): Teller => (host, { subUnitId, ranges }) => {
  const address = (ranges ?? []).map(range => areaText(wholeLines(subUnitId, 'row', range))).join(',');
  host.events.onSheet(EventNumber.rowHiddenChanged, subUnitId, () => ({ source: 'Local', worksheetId: subUnitId, address, changeType }));
};

const tellers: Readonly<Record<string, Teller>> = {
  'sheet.mutation.set-range-values': tellCells,
  'sheet.mutation.insert-row': linesTeller('row', 1, 'RowInserted'),
  'sheet.mutation.remove-rows': linesTeller('row', -1, 'RowDeleted'),
  'sheet.mutation.insert-col': linesTeller('column', 1, 'ColumnInserted'),
  'sheet.mutation.remove-col': linesTeller('column', -1, 'ColumnDeleted'),
  'sheet.mutation.insert-sheet': sheetTeller(EventNumber.added),
  'sheet.mutation.remove-sheet': sheetTeller(EventNumber.deleted),
  'sheet.mutation.set-row-hidden': hiddenTeller('Hidden'),
  'sheet.mutation.set-row-visible': hiddenTeller('Unhidden'),
  'sheet.operation.set-selections': tellSelection,
  'sheet.operation.set-worksheet-active': (host, { subUnitId }, before) => {
    const { active } = before as { active?: string };
    // The engine opens every new sheet; the host puts that right at once.
    if (active === subUnitId || host.engine.writing) return;
    if (active) host.events.onSheet(EventNumber.deactivated, active, () => ({ worksheetId: active }));
    host.events.onSheet(EventNumber.activated, subUnitId, () => ({ worksheetId: subUnitId }));
  },
  'sheet.mutation.set-worksheet-name': (host, { subUnitId, name }, before) =>
    host.events.onSheet(EventNumber.nameChanged, subUnitId, () => ({ source: 'Local', worksheetId: subUnitId, nameAfter: name, ...before })),
  'sheet.mutation.set-worksheet-hidden': (host, { subUnitId, hidden }) =>
    host.events.onSheet(EventNumber.visibilityChanged, subUnitId, () => ({ source: 'Local', worksheetId: subUnitId, visibilityBefore: hidden ? 'Visible' : 'Hidden', visibilityAfter: hidden ? 'Hidden' : 'Visible' })),
  'sheet.mutation.set-worksheet-order': (host, { subUnitId, fromOrder, toOrder }) =>
    host.events.onWorkbook(EventNumber.moved, 'Workbook', () => ({ source: 'Local', worksheetId: subUnitId, positionBefore: fromOrder, positionAfter: toOrder })),
};

/** What must be known before a mutation is done, to tell of it afterwards. */
function lookBefore(host: Host, id: string, { subUnitId, cellValue }: MutationParameters): object {
  if (id === 'sheet.operation.set-worksheet-active') return { active: host.engine.grid.workbook().getActiveSheet().getSheetId() };
  if (id === 'sheet.mutation.set-worksheet-name') return { nameBefore: host.engine.sheet(subUnitId).getName() };
  if (id !== 'sheet.mutation.set-range-values' || Object.keys(cellValue ?? {}).length !== 1) return {};
  const written = writtenArea(subUnitId, cellValue);
  return written && lastRow(written.area) === written.area.row && lastColumn(written.area) === written.area.column ? cellDetails(host.engine, written.area, 'Before') : {};
}

/** Follows what happens in the grid, by hand or by the host: kept ranges move, Excel's events are told. `told` is called when there may be some to send. */
export function watchEngine(host: Host, told: () => void): void {
  const looked = new WeakMap<object, object>();
  // A workbook that was closed for another one still lets go of its selection.
  const isOpen = ({ unitId }: MutationParameters): boolean => unitId === undefined || unitId === host.engine.unitId();
  host.engine.commands.beforeCommandExecuted((command, options) => {
    if (!tellers[command.id] || options?.['fromFormula'] || !command.params || !isOpen(command.params as MutationParameters)) return;
    looked.set(command.params, lookBefore(host, command.id, command.params as MutationParameters));
  });
  host.engine.commands.onCommandExecuted((command, options) => {
    const tell = tellers[command.id];
    if (!tell || !command.params || options?.['fromFormula'] || !isOpen(command.params as MutationParameters)) return;
    tell(host, command.params as MutationParameters, looked.get(command.params) ?? {});
    told();
  });
}
