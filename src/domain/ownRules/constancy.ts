/** Rules that find nothing wherever they look, and rules that no figures can keep both. */
import { cellAddress } from '../table/address';
import type { CellPlace } from '../table/cellReference';
import type { WorkbookSnapshot } from '../table/snapshot';
import { evaluate } from './formula/evaluate';
import { cellsOf, numbersOf, type Expression } from './formula/expression';
import { isBeyond, readFormula } from './formula/readFormula';
import type { OwnRule } from './ownRule';
import { text } from './text';
import { cellKey, present, trialsOf, withTrial } from './trials';

/** A rule whose formula the self-test can calculate, with the cells it names. */
export interface Testable { readonly rule: OwnRule; readonly expression: Expression; readonly cells: readonly CellPlace[] }

const { selfTest } = text;

/** Cells that are changed; of a rule on more, the first. */
const mostCells = 40;

function distinct(cells: readonly CellPlace[]): CellPlace[] {
  return [...new Map(cells.map(cell => [cellKey(cell), cell])).values()].slice(0, mostCells);
}

/** The rule ready to be tested, or why it cannot be. */
export function testable(rule: OwnRule, workbook: WorkbookSnapshot): Testable | { readonly untested: string } {
  const reading = readFormula(rule.formula ?? '', rule.own.sheet);
  if (isBeyond(reading)) return { untested: selfTest.untested(reading.beyond) };
  const cells = distinct(cellsOf(reading));
  const gone = cells.find(cell => !workbook.sheets.some(sheet => sheet.name === cell.sheet));
  if (gone) return { untested: selfTest.untested(text.beyond.sheet(gone.sheet)) };
  return evaluate(reading, present(workbook)) === rule.value ? { rule, expression: reading, cells } : { untested: selfTest.differs };
}

function named(cells: readonly CellPlace[]): string {
  const [first] = cells;
  return first === undefined ? '' : cells.length === 1 ? cellAddress(first) : selfTest.more(cellAddress(first), cells.length);
}

/** Why the rule says nothing, where it gives the same whatever its cells hold; undefined where it tells figures apart. */
export function constancyOf({ rule, expression, cells }: Testable, workbook: WorkbookSnapshot): string | undefined {
  const lookup = present(workbook);
  let tried = 0;
  for (const trial of trialsOf(cells, numbersOf(expression), workbook)) {
    const value = evaluate(expression, withTrial(lookup, trial));
    if (typeof value !== 'boolean') continue;
    if (value !== rule.value) return undefined;
    tried += 1;
  }
  return (rule.value === true ? selfTest.alwaysTrue : selfTest.alwaysFalse)(named(cells), tried);
}

/** Trials in which a rule alone must hold before its never holding with another says anything: an equation seldom holds by chance. */
const enough = 12;

/**
 * Why two rules cannot both be kept: on no figures tried do they hold together, though each holds on many. Rules that share no
 * cell, and rules that hold together now, are no matter.
 */
export function conflictOf(one: Testable, other: Testable, workbook: WorkbookSnapshot): string | undefined {
  const keys = new Set(one.cells.map(cellKey));
  if (!other.cells.some(cell => keys.has(cellKey(cell))) || (one.rule.value === true && other.rule.value === true)) return undefined;
  const cells = distinct([...one.cells, ...other.cells]);
  const lookup = present(workbook);
  let [ones, others, tried] = [0, 0, 0];
  for (const trial of trialsOf(cells, [...numbersOf(one.expression), ...numbersOf(other.expression)], workbook)) {
    const changed = withTrial(lookup, trial);
    const [first, second] = [evaluate(one.expression, changed), evaluate(other.expression, changed)];
    if (first === true && second === true) return undefined;
    tried += 1;
    if (first === true) ones += 1;
    if (second === true) others += 1;
  }
  return ones < enough || others < enough ? undefined : selfTest.conflict(one.rule.code, named(cells), tried);
}
