import { clean, grouped, minus } from './arithmetic';
import { NoEquivalent, together, underConditions, type Conditions } from './equivalent';
import type { Operand } from './operand';
import { readingOf } from './reading';
import { cellOf } from './reference';
import { fewDecimals, figuresOf, onlyNumbers } from './series';
import type { Operands } from './targetMeasures';
import { reasonText } from './text';

const mostParts = 12;

interface Parts { readonly parts: readonly string[]; readonly whole: string; readonly conditions: Conditions }

/** The parts of a structure: of a cell like 1∶4∶5, or of the numbers of a range, where an empty cell and — are 0. */
function partsOf(operand: Operand): Parts {
  if (operand.kind === 'omitted' || operand.kind === 'expression') throw new NoEquivalent(reasonText.shape);
  const inputs = operand.cells.flat();
  if (inputs.length === 1) {
    const { parts, conditions } = readingOf(operand);
    if (!parts) throw new NoEquivalent(reasonText.shape);
    return { parts, whole: `(${parts.join('+')})`, conditions };
  }
  if (inputs.length > mostParts) throw new NoEquivalent(reasonText.partCount);
  if (inputs.some(input => typeof input === 'number' && input < 0)) throw new NoEquivalent(reasonText.shape);
  if (operand.kind === 'constant') {
    if (inputs.some(input => typeof input !== 'number')) throw new NoEquivalent(reasonText.shape);
    return { parts: inputs.map(String), whole: `(${inputs.join('+')})`, conditions: { numbers: [], others: [] } };
  }
  const parts = operand.cells.flatMap((row, down) => row.map((_cell, across) => `N(${cellOf(operand.reference, down, across)})`));
  return { parts, whole: `SUM(${operand.text})`, conditions: together([onlyNumbers(operand), { numbers: [], others: [`MIN(${operand.text})>=0`] }]) };
}

/** HB.SHARE(ratio, position). */
export function shareEquivalent(operand: Operands): string {
  const [ratio, position] = [operand(0), operand(1)];
  if (position.kind === 'omitted') throw new NoEquivalent(reasonText.spills('HB.SHARE'));
  const { parts, whole, conditions } = partsOf(ratio);
  const place = readingOf(position);
  if (place.figure.kind !== 'number') throw new NoEquivalent(reasonText.shape);
  if (position.kind === 'constant') {
    const part = parts[place.figure.value - 1];
    if (part === undefined) throw new NoEquivalent(reasonText.shape);
    return underConditions(`${part}/${whole}`, conditions);
  }
  const within: Conditions = { numbers: [], others: [`${place.value}>=1`, `${place.value}<=${parts.length}`, `INT(${place.value})=${place.value}`] };
  return underConditions(`CHOOSE(${place.value},${parts.join(',')})/${whole}`, together([conditions, place.conditions, within]));
}

/** HB.STRUCTUREGAP(actual, target): half the sum of the differences of the shares. */
export function structureGapEquivalent(operand: Operands): string {
  const [reached, wanted] = [partsOf(operand(0)), partsOf(operand(1))];
  if (reached.parts.length !== wanted.parts.length) throw new NoEquivalent(reasonText.shape);
  const gaps = reached.parts.map((part, index) => `ABS(${part}/${reached.whole}-${wanted.parts[index] ?? '0'}/${wanted.whole})`);
  return underConditions(`(${gaps.join('+')})/2`, together([reached.conditions, wanted.conditions]));
}

/** Half a unit of the last digit of each number as written: 0.05 for 33.4, 0.5 for 100. */
const halfDigits = (text: string): string => `ISNUMBER(${text})*0.5*10^-((LEN(${text})-FIND(".",${text}&"."))*(FIND(".",${text}&".")<=LEN(${text})))`;

/** HB.ADDSUP(total, parts): the difference within what rounding of the numbers as written can make. */
export function addsUpEquivalent(operand: Operands): string {
  const [whole, parts] = [operand(0), operand(1)];
  if (whole.kind !== 'place' || parts.kind !== 'place' || whole.cells.flat().length !== 1) throw new NoEquivalent(reasonText.shape);
  const figures = figuresOf([...whole.cells.flat(), ...parts.cells.flat()]);
  const sum = `SUM(${parts.text})`;
  const gap = minus(grouped(whole.text), sum, fewDecimals(figures));
  const tolerance = `SUMPRODUCT(${halfDigits(parts.text)})+${halfDigits(whole.text)}`;
  const filled: Conditions = { numbers: [whole.text], others: [`COUNT(${parts.text})>0`] };
  if (whole.cells.flat().some(cell => typeof cell === 'string' && cell.trim() !== '')) throw new NoEquivalent(reasonText.mixedSeries);
  return underConditions(`ABS(${gap})<=${clean(tolerance, true)}`, together([filled, onlyNumbers(parts)]));
}
