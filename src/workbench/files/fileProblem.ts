/** Why bytes cannot be opened as a workbook; the words for users are in the room's text. */
export type ProblemKind =
  | 'empty'
  | 'tooLarge'
  | 'unpacksTooLarge'
  | 'tooManyCells'
  | 'notWorkbook'
  | 'oldWorkbook'
  | 'binaryWorkbook'
  | 'openDocument'
  | 'encrypted'
  | 'broken';

/** A file that is refused. What was open stays as it was. */
export class FileProblem extends Error {
  /** `part` names the piece of the file that is broken, for whoever has to repair it. */
  constructor(readonly kind: ProblemKind, readonly part = '') {
    super(`${kind} ${part}`.trim());
  }
}
