import type { Grid } from '../grid/grid';
import type { Messages } from '../functions/messages';
import { createCard } from './card';

const error = /^#(VALUE!|N\/A)$/;

/** Shows, while the pointer rests on a cell, what a custom function said about its error. */
export function showErrors(grid: Grid, container: HTMLElement, messages: Messages): void {
  const card = createCard('error-card', 'tooltip');
  const { api } = grid;
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const shown = String(worksheet.getRange(row, column).getRawValue() ?? '');
    const message = error.test(shown) ? messages.at({ sheetId: worksheet.getSheetId(), row, column }) : undefined;
    if (message) card.show({ title: shown, message }, grid.cellRect(row, column));
    else card.hide();
  });
  api.addEvent(api.Event.Scroll, () => card.hide());
  container.addEventListener('pointerleave', () => card.hide());
}
