import { filledText, flag, listOf, shape, type PlanProblem, type Report, type Spot } from './fieldChecks';
import { text } from './text';

/** 填报单位: who fills in a report of its own; the province is their sum. */
export interface ReportingUnit {
  /** Six digits of the national division code (GB/T 2260), or a word for units that have none. */
  readonly id: string;
  /** As written in tables: 武汉, 恩施州. */
  readonly name: string;
  /** 武汉市, 恩施土家族苗族自治州. */
  readonly fullName: string;
  /** 省本级 reports in some tables only. */
  readonly optional: boolean;
}

export interface ReportingUnits { readonly province: string; readonly units: readonly ReportingUnit[] }

const unitSpot = (value: unknown, index: number): Spot => {
  const name: unknown = typeof value === 'object' && value !== null && 'name' in value ? value.name : '';
  return { where: text.unitAt(index + 1, typeof name === 'string' ? name : ''), field: '' };
};
const unitsShape = shape({ province: filledText, units: listOf(shape({ id: filledText, name: filledText, fullName: filledText, optional: flag }), unitSpot) });

/** Reads the file of reporting units, in printed order. Gives them, or every problem found. */
export function readReportingUnits(json: unknown): ReportingUnits | readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const report: Report = ({ where, field }, complaint) => { problems.push({ where, field, message: text.message(where, field, complaint) }); };
  unitsShape(json, { where: text.unitsFile, field: '' }, report);
  return problems.length > 0 ? problems : (json as ReportingUnits);
}
