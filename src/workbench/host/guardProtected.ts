import { CustomCommandExecutionError, type ICellData, type Nullable } from '@univerjs/core';
import { checkAllowed, checkStructure, unlockedMark } from './checkLocked';
import { HostError, accessDenied } from './errors';
import type { Host } from './host';

interface Written {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

type Guard = (host: Host, written: Written) => void;

const isContent = (cell: Nullable<ICellData>) => !cell || 'v' in cell || 'f' in cell || 'p' in cell;

const guardCells: Guard = (host, { subUnitId, cellValue }) => {
  if (!host.protections.isProtected(subUnitId)) return;
  const sheet = host.engine.sheet(subUnitId);
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (!isContent(cell)) checkAllowed(host, subUnitId, 'allowFormatCells');
      else if (!sheet.getCellRaw(Number(row), Number(column))?.custom?.[unlockedMark]) throw accessDenied();
    }
  }
};

const allowedBy = (option?: string): Guard => (host, { subUnitId }) => checkAllowed(host, subUnitId, option);

const guards: Readonly<Record<string, Guard>> = {
  'sheet.mutation.set-range-values': guardCells,
  'sheet.mutation.insert-row': allowedBy('allowInsertRows'),
  'sheet.mutation.remove-rows': allowedBy('allowDeleteRows'),
  'sheet.mutation.insert-col': allowedBy('allowInsertColumns'),
  'sheet.mutation.remove-col': allowedBy('allowDeleteColumns'),
  'sheet.mutation.set-worksheet-col-width': allowedBy('allowFormatColumns'),
  'sheet.mutation.set-worksheet-row-height': allowedBy('allowFormatRows'),
  'sheet.mutation.move-range': allowedBy(),
  'sheet.mutation.add-worksheet-merge': allowedBy(),
  'sheet.mutation.remove-worksheet-merge': allowedBy(),
  'sheet.mutation.reorder-range': allowedBy('allowSort'),
  'sheet.mutation.insert-sheet': checkStructure,
  'sheet.mutation.remove-sheet': checkStructure,
  'sheet.mutation.set-worksheet-name': checkStructure,
  'sheet.mutation.set-worksheet-order': checkStructure,
  'sheet.mutation.set-worksheet-hidden': checkStructure,
};

/** Holds the user's own edits in the grid to what a protected sheet or workbook allows, and calls `refused` for each that is not. */
export function guardProtected(host: Host, refused: () => void): void {
  host.engine.commands.beforeCommandExecuted((command, options) => {
    const guard = guards[command.id];
    if (!guard || host.engine.writing || options?.['fromFormula'] || !command.params) return;
    try {
      guard(host, command.params as Written);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused();
      throw new CustomCommandExecutionError('protected');
    }
  });
}
