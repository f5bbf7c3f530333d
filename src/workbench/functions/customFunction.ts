import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import type { Blank } from './arguments';
import { argumentsOf, callOnce } from './call';
import type { FunctionMetadata } from './metadata';
import { matrixOutcome, outcomeOf, thrownOutcome, type Outcome } from './results';

/** The cell a formula stands in. */
export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface CustomFunctionHost {
  readonly blank: Blank;
  /** The function associated in the pane right now; undefined while the pane is loading. */
  implementation(id: string): ((...values: unknown[]) => unknown) | undefined;
  address(caller: Caller): string;
  /** Keeps or clears the words of the error in the caller's cell. */
  report(caller: Caller, message: string | undefined): void;
  /** The words shown while the pane is loading. */
  readonly notReady: string;
}

const mostArguments = 255;

/** The whole name as written in a formula. */
export const formulaName = (metadata: FunctionMetadata): string => `HB.${metadata.name.toUpperCase()}`;

/** A custom function of the add-in as the engine calls it; the engine's own wrapper would turn blanks into 0 and texts into numbers. */
export class CustomFunction extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly host: CustomFunctionHost,
  ) {
    super(formulaName(metadata));
    this.minParams = metadata.parameters.filter(parameter => !parameter.optional && !parameter.repeating).length;
    this.maxParams = metadata.parameters.some(parameter => parameter.repeating) ? mostArguments : metadata.parameters.length;
  }

  /** "18%" in a formula is a text, as in Excel; the engine would make it 0.18. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const caller: Caller = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const outcome = this.outcome(given, caller);
    this.host.report(caller, outcome.message);
    return outcome.value;
  }

  private outcome(given: readonly BaseValueObject[], caller: Caller): Outcome {
    const implementation = this.host.implementation(this.metadata.id);
    if (!implementation) return thrownOutcome({ code: '#N/A', message: this.host.notReady });
    try {
      const invocation = this.invocation(caller);
      const results = callOnce(argumentsOf(this.metadata, given, this.host.blank), values => outcomeOf(implementation(...values, invocation)), thrownOutcome);
      return Array.isArray(results) ? matrixOutcome(results.map(row => row.map(firstCell))) : results;
    } catch (thrown) {
      return thrownOutcome(thrown);
    }
  }

  private invocation(caller: Caller): object {
    return { functionName: this.metadata.id, isInValuePreview: false, ...(this.metadata.options?.requiresAddress && { address: this.host.address(caller) }) };
  }
}

/** Inside a spilled call each result is one cell. */
function firstCell(outcome: Outcome): Outcome {
  if (!outcome.value.isArray()) return outcome;
  const { getFirstCell } = outcome.value as unknown as { getFirstCell(): BaseValueObject };
  return { ...outcome, value: getFirstCell.call(outcome.value) };
}
