import type { ICommandInfo, IExecutionOptions, IRange, Univer } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { EditKind, GridEdit } from './grid';

interface Mutation {
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

const kinds = new Map<string, EditKind>([
  [SetRangeValuesMutation.id, 'cells'],
  [InsertRowMutation.id, 'rowsInserted'],
  [RemoveRowMutation.id, 'rowsDeleted'],
  [InsertColMutation.id, 'columnsInserted'],
  [RemoveColMutation.id, 'columnsDeleted'],
]);

const extent = (keys: number[]): { first: number; last: number } => keys.reduce((seen, key) => ({ first: Math.min(seen.first, key), last: Math.max(seen.last, key) }), { first: Infinity, last: -1 });

/** The smallest rectangle that holds every written cell; nothing when none was written. */
function writtenRange(cells: Mutation['cellValue']): IRange | undefined {
  const rows = Object.entries(cells ?? {}).filter(([, row]) => row);
  const columns = extent(rows.flatMap(([, row]) => Object.keys(row).map(Number)));
  const { first, last } = extent(rows.map(([row]) => Number(row)));
  return columns.last < 0 ? undefined : { startRow: first, endRow: last, startColumn: columns.first, endColumn: columns.last };
}

function editOf(command: ICommandInfo, options: IExecutionOptions | undefined): GridEdit | undefined {
  const kind = kinds.get(command.id);
  // What a calculation writes back is no edit.
  if (!kind || options?.['fromFormula']) return undefined;
  const { subUnitId: sheetId, range, cellValue } = command.params as Mutation;
  if (kind !== 'cells') return range && { kind, sheetId, range };
  const written = writtenRange(cellValue);
  return written && { kind, sheetId, range: written, ...(cellValue && { cells: cellValue }) };
}

/** Tells `listener` of each change of cells, rows and columns, whoever made it. */
export function watchEdits(univer: Univer, listener: (edit: GridEdit) => void): () => void {
  const subscription = univer.__getInjector().get(ICommandService).onCommandExecuted((command, options) => {
    const edit = editOf(command, options);
    if (edit) listener(edit);
  });
  return () => subscription.dispose();
}
