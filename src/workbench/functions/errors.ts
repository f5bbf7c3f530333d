import { ErrorType } from '@univerjs/engine-formula';

/** An error a custom function answers with; only #VALUE! and #N/A carry a message in Excel. */
export interface FunctionError {
  readonly code: ErrorType;
  readonly message: string | undefined;
}

const codes = new Set<string>(Object.values(ErrorType));
const withMessage = new Set<string>([ErrorType.VALUE, ErrorType.NA]);

const isErrorCode = (code: unknown): code is ErrorType => typeof code === 'string' && codes.has(code);

/** Is this a `CustomFunctions.Error`? Known by its code: its class belongs to the pane's frame, `instanceof` cannot see it. */
export function isFunctionError(value: unknown): value is { code: ErrorType; message?: string } {
  return typeof value === 'object' && value !== null && 'code' in value && isErrorCode(value.code);
}

/** What the cell shows for something thrown or returned as an error; a plain Error is #VALUE! without words, as in Excel. */
export function functionErrorOf(thrown: unknown): FunctionError {
  if (!isFunctionError(thrown)) return { code: ErrorType.VALUE, message: undefined };
  const message = withMessage.has(thrown.code) && thrown.message ? thrown.message : undefined;
  return { code: thrown.code, message };
}
