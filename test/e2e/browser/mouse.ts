import type { Page } from 'playwright-core';
import type { Opened } from './launch';

type Hand = Pick<Opened, 'page' | 'clickCell'>;
interface Corners { readonly x: number; readonly y: number; readonly right: number; readonly bottom: number }

/** Where a cell of the sheet on view is drawn. */
const cornersOf = (page: Page, address: string): Promise<Corners> =>
  page.evaluate(cell => {
    const { grid } = window.workbench;
    const range = grid.workbook().getActiveSheet().getRange(cell);
    const { left, top, right, bottom, width, height } = grid.cellRect(range.getRow(), range.getColumn());
    return { x: left + width / 2, y: top + height / 2, right, bottom };
  }, address);

/** Drags the small square at the corner of a cell as far as another one. */
export async function dragFillHandle({ page, clickCell }: Hand, sheet: string, from: string, to: string): Promise<void> {
  await clickCell(sheet, from);
  const [start, end] = [await cornersOf(page, from), await cornersOf(page, to)];
  await page.mouse.move(start.right - 1, start.bottom - 1);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 10 });
  await page.mouse.up();
}

/** 在上方插入 in the menu of a row's number; `row` counts from 1. */
export async function insertRowByMenu({ page, clickCell }: Hand, sheet: string, row: number): Promise<void> {
  await clickCell(sheet, `A${row}`);
  const { y } = await cornersOf(page, `A${row}`);
  await page.mouse.click(22, y, { button: 'right' });
  const item = page.getByText('在上方插入').first();
  await item.waitFor();
  // The number of rows stands in the middle of the item: its words are at the left.
  await item.click({ position: { x: 10, y: 12 } });
}

/** What another program has copied, as plain text. */
export async function putOnClipboard(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(copied => navigator.clipboard.writeText(copied), text);
}
