/** A formula of the kinds the self-test understands, read into its parts. */
import type { CellPlace } from '../../table/cellReference';

/** What a cell or a part of a formula gives; `blank` is an empty cell, unlike '' that a formula shows. */
export type Value = number | string | boolean | { readonly kind: 'blank' } | { readonly kind: 'error' };

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export type Expression =
  | { readonly kind: 'value'; readonly value: Value }
  /** One cell where rows and columns are 1. */
  | { readonly kind: 'range'; readonly place: CellPlace; readonly rows: number; readonly columns: number }
  | { readonly kind: 'sign'; readonly isNegative: boolean; readonly operand: Expression }
  | { readonly kind: 'percent'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] };

export const blank: Value = { kind: 'blank' };
export const failed: Value = { kind: 'error' };
/** One error is as good as another: a rule that gives any is of no use. */
export const isError = (value: Value): boolean => typeof value === 'object' && value.kind === 'error';
export const isEmpty = (value: Value): boolean => typeof value === 'object' && value.kind === 'blank';

/** Every cell an expression names, each once per mention. */
export function cellsOf(expression: Expression): readonly CellPlace[] {
  switch (expression.kind) {
    case 'value': return [];
    case 'range': return Array.from({ length: expression.rows * expression.columns }, (_, at) => ({
      ...expression.place, row: expression.place.row + Math.floor(at / expression.columns), column: expression.place.column + (at % expression.columns),
    }));
    case 'sign': case 'percent': return cellsOf(expression.operand);
    case 'binary': return [...cellsOf(expression.left), ...cellsOf(expression.right)];
    case 'call': return expression.parts.flatMap(cellsOf);
  }
}

/** Every number written in it. */
export function numbersOf(expression: Expression): readonly number[] {
  switch (expression.kind) {
    case 'value': return typeof expression.value === 'number' ? [expression.value] : [];
    case 'range': return [];
    case 'sign': case 'percent': return numbersOf(expression.operand);
    case 'binary': return [...numbersOf(expression.left), ...numbersOf(expression.right)];
    case 'call': return expression.parts.flatMap(numbersOf);
  }
}
