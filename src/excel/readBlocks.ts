import { inUsersWords, readExcelError } from './errors';
import type { Area, SheetSnapshot } from '../domain/table/snapshot';
import { contentsOf, type Contents, type UsedCells } from './readUsed';
import { request } from './request';
import { text } from './text';
import { rangeOf } from './writeLayout';

/** Codes of a reply too large for Excel on the web; elsewhere the contents come back as null. */
export const tooLarge = ['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded', 'OperationCellsExceedLimit'];

/** Cells of one block: what Excel on the web answers in one reply where most are blank or short. */
const blockCells = 200_000;

/** Whole rows, as many as a block holds; a sheet has 16,384 columns at most, so at least a dozen. */
export function blocksOf(area: Area, cells = blockCells): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({ ...area, row: area.row + index * rows, rows: Math.min(rows, area.rows - index * rows) }));
}

/** Completes what one reply could not hold, block after block. */
export async function contentsInBlocks(sheets: readonly UsedCells[]): Promise<readonly SheetSnapshot[]> {
  const read: SheetSnapshot[] = [];
  for (const { name, area, contents } of sheets) read.push({ name, row: area.row, column: area.column, ...(contents ?? await readInBlocks(name, area)) });
  return read.map(withoutBlankCell);
}

async function readInBlocks(name: string, area: Area, cells = blockCells): Promise<Contents> {
  const blocks: Contents[] = [];
  for (const block of blocksOf(area, cells)) blocks.push(await readBlock(name, block));
  return { values: blocks.flatMap(block => block.values), formulas: blocks.flatMap(block => block.formulas), numberFormats: blocks.flatMap(block => block.numberFormats) };
}

/** Excel on the web counts bytes, not cells: a block that is still too much for one reply is read in halves. */
async function readBlock(name: string, block: Area): Promise<Contents> {
  try {
    return await readWhole(name, block);
  } catch (error) {
    if (block.rows === 1 || !tooLarge.includes(readExcelError(error).code)) throw error;
    return readInBlocks(name, block, Math.ceil(block.rows / 2) * block.columns);
  }
}

const readWhole = (name: string, block: Area): Promise<Contents> =>
  request('wait', context => {
    const range = rangeOf(context.workbook.worksheets.getItem(name), block);
    range.load('values,formulas,numberFormat');
    return () => {
      const contents = contentsOf(range);
      if (!contents) throw inUsersWords(text.unreadable(name));
      return contents;
    };
  });

/** A sheet without content is no cells, not one blank cell. */
function withoutBlankCell(sheet: SheetSnapshot): SheetSnapshot {
  const isBlank = sheet.formulas.length === 1 && sheet.formulas[0]?.length === 1 && sheet.formulas[0][0] === '';
  return isBlank ? { ...sheet, values: [], formulas: [], numberFormats: [] } : sheet;
}
