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
  const card = createCard('error-card', 'tooltip');
  const { api } = grid;
  const shownAt = ({ sheetId, row, column }: Caller): string => String(grid.workbook().getSheetBySheetId(sheetId)?.getRange(row, column).getRawValue() ?? '');
  const wordsAt = (cell: Caller): string | undefined => (error.test(shownAt(cell)) ? messages.at(cell) : undefined);
  silenceEngine(grid, wordsAt);
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const cell: Caller = { sheetId: worksheet.getSheetId(), row, column };
    const message = wordsAt(cell);
    if (message) card.show({ title: shownAt(cell), message }, grid.cellRect(row, column));
    else card.hide();
  });
  api.addEvent(api.Event.Scroll, () => card.hide());
  container.addEventListener('pointerleave', () => card.hide());
}
