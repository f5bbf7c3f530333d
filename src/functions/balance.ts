import { balancedRounding, inUnit, isAbsence } from '../domain/measures';
import type { Problem, Unit } from '../domain/figure';
import { alignedNumbers, coarsestUnit } from './alignedNumbers';
import { cellsOf, inArgument } from './cells';
import { readFigures } from './readFigures';
import { onlyCell } from './onlyCell';
import { readNumber, readWhole } from './readNumber';
import { argumentText } from './text';
import { toExcelError } from './toExcelError';

const MOST_DIGITS = 9;

/** A given total in the parts' unit; undefined where none is given. */
function readTotal(argument: unknown, unit: Unit | undefined): number | undefined | Problem {
  const given = onlyCell(argument, argumentText.total);
  if ('code' in given) return given;
  const number = readNumber(given.cell, argumentText.total);
  if (number.kind === 'noAnswer') return undefined;
  const moved = number.kind === 'problem' ? number : inUnit(number, unit);
  return isAbsence(moved) ? moved : moved.value;
}

function readDigits(argument: unknown): number | Problem {
  const given = onlyCell(argument, argumentText.digits);
  return 'code' in given ? given : readWhole(given.cell, argumentText.digits, -MOST_DIGITS, MOST_DIGITS, 0);
}

function balanced(cells: readonly unknown[], digits: unknown, total: unknown): readonly unknown[] | Problem {
  const figures = readFigures(cells, argumentText.parts);
  if (isAbsence(figures)) return figures;
  const unit = coarsestUnit(figures);
  const parts = alignedNumbers(figures, unit, argumentText.parts);
  if (isAbsence(parts)) return parts;
  const kept = readDigits(digits);
  if (typeof kept === 'object') return kept;
  const whole = readTotal(total, unit);
  if (typeof whole === 'object') return whole;
  const rounded = balancedRounding(parts.flatMap((part) => part?.value ?? []), kept, whole);
  if (isAbsence(rounded)) return inArgument(rounded, argumentText.total);
  let next = 0;
  return parts.map((part, index) => (part === undefined ? cells[index] ?? '' : rounded[next++]));
}

/**
 * 舍位平衡：各部分四舍五入后，合计正好等于合计的四舍五入。尾数大的先进位，相同时靠前的先进。结果与各部分同样大小。
 * @customfunction BALANCE
 * @param parts 各部分：要舍位的一片数，空格和“—”照旧
 * @param digits 小数位：保留几位小数，-2 为保留到百位，不填为 0
 * @param total 合计：给定的合计，不填为各部分之和
 * @returns 舍位后的各部分
 */
export function balance(parts: unknown[][], digits?: unknown[][], total?: unknown[][]): unknown[][] {
  const cells = cellsOf(parts);
  const results = balanced(cells.flat(), digits, total);
  if (isAbsence(results)) throw toExcelError(results);
  let next = 0;
  return cells.map((row) => row.map(() => results[next++]));
}
