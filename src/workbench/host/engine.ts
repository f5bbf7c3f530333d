import { ICommandService, IUndoRedoService, type ICellData, type Injector, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import type { Grid } from '../grid/grid';
import { itemNotFound } from './errors';

/** Cells to write, `{row: {column: cell}}`; what a cell does not name stays as it is. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** What the object model needs of the grid's engine: its model to read, its mutations and commands to write. */
export interface Engine {
  readonly grid: Grid;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** True while the host itself writes: events then say so. */
  readonly writing: boolean;
  unitId(): string;
  workbook(): Workbook;
  sheet(sheetId: string): Worksheet;
  names(): IDefinedNamesService;
  formulas(): FormulaDataModel;
  /** Runs a mutation of the engine on a sheet at once. */
  mutate(id: string, sheetId: string, params: object): void;
  /** Runs a command, with all that follows from it (formulas, names and formats move along). */
  command(id: string, params: object): Promise<void>;
  /** The same for a command that is done at once. */
  commandNow(id: string, params: object): void;
  setCells(sheetId: string, cellValue: CellMatrix): void;
  recalculate(): Promise<void>;
  /** As in Excel, what an add-in writes ends the user's undo history, which would undo into cells that have moved; nothing written, nothing forgotten. */
  forgetUndo(): void;
}

const looks = ['s', 'custom'];

/** The engine takes a cell written without its formula for one whose formula is gone, unless the write says that it is about looks. */
const leavesContents = (cells: CellMatrix): boolean => Object.values(cells).every(row => Object.values(row).every(cell => cell != null && Object.keys(cell).every(key => looks.includes(key))));

/** Reads and writes of the grid's engine for the object model. */
export function createEngine(grid: Grid): Engine {
  const injector = grid.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const state = { writing: false, dirty: false };
  const unitId = () => grid.workbook().getId();
  const workbook = () => grid.workbook().getWorkbook();
  const write = <T>(act: () => T): T => {
    state.writing = true;
    state.dirty = true;
    try {
      return act();
    } finally {
      state.writing = false;
    }
  };
  const commandNow = (id: string, params: object) => void write(() => commands.syncExecuteCommand(id, { unitId: unitId(), ...params }));
  const mutate = (id: string, sheetId: string, params: object) => commandNow(id, { subUnitId: sheetId, ...params });
  return {
    grid,
    injector,
    commands,
    get writing() { return state.writing; },
    unitId,
    workbook,
    sheet(sheetId) {
      const sheet = workbook().getSheetBySheetId(sheetId);
      if (!sheet) throw itemNotFound();
      return sheet;
    },
    names: () => injector.get(IDefinedNamesService),
    formulas: () => injector.get(FormulaDataModel),
    mutate,
    commandNow,
    async command(id, params) {
      state.writing = true;
      state.dirty = true;
      try {
        await commands.executeCommand(id, { unitId: unitId(), ...params });
      } finally {
        state.writing = false;
      }
    },
    setCells: (sheetId, cellValue) => mutate('sheet.mutation.set-range-values', sheetId, { cellValue, ...(leavesContents(cellValue) && { trigger: 'sheet.command.set-style' }) }),
    recalculate: () => grid.recalculate(),
    forgetUndo() {
      if (state.dirty) injector.get(IUndoRedoService).clearUndoRedo(unitId());
      state.dirty = false;
    },
  };
}
