import { parseArea, splitSheet } from '../address';
import type { Area } from '../area';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { namedArea } from '../names';
import { RangePlace } from './rangePlace';

/** An argument that Office.js lets be a range or an address; an address without sheet is on `sheetId`, a name is what it refers to. */
export function rangeArgument(host: Host, sheetId: string, argument: unknown): Area {
  if (argument instanceof RangePlace) return argument.area;
  const area = typeof argument === 'string' ? addressedArea(host, sheetId, argument) : undefined;
  if (!area) throw invalidArgument('range');
  return area;
}

/** The area an address or a defined name stands for; undefined if it is neither. */
export function addressedArea(host: Host, sheetId: string, text: string): Area | undefined {
  const { sheet, address } = splitSheet(text);
  const named = sheet === undefined ? undefined : sheetIdNamed(host, sheet);
  if (sheet !== undefined && named === undefined) return undefined;
  return parseArea(named ?? sheetId, address) ?? namedArea(host.engine, named ?? sheetId, address);
}

/** The id of the sheet with a name; capitals do not matter. */
export function sheetIdNamed(host: Host, name: string): string | undefined {
  return host.engine.workbook().getSheets().find(sheet => sheet.getName().toLowerCase() === name.toLowerCase())?.getSheetId();
}
