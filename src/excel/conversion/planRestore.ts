import { isSameContent, type ConversionRecord, type ConvertedCell } from '../../domain/conversion';
import type { Area } from '../../domain/table/snapshot';
import { cellIn } from '../address';
import { listCells } from '../cellImage';
import { contentsOf, formatsOf, isInScope } from './hbCells';
import { formulaContent, type Planned } from './planning';
import { withoutProtected, type ConversionPlan } from './planConversion';
import type { ConversionScope } from './conversionPort';
import type { SheetState, WorkbookState } from './readState';
import { conversionText as text } from './text';

interface Found { readonly sheet: SheetState; readonly cell: ConvertedCell; readonly area: Area }

const areaOf = (cell: ConvertedCell): Area => ({ row: cell.row, column: cell.column, rows: cell.after.length, columns: cell.after[0]?.length ?? 1 });

/** The sheet by its id, or by its name where Excel has given it another. */
const sheetOf = (state: WorkbookState, cell: ConvertedCell): SheetState | undefined => state.sheets.find(sheet => sheet.id === cell.sheetId) ?? state.sheets.find(sheet => sheet.name === cell.sheet);

function isUnchanged({ sheet, cell, area }: Found): boolean {
  const now = contentsOf(sheet, area, 'formulas');
  return cell.after.every((line, down) => line.every((left, across) => isSameContent(now[down]?.[across], left)));
}

function restored({ sheet, cell, area }: Found): Planned {
  const formats = formatsOf(sheet, area);
  const asBefore = formats.map((line, down) => line.map((format, across) => (down === 0 && across === 0 ? cell.numberFormat : format)));
  const before = { formulas: contentsOf(sheet, area, 'formulas'), numberFormats: formats };
  return {
    change: { sheetId: sheet.id, sheet: sheet.name, row: cell.row, column: cell.column, before, after: formulaContent(cell.before, asBefore), expected: undefined, fallback: undefined },
    shown: { place: { sheet: sheet.name, row: cell.row, column: cell.column }, before: String(before.formulas[0]?.[0] ?? ''), after: cell.before, notes: [] },
  };
}

const bySheet = <Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> =>
  items.reduce((groups, item) => groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]), new Map<string, readonly Item[]>());

/** 恢复 HB 公式: what the record knows and nobody has touched since. */
export function planRestore(state: WorkbookState, scope: ConversionScope, record: ConversionRecord): ConversionPlan {
  const lost = scope === 'workbook' ? record.cells.filter(cell => !sheetOf(state, cell)) : [];
  const found = record.cells.flatMap((cell): Found[] => {
    const sheet = sheetOf(state, cell);
    return sheet && isInScope(state, scope, sheet.name, cell.row, cell.column) ? [{ sheet, cell, area: areaOf(cell) }] : [];
  });
  const { open, leftOut } = withoutProtected(found);
  const changed = open.filter(each => !isUnchanged(each));
  return {
    planned: open.filter(isUnchanged).map(restored),
    leftOut: [
      ...leftOut,
      ...[...bySheet(changed, each => each.sheet.name)].map(([sheet, cells]) => text.changedSince(sheet, listCells(cells.map(({ area }) => cellIn(area, 0, 0))))),
      ...[...bySheet(lost, cell => cell.sheet)].map(([sheet, cells]) => text.sheetGone(sheet, cells.length)),
    ],
  };
}
