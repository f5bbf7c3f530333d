import { BooleanNumber } from '@univerjs/core';
import { FunctionType, IFunctionService, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/preset-sheets-core';
import type { Grid } from '../grid/grid';
import type { Blank } from './arguments';
import { CustomFunction, formulaName, type Caller, type CustomFunctionHost } from './customFunction';
import { createMessages, type Messages } from './messages';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

export interface FunctionHostOptions {
  readonly blank: Blank;
  readonly notReady: string;
  /** The functions associated in the pane; looked up at every call, because the pane may have been loaded again. */
  implementation(id: string): ((...values: unknown[]) => unknown) | undefined;
}

const help = (parameter: ParameterMetadata): IFunctionInfo['functionParameter'][number] => ({
  name: parameter.name,
  detail: parameter.description ?? '',
  example: '',
  require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
});

/** What the grid shows while the formula is typed. */
const describe = (metadata: FunctionMetadata): IFunctionInfo => ({
  functionName: formulaName(metadata),
  functionType: FunctionType.User,
  description: metadata.description ?? '',
  abstract: metadata.description ?? '',
  functionParameter: metadata.parameters.map(help),
});

function addressIn(grid: Grid): (caller: Caller) => string {
  return ({ sheetId, row, column }) => grid.workbook().getSheetBySheetId(sheetId)?.getRange(row, column).getA1Notation(true) ?? '';
}

/** Registers the add-in's custom functions in the grid; the result holds the words of errors, cell by cell. */
export function registerFunctions(grid: Grid, functions: readonly FunctionMetadata[], options: FunctionHostOptions): Messages {
  const injector = grid.univer.__getInjector();
  const messages = createMessages();
  const host: CustomFunctionHost = {
    ...options,
    address: addressIn(grid),
    report: messages.set,
  };
  const service = injector.get(IFunctionService);
  service.registerExecutors(...functions.map(metadata => new CustomFunction(metadata, host)));
  // Formulas already read would keep the #NAME? of before.
  service.deleteFormulaAstCacheKey(...functions.map(formulaName));
  injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
  grid.onEdit(edit => messages.follow(edit));
  return messages;
}
