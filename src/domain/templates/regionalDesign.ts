import type { Indicator } from '../plan/plan';
import type { ReportingUnit } from '../plan/reportingUnit';
import { typedPeriodHead } from './formHead';
import { regionInput } from './inputCells';
import { notesOf } from './notes';
import { nameColumn, printedColumn } from './printedCells';
import { sumOfFilled } from './sumOfFilled';
import type { DesignedColumn, Subject, TableDesign } from './tableDesign';
import { text } from './text';

/** A total over the period is shown in 〔〕 only where it is one: a year's sum over the regions is a plain number. */
const wholeColumn = (whole: string, first: string, last: string): DesignedColumn => ({
  key: 'province', header: whole, width: 11,
  build: (indicator: Indicator, row) => (indicator.additive
    ? { cell: { value: sumOfFilled(row.cells(first, last), 'NA()'), look: 'computed' } }
    : regionInput(indicator, whole)),
});

/** 全省 where 省本级 reports, 全市 where 市本级 does; a plan whose units are of another kind has their 合计. */
const wholeOf = (units: readonly ReportingUnit[]): string => units.flatMap(({ name }) => text.wholes[name] ?? [])[0] ?? text.header.whole;

const unitColumn = ({ id, name }: ReportingUnit): DesignedColumn => ({ key: id, header: name, width: 8, build: indicator => regionInput(indicator, name) });

/** The panel's indicators by 填报单位 for one period: counts add up to the whole (全省, 全市, 合计), rates do not and are filled in. */
export function regionalDesign({ plan, panel }: Subject): TableDesign {
  const units = plan.reportingUnits ?? [];
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) throw new RangeError(`${plan.id} has no reporting units`);
  const whole = wholeOf(units);
  const optional = units.filter(unit => unit.optional).map(unit => unit.name);
  return {
    template: 'regional', variant: 'full', sheetName: text.regionalName, title: text.regionalTitle(plan.name),
    head: typedPeriodHead(text.head.regionalNumber(plan.name, panel.label), units.length + 3),
    columns: [nameColumn(text.header.name, 34), ...panel.columns.filter(column => column.role === 'target').map(printedColumn), wholeColumn(whole, first.id, last.id), ...units.map(unitColumn)],
    firstInput: first.id, orientation: 'landscape', signatures: text.foot,
    notes: notesOf(panel, [text.yearNote, text.wholeNote(whole), ...(optional.length > 0 ? [text.optionalUnitNote(optional)] : [])]),
  };
}
