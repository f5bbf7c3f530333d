import { isSameContent, rowsNow, withRows, type ConversionRecord, type ConvertedCell } from '../../domain/conversion';
import { cellAddress } from '../../domain/table/address';
import type { Area, CellValue } from '../../domain/table/snapshot';
import { cellIn } from '../address';
import { listCells } from '../cellImage';
import { contentsOf, formatsOf, isInScope } from './hbCells';
import { formulaContent, type Planned } from './planning';
import { withoutProtected, type ConversionPlan } from './planConversion';
import type { ConversionScope } from './conversionPort';
import type { SheetState, WorkbookState } from './readState';
import { conversionText as text } from './text';

/** A recorded cell where it is now, with the formula as it reads there. */
interface Found { readonly sheet: SheetState; readonly cell: ConvertedCell; readonly area: Area; readonly formula: string; /** Rows of now, with those of then. */ readonly rowsThen: ReadonlyMap<number, number> }

const areaOf = (cell: ConvertedCell, row: number): Area => ({ row, column: cell.column, rows: cell.after.length, columns: cell.after[0]?.length ?? 1 });

/** Undefined where the rows or the column of the cell are no longer those of its conversion. Records of earlier versions know the place alone. */
function findAgain(sheet: SheetState, cell: ConvertedCell): Found | undefined {
  const rows = cell.landmarks ? rowsNow(cell.landmarks, sheet, cell.column) : new Map<number, number>();
  return rows && { sheet, cell, area: areaOf(cell, rows.get(cell.row) ?? cell.row), formula: withRows(cell.before, rows), rowsThen: new Map([...rows].map(([then, now]) => [now, then])) };
}

/** The sheet by its id, or by its name where Excel has given it another. */
const sheetOf = (state: WorkbookState, cell: ConvertedCell): SheetState | undefined => state.sheets.find(sheet => sheet.id === cell.sheetId) ?? state.sheets.find(sheet => sheet.name === cell.sheet);

/** A plain formula has moved along with its cells: it is held against what was left there as it read then. */
function isUnchanged({ sheet, cell, area, rowsThen }: Found): boolean {
  const now = contentsOf(sheet, area, 'formulas');
  const then = (content: CellValue | undefined): CellValue | undefined => (typeof content === 'string' && content.startsWith('=') ? withRows(content, rowsThen) : content);
  return cell.after.every((line, down) => line.every((left, across) => isSameContent(then(now[down]?.[across]), left)));
}

function restored({ sheet, cell, area, formula }: Found): Planned {
  const { row, column } = area;
  const formats = formatsOf(sheet, area);
  const asBefore = formats.map((line, down) => line.map((format, across) => (down === 0 && across === 0 ? cell.numberFormat : format)));
  const before = { formulas: contentsOf(sheet, area, 'formulas'), numberFormats: formats };
  return {
    change: { sheetId: sheet.id, sheet: sheet.name, row, column, before, after: formulaContent(formula, asBefore), expected: undefined, fallback: undefined, recorded: cell },
    shown: { place: { sheet: sheet.name, row, column }, before: String(before.formulas[0]?.[0] ?? ''), after: formula, notes: [] },
  };
}

const bySheet = <Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> =>
  items.reduce((groups, item) => groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]), new Map<string, readonly Item[]>());

/** 恢复 HB 公式: what the record knows and nobody has touched since. */
export function planRestore(state: WorkbookState, scope: ConversionScope, record: ConversionRecord): ConversionPlan {
  const lost = scope === 'workbook' ? record.cells.filter(cell => !sheetOf(state, cell)) : [];
  const sought = record.cells.flatMap(cell => {
    const sheet = sheetOf(state, cell);
    return sheet ? [{ sheet, cell, found: findAgain(sheet, cell) }] : [];
  });
  const inScope = sought.filter(({ sheet, cell, found }) => isInScope(state, scope, sheet.name, found?.area.row ?? cell.row, cell.column));
  const moved = inScope.filter(({ found }) => found === undefined);
  const { open, leftOut } = withoutProtected(inScope.flatMap(({ found }) => found ?? []));
  const changed = open.filter(each => !isUnchanged(each));
  return {
    planned: open.filter(isUnchanged).map(restored),
    leftOut: [
      ...leftOut,
      ...[...bySheet(changed, each => each.sheet.name)].map(([sheet, cells]) => text.changedSince(sheet, listCells(cells.map(({ area }) => cellIn(area, 0, 0))))),
      ...[...bySheet(moved, each => each.sheet.name)].map(([sheet, cells]) => text.moved(sheet, listCells(cells.map(({ cell }) => cellAddress(cell))))),
      ...[...bySheet(lost, cell => cell.sheet)].map(([sheet, cells]) => text.sheetGone(sheet, cells.length)),
    ],
  };
}
