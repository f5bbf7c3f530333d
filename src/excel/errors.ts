import { text } from './text';

/** Why Excel refused, in words for the user, each with what to do. */
export interface ExcelTrouble {
  /** Code of the client library: AccessDenied, ItemNotFound, … or '' for an error that is not Excel's. */
  readonly code: string;
  readonly reason: string;
  /** The call at which it happened, such as PageLayout.orientation; '' where it is not known. */
  readonly location: string;
  /** For a report to whoever maintains the add-in: code, message and the call at which it happened. */
  readonly detail: string;
}

interface OfficeError { readonly code: string; readonly message: string; readonly debugInfo?: { readonly errorLocation?: string } }

const isOfficeError = (error: unknown): error is OfficeError => error instanceof Error && typeof (error as Partial<OfficeError>).code === 'string';

const isKnown = (code: string): code is keyof typeof text.reasons => Object.hasOwn(text.reasons, code);

const reasonOf = (code: string): string => (isKnown(code) ? text.reasons[code] : text.otherReason(code));

/** Reads an error thrown by the client library. Errors of our own code are thrown on: they are no refusal of Excel. */
export function readExcelError(error: unknown): ExcelTrouble {
  if (!isOfficeError(error)) throw error;
  const location = error.debugInfo?.errorLocation ?? '';
  return { code: error.code, reason: reasonOf(error.code), location, detail: [error.code, error.message, location].filter(Boolean).join(' · ') };
}

/** An error whose message is already in the user's words, whichever language that is. */
export const inUsersWords = (message: string): Error => Object.assign(new Error(message), { name: 'InUsersWords' });

/** Runs a piece of work; a refusal of Excel becomes a value. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result } | { readonly trouble: ExcelTrouble }> {
  try {
    return { result: await work() };
  } catch (error) {
    return { trouble: readExcelError(error) };
  }
}
