import type { CellPlace } from '../../table/cellReference';
import { cellsOf, failed, isError, type Expression, type Value } from './expression';
import { functions, takesRanges, type Argument } from './calculations';
import { asNumber, operate } from './operators';

/** What stands in a cell. */
export type Lookup = (place: CellPlace) => Value;

/** Only functions of many values pass over the texts of a cell they name; to the others a cell is what stands in it. */
function argument(part: Expression, asRange: boolean, lookup: Lookup): Argument {
  return part.kind === 'range' && asRange ? { values: cellsOf(part).map(lookup), isRange: true } : { values: [evaluate(part, lookup)], isRange: false };
}

/** Only the branch that is taken is calculated; a missing one is FALSE, as in Excel. */
function choose(parts: readonly Expression[], lookup: Lookup): Value {
  const [test, whenTrue, whenFalse] = parts;
  const condition = test ? evaluate(test, lookup) : failed;
  const truth = typeof condition === 'string' || isError(condition) ? undefined : asNumber(condition);
  if (truth === undefined) return failed;
  const branch = truth !== 0 ? whenTrue : whenFalse;
  return branch ? evaluate(branch, lookup) : false;
}

/**
 * What an ordinary formula gives on the cells that `lookup` knows, as Excel would calculate it. Every error is one error.
 * Example: AND(F6>=0,F6<=100) with 93 in F6 → true.
 */
export function evaluate(expression: Expression, lookup: Lookup): Value {
  switch (expression.kind) {
    case 'value': return expression.value;
    case 'range': return lookup(expression.place);
    case 'sign': {
      const value = evaluate(expression.operand, lookup);
      if (!expression.isNegative) return value;
      const number = isError(value) ? undefined : asNumber(value);
      return number === undefined ? failed : 0 - number;
    }
    case 'percent': return operate('/', evaluate(expression.operand, lookup), 100);
    case 'binary': return operate(expression.operator, evaluate(expression.left, lookup), evaluate(expression.right, lookup));
    case 'call': {
      if (expression.name === 'IF') return choose(expression.parts, lookup);
      const asRanges = takesRanges.includes(expression.name);
      return functions[expression.name]?.calculate(expression.parts.map(part => argument(part, asRanges, lookup))) ?? failed;
    }
  }
}
