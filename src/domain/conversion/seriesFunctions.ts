import { isQuantity, parseFigure, isProblem, type CellInput } from '../figure';
import { isAbsence, readDay } from '../measures';
import { clean, isWritten } from './arithmetic';
import { NoEquivalent, together, underConditions, type Conditions } from './equivalent';
import type { Operand } from './operand';
import { inputOf, inUnit, readingsOf, unchanged, unitOf, type Reading } from './reading';
import { actualOf, fewDecimals, figuresOf, onlyNumbers } from './series';
import { cellOf } from './reference';
import type { Operands } from './targetMeasures';
import { reasonText, tokens } from './text';

type Place = Extract<Operand, { kind: 'place' }>;

const mostCells = 24;

/** The sum of cells that each say a number with its unit, in the unit of the first that has one; empty ones must stay empty. */
function sumOfWritten(place: Place): string {
  const filled: Reading[] = [];
  const conditions: Conditions[] = [];
  readingsOf(place, mostCells).forEach((reading, index) => {
    const width = place.reference.columns;
    const [down, across] = [Math.floor(index / width), index % width];
    const cell: CellInput = place.cells[down]?.[across];
    const isEmpty = isQuantity(reading.figure) && reading.figure.kind === 'number' && Number.isNaN(reading.figure.value);
    if (isEmpty) { conditions.push(unchanged({ kind: 'place', text: cellOf(place.reference, down, across), reference: place.reference, cells: [[cell]] })); return; }
    if (reading.figure.kind !== 'number' || reading.figure.planPeriodCumulative || unitOf(reading)?.dimension === '%') throw new NoEquivalent(reasonText.mixedSeries);
    filled.push(reading);
    conditions.push(reading.conditions);
  });
  const unit = filled.map(unitOf).find(each => each !== undefined);
  return underConditions(clean(filled.map(reading => inUnit(reading.value, unitOf(reading), unit)).join('+'), isWritten(filled)), together(conditions));
}

/** HB.TOTAL(figures). */
export function totalEquivalent(operand: Operands): string {
  const given = operand(0);
  if (given.kind !== 'place') throw new NoEquivalent(reasonText.mixedSeries);
  const inputs = given.cells.flat();
  const figures = figuresOf(inputs);
  if (figures.some(figure => isQuantity(figure) && figure.planPeriodCumulative)) {
    const units = new Set(figures.flatMap(figure => (isQuantity(figure) ? [figure.unit?.text ?? ''] : [])));
    if (units.size > 1 || inputs.length === 1) throw new NoEquivalent(reasonText.mixedSeries);
    const last = actualOf(given, true);
    return underConditions(last.value, last.conditions);
  }
  if (inputs.some((input, index) => typeof input === 'string' && isQuantity(figures[index] ?? { kind: 'blank' }))) return sumOfWritten(given);
  return underConditions(clean(`SUM(${given.text})`, fewDecimals(figures)), together([onlyNumbers(given), { numbers: [], others: [`COUNT(${given.text})>0`] }]));
}

interface Years { readonly text: string; readonly last: string; readonly areConsecutive: boolean }

/** The years of the series: those of its cells, or 2021 onwards. */
function yearsOf(operand: Operand, series: Place): Years {
  const count = series.cells.flat().length;
  if (operand.kind === 'omitted') {
    const years = Array.from({ length: count }, (_unused, index) => 2021 + index);
    return { text: `{${years.join(series.cells.length > 1 ? ';' : ',')}}`, last: `(2020+COUNT(${series.text}))`, areConsecutive: true };
  }
  const years = operand.kind === 'expression' ? [] : operand.cells.flat();
  const isFit = operand.kind !== 'expression' && operand.cells.length === series.cells.length && years.length === count && years.every(year => typeof year === 'number' && year >= 1900 && year <= 2100);
  if (!isFit) throw new NoEquivalent(reasonText.shape);
  return { text: operand.text, last: `INDEX(${operand.text},COUNT(${series.text}))`, areConsecutive: years.every((year, index) => year === Number(years[0]) + index) };
}

function endYearOf(operand: Operand): number {
  const day = readDay(inputOf(operand), 'end');
  if (day !== undefined && isAbsence(day)) throw new NoEquivalent(reasonText.unreadable(day.message));
  return day?.year ?? 2025;
}

const isTotalKind = (operand: Operand): boolean => {
  const written = String(inputOf(operand) ?? '').trim();
  if (written !== '' && ![...tokens.totalKind, ...tokens.levelKind].some(word => word === written)) throw new NoEquivalent(reasonText.notWritable(written));
  return tokens.totalKind.some(word => word === written);
};

/** HB.FORECAST(actuals, [years], [end], [kind]): the sum of a straight line over some years is their number times its middle. */
export function forecastEquivalent(operand: Operands): string {
  const series = operand(0);
  if (series.kind !== 'place' || (series.cells.length > 1 && series.cells.some(row => row.length > 1))) throw new NoEquivalent(reasonText.shape);
  const inputs = series.cells.flat();
  if (inputs.some(input => input === 0) || inputs.some(input => { const figure = parseFigure(input); return !isProblem(figure) && isQuantity(figure) && figure.planPeriodCumulative; })) throw new NoEquivalent(reasonText.mixedSeries);
  const [years, end, isTotal] = [yearsOf(operand(1), series), endYearOf(operand(2)), isTotalKind(operand(3))];
  const { text } = series;
  const shared = together([onlyNumbers(series), { numbers: [], others: [`COUNT(${text})>1`, `COUNTIF(${text},0)=0`] }, unchanged(operand(2)), unchanged(operand(3))]);
  if (!isTotal) return underConditions(`FORECAST(${end},${text},${years.text})`, shared);
  const filled = inputs.filter(input => typeof input === 'number').length;
  if (!years.areConsecutive || inputs.slice(0, filled).some(input => typeof input !== 'number')) throw new NoEquivalent(reasonText.mixedSeries);
  const inOrder: Conditions = { numbers: [], others: [`MATCH(9E+307,${text})=COUNT(${text})`, `${years.last}<=${end}`] };
  return underConditions(`SUM(${text})+(${end}-${years.last})*FORECAST((${years.last}+${end + 1})/2,${text},${years.text})`, together([shared, inOrder]));
}

