/** `CustomFunctions` as Excel's runtime defines it: an error class and its codes. Import it before any function is called. */
class ExcelError {
  constructor(readonly code: string, readonly message?: string) {}
}

const ErrorCode = {
  invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!', invalidName: '#NAME?', invalidReference: '#REF!',
} as const;

Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode, associate: () => undefined } });

/** The invocation object Excel appends to every call. */
export const invocation = { functionName: 'test', isInValuePreview: false };

type Function = (...given: never[]) => unknown[][];

const asArgument = (value: unknown): unknown => (value === undefined || value === null ? null : Array.isArray(value) ? value : [[value]]);

function shown(cell: unknown): unknown {
  return cell instanceof ExcelError ? cell.code : cell;
}

/** Calls a function as Excel does, ranges and single cells as rows, omitted arguments as null, the invocation last; a single result comes back bare, an error as its code. */
export function call(called: Function, parameters: number, ...given: readonly unknown[]): unknown {
  const padded = Array.from({ length: parameters }, (_unused, index) => asArgument(given[index]));
  const result = outcome(() => (called as (...all: unknown[]) => unknown[][])(...padded, invocation));
  if (!Array.isArray(result)) return shown(result);
  const rows = result.map((row: unknown[]) => row.map(shown));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** The words beside an error; undefined where there is no error or no words. */
export function reason(called: Function, parameters: number, ...given: readonly unknown[]): string | undefined {
  const padded = Array.from({ length: parameters }, (_unused, index) => asArgument(given[index]));
  const result = outcome(() => (called as (...all: unknown[]) => unknown[][])(...padded, invocation));
  return result instanceof ExcelError ? result.message : undefined;
}

function outcome<Result>(run: () => Result): Result | ExcelError {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof ExcelError) return thrown;
    throw thrown;
  }
}
