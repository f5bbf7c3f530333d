import { ICommandService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IDefinedNamesService, SetDefinedNameMutation, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { CopySheetCommand } from '@univerjs/preset-sheets-core';

type Sheets = ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getSheets']>;

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!`;

/** The same reference on the copy; undefined where the name speaks of another sheet or of more than cells. */
function onCopy(reference: string, source: string, copy: string): string | undefined {
  const written = reference.replace(/^=/, '');
  const start = [quoted(source), `${source}!`].find(each => written.startsWith(each));
  return start === undefined ? undefined : `=${quoted(copy)}${written.slice(start.length)}`;
}

/**
 * Univer 0.25.1 copies a sheet without its names. Excel gives the copy names of its own, valid on it alone: a table laid by
 * the add-in is known by such a name on the copy too. Call after the first workbook is created.
 */
export function mendCopiedNames(univer: Univer, api: FUniver): void {
  const injector = univer.__getInjector();
  const [commands, names] = [injector.get(ICommandService), injector.get(IDefinedNamesService)];
  const sheets = (): Sheets => api.getActiveWorkbook()?.getSheets() ?? [];
  let before: { readonly source: string; readonly ids: ReadonlySet<string> } | undefined;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== CopySheetCommand.id) return;
    const source = (params as { subUnitId?: string } | undefined)?.subUnitId ?? api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    before = source === undefined ? undefined : { source, ids: new Set(sheets().map(sheet => sheet.getSheetId())) };
  });
  commands.onCommandExecuted(({ id }) => {
    if (id !== CopySheetCommand.id || !before) return;
    const { source, ids } = before;
    before = undefined;
    const [from, copy] = [sheets().find(sheet => sheet.getSheetId() === source), sheets().find(sheet => !ids.has(sheet.getSheetId()))];
    const unitId = api.getActiveWorkbook()?.getId();
    if (!from || !copy || unitId === undefined) return;
    const stored: readonly IDefinedNamesServiceParam[] = Object.values(names.getDefinedNameMap(unitId) ?? {});
    stored.forEach((name, at) => {
      const formulaOrRefString = onCopy(name.formulaOrRefString, from.getSheetName(), copy.getSheetName());
      if (formulaOrRefString !== undefined) commands.syncExecuteCommand(SetDefinedNameMutation.id, { unitId, ...name, id: `${copy.getSheetId()}-${at}`, formulaOrRefString, localSheetId: copy.getSheetId() });
    });
  });
}
