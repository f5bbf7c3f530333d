import { readUnit } from '../domain/figure';
import type { Problem, Unit } from '../domain/figure';
import { rescale as measure } from '../domain/measures';
import { inArgument } from './cells';
import { overCells } from './overCells';
import type { Outcome } from './overRecords';
import { readNumber } from './readNumber';
import { argumentText, functionText } from './text';

function readUnitOf(cell: unknown, argument: string): Unit | Problem {
  const written = cell == null ? '' : String(cell);
  return readUnit(written) ?? inArgument({ kind: 'problem', code: 'unit-unknown', written, message: functionText.unitUnknown(written) }, argument);
}

function rescaled(valueCell: unknown, fromCell: unknown, toCell: unknown): Outcome {
  const value = readNumber(valueCell, argumentText.value);
  if (value.kind !== 'number') return value;
  const [from, to] = [readUnitOf(fromCell, argumentText.from), readUnitOf(toCell, argumentText.to)];
  if ('code' in from) return from;
  if ('code' in to) return to;
  if (value.unit !== undefined && value.unit.text !== from.text) {
    return { kind: 'problem', code: 'two-units', written: value.unit.text, message: functionText.twoUnits(value.unit.text, from.text) };
  }
  return measure(value.value, from, to);
}

/**
 * 换算单位：把数从一个单位换成另一个，如 3500000 人为 350 万人。量不同的单位（如人与人次）不能换算，为 #VALUE!。
 * @customfunction RESCALE
 * @param value 数值：一格或一片区域
 * @param from 原单位：如 人、元、%
 * @param to 新单位：如 万人、亿元、‰
 * @returns 换算后的数
 */
export function rescale(value: unknown[][], from: unknown[][], to: unknown[][]): unknown[][] {
  return overCells([[argumentText.value, value], [argumentText.from, from], [argumentText.to, to]], rescaled);
}
