import { ArrayValueObject, type BaseValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import { functionErrorOf, isFunctionError, type FunctionError } from './errors';

/** What a call came to: the value the cell shows, and the words of an error where it has some. */
export interface Outcome {
  readonly value: BaseValueObject;
  readonly message: string | undefined;
}

const plain = (value: BaseValueObject): Outcome => ({ value, message: undefined });
const failed = (error: FunctionError): Outcome => ({ value: ErrorValueObject.create(error.code), message: error.message });

function numberOutcome(value: number): Outcome {
  if (Number.isNaN(value)) return failed({ code: ErrorType.VALUE, message: undefined });
  return Number.isFinite(value) ? plain(NumberValueObject.create(value)) : failed({ code: ErrorType.NUM, message: undefined });
}

/** A single result; strings stay text whatever they look like. Nothing at all shows as 0, like a formula over an empty cell. */
export function scalarOutcome(value: unknown): Outcome {
  if (value === null || value === undefined) return numberOutcome(0);
  if (typeof value === 'number') return numberOutcome(value);
  if (typeof value === 'string') return plain(StringValueObject.create(value));
  if (typeof value === 'boolean') return plain(BooleanValueObject.create(value));
  return failed(functionErrorOf(value));
}

/** Rows of results spill; ragged or empty rows are #VALUE!. The message kept is the first one, that of the upper left error. */
export function matrixOutcome(rows: readonly (readonly Outcome[])[]): Outcome {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some(row => row.length !== columns)) return failed({ code: ErrorType.VALUE, message: undefined });
  if (rows.length === 1 && columns === 1 && rows[0]?.[0]) return rows[0][0];
  const value = ArrayValueObject.create({
    calculateValueList: rows.map(row => row.map(outcome => outcome.value)),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
  return { value, message: rows[0]?.[0]?.message };
}

/** The result of one call of a custom function. */
export function outcomeOf(result: unknown): Outcome {
  if (!Array.isArray(result) || isFunctionError(result)) return scalarOutcome(result);
  const rows = result as unknown[];
  return matrixOutcome(rows.map(row => (Array.isArray(row) ? row.map(scalarOutcome) : [])));
}

/** What the cell shows when the call threw. */
export const thrownOutcome = (thrown: unknown): Outcome => failed(functionErrorOf(thrown));
