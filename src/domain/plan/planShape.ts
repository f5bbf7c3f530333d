/** The fields of a plan file and what each may hold: `plan.ts` as checks. */
import { amount, anyText, filledText, flag, identifier, isoDateOrNone, laidAnyText, laidText, listOf, oneOf, pairOf, shape, wholeNumber, type FieldCheck, type Spot } from './fieldChecks';
import type { Attribute, ColumnRole, Direction, EvaluationBasis, IndicatorKind, Span } from './plan';
import { text } from './text';

/** Lists every member of a union; a member left out or invented does not compile. */
const members = <Member extends string>(all: Readonly<Record<Member, true>>): readonly string[] => Object.keys(all);

const kinds = members<IndicatorKind>({ stock: true, planPeriodTotal: true, annualFlow: true, yearlyQuota: true, rate: true, structure: true });
const directions = members<Direction>({ higherIsBetter: true, lowerIsBetter: true });
const attributes = members<Attribute>({ binding: true, anticipatory: true });
const bases = members<EvaluationBasis>({ periodEnd: true, periodMean: true, everyYear: true });
const spans = members<Span>({ everyYear: true, everyTwoYears: true, threeYears: true, fiveYears: true, periodEnd: true, unstated: true });
const roles = members<ColumnRole>({ base: true, previousTarget: true, target: true, actual: true, attribute: true });
const role = oneOf(roles);
const year = wholeNumber(1949);

const link = shape({ plan: identifier, indicator: identifier, cells: listOf(pairOf(role)) });
const discrepancy = shape({ cell: role, explanation: filledText });

const indicator = shape(
  {
    id: identifier, number: wholeNumber(1), name: laidText, printedName: laidText, unit: laidAnyText, group: laidAnyText,
    kind: oneOf(kinds), direction: oneOf(directions), additive: flag, decimals: wholeNumber(0), evaluationBasis: oneOf(bases), hold: flag,
    cells: shape({}, Object.fromEntries(roles.map(name => [name, filledText]))), place: filledText,
  },
  { attribute: oneOf(attributes), parent: identifier, upperLimit: amount, span: oneOf(spans), remark: laidText, link, discrepancies: listOf(discrepancy) },
);

const textField = (value: unknown, name: string): string => {
  const field: unknown = typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
  return typeof field === 'string' ? field : '';
};

const panelSpot = (value: unknown, index: number): Spot => ({ where: textField(value, 'label') || text.panelAt(index + 1), field: '' });
const indicatorSpot = (value: unknown, index: number, spot: Spot): Spot => ({ where: text.rowAt(spot.where, index + 1, textField(value, 'name')), field: '' });

const panel = shape({
  id: identifier, label: laidText, title: laidText, place: filledText, nameHeader: laidText,
  columns: listOf(shape({ role, header: laidText }, { year })),
  groups: listOf(laidAnyText), note: laidAnyText, indicators: listOf(indicator, indicatorSpot),
});

export const planShape: FieldCheck = shape({
  id: identifier, name: laidText, title: laidText,
  document: shape({ title: filledText, number: anyText, date: isoDateOrNone }),
  period: shape({ start: year, end: year }), baseYear: year,
  panels: listOf(panel, panelSpot),
});
