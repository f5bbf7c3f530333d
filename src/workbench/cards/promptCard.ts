import type { Grid } from '../grid/grid';
import { createCard } from './card';

/** Shows the input prompt of the selected cell, as Excel does; the engine keeps prompts but draws none. */
export function showPrompts(grid: Grid, container: HTMLElement): void {
  const card = createCard(container, 'prompt-card', 'status');
  const { api } = grid;
  const refresh = (): void => {
    const sheet = grid.workbook().getActiveSheet();
    const cell = sheet.getSelection()?.getCurrentCell();
    const prompt = cell && grid.promptAt(sheet.getSheetId(), cell.actualRow, cell.actualColumn);
    if (prompt) card.show(prompt, grid.cellRect(cell.actualRow, cell.actualColumn));
    else card.hide();
  };
  for (const event of [api.Event.SelectionChanged, api.Event.ActiveSheetChanged, api.Event.Scroll, api.Event.SheetEditEnded] as const) api.addEvent(event, refresh);
}
