/** Names and units of the 审核设置 as reports and forms say them. */
import { spoken } from '../speech';
import type { Severity } from '../rules/rule';
import type { ThresholdKey } from './thresholds';

const names: Readonly<Record<ThresholdKey, string>> = {
  unusualChange: '年度数比上年增减',
  unusualStockChange: '期末数比上年增减',
  unusualPoints: '比率比上年升降',
  approximateWidth: '“左右”的宽度',
  missingAfterMonths: '未填转为核实',
};

const units: Readonly<Record<ThresholdKey, string>> = {
  unusualChange: '%', unusualStockChange: '%', unusualPoints: '个百分点', approximateWidth: '个末位单位', missingAfterMonths: '个月',
};

const severities: Readonly<Record<Severity, string>> = { error: '强制性', query: '核实性', hint: '提示性' };

export const text = spoken('audit-settings', {
  names, units, severities,
  threshold: (name: string, now: string, usual: string, unit: string) => `${name} ${now}${unit}（默认 ${usual}${unit}）`,
  severity: (rule: string, now: string, usual: string) => `${rule} 作${now}（默认${usual}）`,
} as const);
