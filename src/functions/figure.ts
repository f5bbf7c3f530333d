import { isProblem, printFigure, readUnit } from '../domain/figure';
import type { BoundSign, Figure, NumberFigure, Problem, Unit } from '../domain/figure';
import { noAnswer } from '../domain/measures';
import { figureAt, inArgument } from './cells';
import { overCells } from './overCells';
import type { Outcome } from './overRecords';
import { readFigureKind } from './readFigureKind';
import { argumentText, functionText } from './text';

function readUnitCell(cell: unknown): Unit | undefined | Problem {
  const written = cell == null ? '' : String(cell).trim();
  if (written === '') return undefined;
  return readUnit(written) ?? { kind: 'problem', code: 'unit-unknown', written, message: functionText.unitUnknown(written) };
}

/** Only a plain number can be given a notation: one that has a sign, brackets or another unit already would say two things. */
function readPlainValue(cell: unknown): NumberFigure | Outcome {
  const figure = figureAt(cell);
  if (isProblem(figure)) return inArgument(figure, argumentText.value);
  if (figure.kind === 'blank') return noAnswer('valueIsBlank');
  if (figure.kind === 'none') return noAnswer('valueIsNone');
  if (figure.kind === 'number' && !figure.planPeriodCumulative) return figure;
  return { kind: 'problem', code: 'value-not-plain', written: printFigure(figure), message: functionText.valueNotPlain(printFigure(figure)) };
}

function compose(value: NumberFigure, sign: BoundSign | undefined, total: boolean, unit: Unit | undefined): Figure {
  const written = { value: value.value, decimals: value.decimals, planPeriodCumulative: total, ...(unit === undefined ? {} : { unit }) };
  return sign === undefined ? { kind: 'number', ...written } : { kind: 'bound', sign, ...written };
}

function figureOf(...[valueCell, kindCell, unitCell]: readonly unknown[]): Outcome {
  const value = readPlainValue(valueCell);
  if (typeof value !== 'object' || value.kind !== 'number') return value;
  const kind = readFigureKind(kindCell);
  if ('code' in kind) return inArgument(kind, argumentText.kind);
  const unit = readUnitCell(unitCell);
  if (unit !== undefined && 'code' in unit) return inArgument(unit, argumentText.unit);
  if (unit !== undefined && value.unit !== undefined && unit.text !== value.unit.text) {
    return { kind: 'problem', code: 'two-units', written: printFigure(value), message: functionText.twoUnits(printFigure(value), unit.text) };
  }
  return printFigure(compose(value, kind.sign, kind.total, unit ?? value.unit));
}

/**
 * 写数：把一个数写成规划中的写法，如〔442〕、＜5、约60、〔50〕万人。结果是文字，HB 函数都能读。
 * @customfunction FIGURE
 * @param value 数值：一个数，小数位照写（文字 14.60 保留两位）
 * @param kind 种类：数值、累计、＜、≤、＞、≥、约，不填为数值
 * @param unit 单位：如 %、万人、亿元，不填则不写单位
 * @returns 规划写法的文字
 */
export function figure(value: unknown[][], kind?: unknown[][], unit?: unknown[][]): unknown[][] {
  return overCells([[argumentText.value, value], [argumentText.kind, kind], [argumentText.unit, unit]], figureOf);
}
