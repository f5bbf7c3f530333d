import type { IWorkbookData } from '@univerjs/core';
import { cellRect } from './cellRect';
import { showGeneralNumbers } from './generalFormat';
import type { Grid } from './grid';
import { watchEdits } from './edits';
import { mendDefinedNames } from './mends/definedNames';
import { mendInvertedIndex } from './mends/invertedIndex';
import { mendSort } from './mends/sort';
import { mendSuggestions } from './mends/suggestions';
import { newPageLayout, pageLayoutAfter, type PageLayout } from './pageLayout';
import type { Prompt } from './prompts';
import { createRangeNotes } from './rangeNotes';
import { createRecalculation } from './recalculation';
import { startEngine, type EngineOptions } from './startEngine';
import { isTextCell, keepTypedText } from './textCells';

export interface GridOptions extends EngineOptions {
  /** The workbook to open; without one, an empty sheet. */
  readonly workbook: Partial<IWorkbookData>;
}

/** One record a sheet, made when first asked for. */
function createPageLayouts(): (sheetId: string) => PageLayout {
  const layouts = new Map<string, PageLayout>();
  return sheetId => {
    const layout = layouts.get(sheetId) ?? newPageLayout();
    layouts.set(sheetId, layout);
    return layout;
  };
}

/** Opens a workbook in a grid inside `container`, which must have a height. */
export function createGrid(container: HTMLElement, options: GridOptions): Grid {
  mendInvertedIndex();
  const { univer, api } = startEngine(container, options);
  const workbook = api.createWorkbook(options.workbook);
  mendDefinedNames(univer, api);
  mendSort(univer);
  mendSuggestions(univer);
  keepTypedText(univer);
  showGeneralNumbers(univer);
  const prompts = createRangeNotes<Prompt>();
  const pageLayout = createPageLayouts();
  watchEdits(univer, edit => {
    prompts.follow(edit);
    pageLayoutAfter(pageLayout(edit.sheetId), edit);
  });
  return {
    univer,
    api,
    workbook: () => workbook,
    recalculate: createRecalculation(univer, api),
    ensureSize(sheet, rows, columns) {
      if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
      if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns);
    },
    isText: isTextCell,
    cellRect: (row, column) => cellRect(univer, workbook.getActiveSheet(), row, column),
    onEdit: listener => watchEdits(univer, listener),
    setPrompt: prompts.set,
    promptAt: prompts.at,
    pageLayout,
  };
}
