import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { areaText, parseArea, quotedSheet, splitSheet } from './address';
import type { Area } from './area';
import type { Engine } from './engine';

/** The engine's mark for a name of the whole workbook. */
export const workbookScope = 'AllDefaultWorkbook';

export type StoredName = IDefinedNamesServiceParam;

/** All names, or those of one sheet or of the workbook (`workbookScope`). */
export function storedNames(engine: Engine, scope?: string): StoredName[] {
  const all = Object.values(engine.names().getDefinedNameMap(engine.unitId()) ?? {});
  return scope === undefined ? all : all.filter(name => (name.localSheetId ?? workbookScope) === scope);
}

/** Finds a name; capitals do not matter. */
export function storedName(engine: Engine, scope: string, name: string): StoredName | undefined {
  return storedNames(engine, scope).find(stored => stored.name.toLowerCase() === name.toLowerCase());
}

/** The formula of a name as Excel shows it: `=Sheet1!$A$1:$B$2`. */
export function formulaOfName(engine: Engine, stored: StoredName): string {
  const area = areaOfName(engine, stored);
  if (area) return `=${referenceText(engine, area)}`;
  return `=${stored.formulaOrRefString.replace(/^=/, '')}`;
}

/** `Sheet1!$A$1:$B$2`. */
export const referenceText = (engine: Engine, area: Area) => `${quotedSheet(engine.sheet(area.sheetId).getName())}!${areaText(area, '$')}`;

/** The range a name refers to; undefined if it is a formula or its cells are gone. */
export function areaOfName(engine: Engine, stored: StoredName): Area | undefined {
  const { sheet, address } = splitSheet(stored.formulaOrRefString);
  if (sheet === undefined) return undefined;
  const sheetId = engine.workbook().getSheets().find(one => one.getName().toLowerCase() === sheet.toLowerCase())?.getSheetId();
  return sheetId === undefined ? undefined : parseArea(sheetId, address);
}

/** The range of a name as seen from a sheet: its own names before the workbook's. */
export function namedArea(engine: Engine, sheetId: string, name: string): Area | undefined {
  const stored = storedName(engine, sheetId, name) ?? storedName(engine, workbookScope, name);
  return stored && areaOfName(engine, stored);
}
