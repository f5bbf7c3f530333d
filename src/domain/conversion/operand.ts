import type { CellInput } from '../figure';
import { isPlainCall } from './plainCall';
import { readReference, type Reference } from './reference';
import type { CallArgument } from './calls';

/** Rows of cells. */
export type Cells = readonly (readonly CellInput[])[];

/** An argument of an HB call as far as it is known while the formula is rewritten. */
export type Operand =
  | { readonly kind: 'omitted' }
  /** Cells of the workbook: they may change, so only their kind is relied on. */
  | { readonly kind: 'place'; readonly text: string; readonly reference: Reference; readonly cells: Cells }
  /** A constant in the formula. */
  | { readonly kind: 'constant'; readonly text: string; readonly cells: Cells }
  /** Anything else: what it says is not known, so it is taken for a number and asked. */
  | { readonly kind: 'expression'; readonly text: string };

const literals: readonly (readonly [RegExp, (text: string) => CellInput])[] = [
  [/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i, Number],
  [/^[+-]?(?:\d+\.?\d*|\.\d+)%$/, text => Number(`${text.slice(0, -1)}e-2`)],
  [/^"(?:[^"]|"")*"$/, text => text.slice(1, -1).replace(/""/g, '"')],
  [/^TRUE$/i, () => true],
  [/^FALSE$/i, () => false],
];

function literalOf(text: string): { readonly value: CellInput } | undefined {
  const found = literals.find(([pattern]) => pattern.test(text));
  return found && { value: found[1](text) };
}

/** The constants of {70,80;90,100}, or undefined where one is none. */
function arrayOf(argument: CallArgument): Cells | undefined {
  const { tokens } = argument;
  if (tokens[0]?.kind !== 'openBrace' || tokens.at(-1)?.kind !== 'closeBrace') return undefined;
  const rows: CellInput[][] = [[]];
  let text = '';
  const close = (): boolean => {
    const literal = literalOf(text.trim());
    rows.at(-1)?.push(literal?.value);
    text = '';
    return literal !== undefined;
  };
  for (const token of tokens.slice(1, -1)) {
    if (token.kind !== 'comma' && token.kind !== 'semicolon') text += token.text;
    else if (!close()) return undefined;
    else if (token.kind === 'semicolon') rows.push([]);
  }
  return close() ? rows : undefined;
}

/** IF(C3="","",C3), as the tables write a date that may be missing: what is in C3, and nothing where that is blank. */
function guarded(text: string): string | undefined {
  const [, asked, given] = /^IF\(\s*([^\s"=,()]+)\s*=\s*""\s*,\s*""\s*,\s*([^\s"=,()]+)\s*\)$/i.exec(text) ?? [];
  return asked === given ? asked : undefined;
}

/** `rewritten` is the argument with the HB calls inside it already replaced; `cellsOf` gives what a reference holds. */
export function operandOf(argument: CallArgument, rewritten: string, cellsOf: (reference: Reference) => Cells | undefined): Operand {
  const text = guarded(argument.text) ?? argument.text;
  if (text === '') return { kind: 'omitted' };
  const literal = literalOf(rewritten);
  if (literal) return { kind: 'constant', text: rewritten, cells: [[literal.value]] };
  const array = arrayOf(argument);
  if (array) return { kind: 'constant', text, cells: array };
  const reference = readReference(text);
  const cells = reference && cellsOf(reference);
  if (reference && cells) return { kind: 'place', text, reference, cells };
  return { kind: 'expression', text: isPlainCall(rewritten) ? rewritten : `(${rewritten})` };
}
