import type { Plan } from '../plan/plan';
import type { TableSnapshot } from './snapshot';

const tokens = { province: /^.{2,3}省(?!本级)/, region: /[市州盟县区旗]|省本级/, provinceOffice: /[厅委]/ };

/**
 * Is this the plan's own table rather than that of one region? A 填报单位 that names a reporting unit of the plan, or a
 * city, prefecture or county, has its own base and target figures, which need not be those the plan prints.
 * Example: 湖北省人力资源和社会保障厅 → true; 湖北省武汉市人社局, 武汉 → false; no 填报单位 → true.
 */
export function isProvinceTable({ reportingUnit }: TableSnapshot, { reportingUnits = [] }: Plan): boolean {
  if (reportingUnit === undefined) return true;
  const written = reportingUnit.replace(tokens.province, '');
  if (tokens.provinceOffice.test(written) && tokens.province.test(reportingUnit)) return true;
  return !tokens.region.test(written) && !reportingUnits.some(unit => written.includes(unit.name));
}
