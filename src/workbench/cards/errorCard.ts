import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { Caller } from '../functions/customFunction';
import type { Grid } from '../grid/grid';
import type { Messages } from '../functions/messages';
import { createCard } from './card';

const error = /^#(VALUE!|N\/A)$/;

/** The engine has an explanation of its own for every error; it stays away where the function itself explains. */
function silenceEngine(grid: Grid, wordsAt: (cell: Caller) => string | undefined): void {
  const alerts = grid.univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = alert => {
    const { subUnitId: sheetId, row, col: column } = alert.location;
    if (!wordsAt({ sheetId, row, column })) show(alert);
  };
}

/** Shows, while the pointer rests on a cell, what a custom function said about its error. */
export function showErrors(grid: Grid, container: HTMLElement, messages: Messages): void {
  const card = createCard(container, 'error-card', 'tooltip');
  const { api } = grid;
  const shownAt = ({ sheetId, row, column }: Caller): string => String(grid.workbook().getSheetBySheetId(sheetId)?.getRange(row, column).getRawValue() ?? '');
  const wordsAt = (cell: Caller): string | undefined => (error.test(shownAt(cell)) ? messages.at(cell) : undefined);
  silenceEngine(grid, wordsAt);
  let pointed: Caller | undefined;
  const refresh = (): void => {
    const message = pointed && wordsAt(pointed);
    if (pointed && message) card.show({ title: shownAt(pointed), message }, grid.cellRect(pointed.row, pointed.column));
    else card.hide();
  };
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    pointed = { sheetId: worksheet.getSheetId(), row, column };
    refresh();
  });
  // The engine tells of a cell only when the pointer enters it; the error may have come since.
  container.addEventListener('pointermove', refresh, { capture: true });
  for (const gone of ['pointerleave', 'pointerdown', 'wheel', 'keydown'] as const) container.addEventListener(gone, () => card.hide(), { capture: true });
}
