import type { IWorkbookData } from '@univerjs/core';
import { cellRect } from './cellRect';
import { centreErrors } from './centredErrors';
import { showDarkFills } from './darkFills';
import { showGeneralNumbers } from './generalFormat';
import type { Grid } from './grid';
import { watchEdits } from './edits';
import { mendArrayConstants } from './mends/arrayConstants';
import { mendBeyondEdge } from './mends/beyondEdge';
import { mendCopiedNames } from './mends/copiedNames';
import { mendDefinedNames } from './mends/definedNames';
import { mendInvertedIndex } from './mends/invertedIndex';
import { mendOpenBrackets } from './mends/openBrackets';
import { mendPlainPaste } from './mends/plainPaste';
import { mendSort } from './mends/sort';
import { mendSuggestions } from './mends/suggestions';
import { newPageLayout, pageLayoutAfter, type PageLayout } from './pageLayout';
import type { Prompt } from './prompts';
import { createRangeNotes } from './rangeNotes';
import { createRecalculation } from './recalculation';
import { startEngine, type EngineOptions } from './startEngine';
import { isTextCell, keepTypedText } from './textCells';
import { showTooWide } from './tooWide';
import { keepTypedNumbers } from './typedNumbers';

export interface GridOptions extends EngineOptions {
  /** The workbook to open; without one, an empty sheet. */
  readonly workbook: Partial<IWorkbookData>;
}

/** One record a sheet, made when first asked for. */
function createPageLayouts(): { of(sheetId: string): PageLayout; clear(): void } {
  const layouts = new Map<string, PageLayout>();
  return {
    of(sheetId) {
      const layout = layouts.get(sheetId) ?? newPageLayout();
      layouts.set(sheetId, layout);
      return layout;
    },
    clear: () => { layouts.clear(); },
  };
}

/** Opens a workbook in a grid inside `container`, which must have a height. */
export function createGrid(container: HTMLElement, options: GridOptions): Grid {
  mendInvertedIndex();
  mendArrayConstants();
  mendBeyondEdge();
  mendOpenBrackets();
  const { univer, api } = startEngine(container, options);
  let workbook = api.createWorkbook(options.workbook);
  mendDefinedNames(univer, api);
  mendCopiedNames(univer, api);
  mendSort(univer);
  mendSuggestions(univer);
  mendPlainPaste(univer);
  keepTypedText(univer);
  keepTypedNumbers(univer);
  showGeneralNumbers(univer);
  showTooWide(univer);
  centreErrors(univer);
  if (options.dark) showDarkFills(univer);
  const prompts = createRangeNotes<Prompt>();
  const layouts = createPageLayouts();
  const recalculate = createRecalculation(univer, api);
  watchEdits(univer, edit => {
    prompts.follow(edit);
    pageLayoutAfter(layouts.of(edit.sheetId), edit);
  });
  return {
    univer,
    api,
    workbook: () => workbook,
    recalculate,
    async open(data) {
      // The engine must not be closed while it calculates.
      await recalculate();
      api.disposeUnit(workbook.getId());
      prompts.clear();
      layouts.clear();
      workbook = api.createWorkbook(data);
    },
    ensureSize(sheet, rows, columns) {
      if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
      if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns);
    },
    isText: isTextCell,
    cellRect: (row, column) => cellRect(univer, workbook.getActiveSheet(), row, column),
    onEdit: listener => watchEdits(univer, listener),
    setPrompt: prompts.set,
    promptAt: prompts.at,
    promptsOf: prompts.of,
    pageLayout: layouts.of,
  };
}
