import type { TableSnapshot } from '../table';

const tokens = { province: /^.{2,3}省(?!本级)/, region: /[市州盟县区旗]|省本级|师/ };

/**
 * Is this the plan's own table rather than that of one region? A 填报单位 that names a city, prefecture, county or
 * 省本级 has its own base and target figures, which need not be those the plan prints.
 * Example: 湖北省人力资源和社会保障厅 → true; 湖北省武汉市人社局, 武汉市 → false; no 填报单位 → true.
 */
export function isProvinceTable({ reportingUnit }: TableSnapshot): boolean {
  return reportingUnit === undefined || !tokens.region.test(reportingUnit.replace(tokens.province, ''));
}
