import type { Page } from 'playwright-core';
import type { Workbench } from '../../../src/workbench/workbench';

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** One cell as the grid holds it. */
export interface CellReading {
  /** Number, text, true or false; null when empty. */
  readonly value: string | number | boolean | null;
  /** As shown. */
  readonly text: string;
  /** With its `=`; empty when the cell holds none. */
  readonly formula: string;
  readonly numberFormat: string;
}

export interface GridHelpers {
  /** Clicks a cell with the mouse, after its sheet's tab if that is not on view, and scrolls to it when it is out of sight. */
  clickCell(sheet: string, address: string): Promise<void>;
  /** Rests the mouse on a cell of the sheet on view. */
  hoverCell(sheet: string, address: string): Promise<void>;
  /** Types with the keyboard and presses Enter (or another key); waits for the calculation. */
  type(text: string, key?: string): Promise<void>;
  readCell(sheet: string, address: string): Promise<CellReading>;
  /** What the sheet shows, from A1 to its last filled cell. */
  readSheet(sheet: string): Promise<string[][]>;
  sheetNames(): Promise<string[]>;
  /** Address of the selection on view, such as `B2` or `B2:C3`. */
  selection(): Promise<string>;
  /** Waits for what is being calculated. */
  calculated(): Promise<void>;
}

const settle = 60;
const doubleClick = 600;

/** The middle of a cell in the window, after scrolling to it where needed. Runs in the page. */
async function middleOf({ sheet, address }: { sheet: string; address: string }): Promise<{ x: number; y: number }> {
  const { grid } = window.workbench;
  const range = grid.workbook().getSheetByName(sheet)?.getRange(address);
  if (!range) throw new Error(`No sheet ${sheet}.`);
  const [row, column] = [range.getRow(), range.getColumn()];
  const area = document.getElementById('grid')?.getBoundingClientRect() ?? new DOMRect();
  const inSight = (rect: DOMRect): boolean => rect.left > area.left + 46 && rect.right < area.right - 20 && rect.top > area.top + 80 && rect.bottom < area.bottom - 50;
  // A scrolled sheet may hide the cell below its frozen rows or columns.
  const { sheetViewStartRow, sheetViewStartColumn } = grid.workbook().getActiveSheet().getScrollState();
  if (sheetViewStartRow > 0 || sheetViewStartColumn > 0 || !inSight(grid.cellRect(row, column))) {
    grid.workbook().getActiveSheet().scrollToCell(Math.max(0, row - 4), Math.max(0, column - 2));
    await new Promise(resolve => setTimeout(resolve, 300));
  }
  const rect = grid.cellRect(row, column);
  return { x: rect.left + Math.min(rect.width / 2, 20), y: rect.top + rect.height / 2 };
}

/** Runs in the page. */
function cellReading({ sheet, address }: { sheet: string; address: string }): CellReading {
  const range = window.workbench.grid.workbook().getSheetByName(sheet)?.getRange(address);
  if (!range) throw new Error(`No sheet ${sheet}.`);
  const shown = range.getCellData();
  // A spilled value stands only in what is shown; the cell itself is empty.
  const value = range.getRawValue() ?? shown?.v ?? null;
  return {
    value: shown?.t === 3 ? Boolean(Number(value)) : value,
    text: String(range.getDisplayValue() ?? ''),
    formula: range.getFormula(),
    numberFormat: range.getNumberFormat() || 'General',
  };
}

/** Runs in the page. */
function sheetReading(sheet: string): string[][] {
  const found = window.workbench.grid.workbook().getSheetByName(sheet);
  if (!found) throw new Error(`No sheet ${sheet}.`);
  const [rows, columns] = [found.getLastRow() + 1, found.getLastColumn() + 1];
  if (rows < 1 || columns < 1) return [];
  return found.getRange(0, 0, rows, columns).getDisplayValues().map(row => row.map(text => String(text ?? '')));
}

async function showSheet(page: Page, sheet: string): Promise<void> {
  const active = await page.evaluate(() => window.workbench.grid.workbook().getActiveSheet().getSheetName());
  if (active === sheet) return;
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: sheet }).first().click();
  await page.waitForFunction(name => window.workbench.grid.workbook().getActiveSheet().getSheetName() === name, sheet);
  await page.waitForTimeout(settle);
}

/** A user's hands and eyes on the grid of an open workbench. */
export function gridHelpers(page: Page): GridHelpers {
  let clickedAt = 0;
  const calculated = (): Promise<void> => page.evaluate(() => window.workbench.grid.recalculate());
  return {
    calculated,
    async clickCell(sheet, address) {
      await showSheet(page, sheet);
      const { x, y } = await page.evaluate(middleOf, { sheet, address });
      // Two clicks in quick succession are a double click, which opens the cell instead of replacing it.
      await page.waitForTimeout(Math.max(0, clickedAt + doubleClick - Date.now()));
      await page.mouse.click(x, y);
      clickedAt = Date.now();
      await page.waitForTimeout(settle);
    },
    async hoverCell(sheet, address) {
      await showSheet(page, sheet);
      const { x, y } = await page.evaluate(middleOf, { sheet, address });
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y, { steps: 2 });
    },
    async type(text, key = 'Enter') {
      await page.keyboard.type(text);
      await page.keyboard.press(key);
      await page.waitForTimeout(settle);
      await calculated();
    },
    async readCell(sheet, address) {
      await calculated();
      return page.evaluate(cellReading, { sheet, address });
    },
    async readSheet(sheet) {
      await calculated();
      return page.evaluate(sheetReading, sheet);
    },
    sheetNames: () => page.evaluate(() => window.workbench.grid.workbook().getSheets().map(sheet => sheet.getSheetName())),
    selection: () => page.evaluate(() => window.workbench.grid.workbook().getActiveRange()?.getA1Notation() ?? ''),
  };
}
