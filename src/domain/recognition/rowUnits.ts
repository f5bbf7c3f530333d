import { choicesOf, doubtKey, type Doubts } from './doubts';
import { plainHeader } from './plainHeader';
import type { RawRow } from './rawRows';
import { isUnitText } from './readUnitText';
import { unitRelation } from './rowEvidence';
import { text } from './text/rowReasons';
import { tokens } from './text/rowWords';

export interface RowUnit { readonly unit: string; readonly name: string; readonly isSure: boolean }

const none = 'none';

/** A bracket that may be a unit nobody here knows: asked. */
function unclear(row: RawRow, unit: string, column: number, doubts: Doubts): RowUnit {
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('unit', row.name, unit), row: row.row, column, question: text.unitQuestion(row.row + 1, row.written, unit), assumed: 'unit',
    choices: choicesOf([['unit', text.isUnit], ['name', text.isName]]),
  });
  return answer === 'unit' ? { unit, name: row.name, isSure: isAnswered } : { unit: '', name: `${row.name}(${unit})`, isSure: isAnswered };
}

/** Name and column name two units: asked. */
function twoUnits(row: RawRow, inName: string, inColumn: string, column: number, doubts: Doubts): RowUnit {
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('units', row.name, inName, inColumn), row: row.row, column, question: text.unitsDifferQuestion(row.row + 1, row.written, inName, inColumn), assumed: inColumn,
    choices: choicesOf([[inColumn, inColumn], [inName, inName]]),
  });
  return { unit: answer, name: row.name, isSure: isAnswered };
}

/** 单位：万人、% above the table: a rate is in %, everything else is asked. */
function ofSeveral(row: RawRow, units: readonly string[], above: string, column: number, doubts: Doubts): RowUnit {
  const rates: readonly string[] = units.filter(unit => unit === '%' || unit === '‰');
  const isRate = tokens.rateName.test(row.name);
  const [likely] = isRate ? rates : units.filter(unit => !rates.includes(unit));
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('above', row.name, above), row: row.row, column, question: text.manyUnitsQuestion(row.row + 1, row.written, above), assumed: likely ?? none,
    choices: choicesOf([...units.map((unit): [string, string] => [unit, unit]), [none, text.noUnit]]),
  });
  return { unit: answer === none ? '' : answer, name: row.name, isSure: isAnswered };
}

/** The unit of a row: from its own column, its name, or the line above the table. */
export function unitOfRow(row: RawRow, unitAbove: string, column: number, doubts: Doubts): RowUnit {
  const cell = plainHeader(row.unitCell);
  const inColumn = ['', '-', '—', '/', '——', '--'].includes(cell) ? '' : row.unitCell.replace(/\s/g, '').replace(tokens.unitBrackets, '');
  const inName = row.unit;
  if (inColumn !== '' && inName !== undefined && unitRelation(inName, inColumn) !== 'same') return twoUnits(row, inName, inColumn, column, doubts);
  if (inColumn !== '') {
    const name = row.unclearUnit === undefined ? row.name : `${row.name}(${row.unclearUnit})`;
    return { unit: inColumn, name, isSure: true };
  }
  if (inName !== undefined) return { unit: inName, name: row.name, isSure: true };
  if (row.unclearUnit !== undefined) return unclear(row, row.unclearUnit, column, doubts);
  const units = unitAbove.split(tokens.separators).filter(unit => unit !== '');
  const [only] = isUnitText(unitAbove) ? [unitAbove] : units;
  if (only === undefined) return { unit: '', name: row.name, isSure: true };
  if (units.length === 1 || isUnitText(unitAbove)) return rateAgainst(row, only) ? ofSeveral(row, [only, '%'], unitAbove, column, doubts) : { unit: only, name: row.name, isSure: true };
  return ofSeveral(row, units, unitAbove, column, doubts);
}

/** 单位：万人 above and 失业率 below: the line does not speak of that row. */
const rateAgainst = (row: RawRow, unit: string): boolean => tokens.share.test(row.name) && unit !== '%' && unit !== '‰';
