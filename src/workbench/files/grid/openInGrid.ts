import type { Host } from '../../host/host';
import { newRecords } from '../../host/records';
import type { FileWorkbook } from '../fileWorkbook';
import { fileToGrid, sheetIdOf } from './fileToGrid';

function replaceAll<Key, Value>(map: Map<Key, Value>, entries: Iterable<readonly [Key, Value]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

/** What the workbook keeps beside its cells. The maps stay the same objects: pages that are open hold them. */
function fillRecords({ records }: Host, workbook: FileWorkbook): void {
  replaceAll(records.settings, workbook.settings);
  replaceAll(records.xmlParts, workbook.xmlParts);
  replaceAll(records.customProperties, workbook.customProperties);
  records.sheetProperties.clear();
  records.tables.length = 0;
  records.comments.length = 0;
  Object.assign(records.documentProperties, newRecords().documentProperties, workbook.properties);
}

function fillSheets({ engine, protections }: Host, workbook: FileWorkbook): void {
  const { grid } = engine;
  workbook.sheets.forEach((sheet, index) => {
    const sheetId = sheetIdOf(index);
    Object.assign(grid.pageLayout(sheetId), structuredClone(sheet.page));
    for (const { ranges, prompt } of sheet.validations) if (prompt) for (const range of ranges) grid.setPrompt(sheetId, { ...range }, prompt);
    if (sheet.protection) protections.protect(sheetId, sheet.protection, undefined);
  });
  if (workbook.structureProtected) protections.protect('workbook', {}, undefined);
}

/** Puts a workbook into the grid in place of the one that is open. */
export async function openInGrid(host: Host, workbook: FileWorkbook, id: string, name: string): Promise<void> {
  const { grid } = host.engine;
  await grid.open(fileToGrid(workbook, id, name));
  host.protections.clear();
  fillRecords(host, workbook);
  fillSheets(host, workbook);
  const active = workbook.sheets[workbook.activeSheet]?.visibility === 'visible' ? workbook.activeSheet : workbook.sheets.findIndex(sheet => sheet.visibility === 'visible');
  grid.workbook().setActiveSheet(sheetIdOf(Math.max(0, active)));
}
