import type { Indicator } from './plan';

/**
 * Does the indicator grow month by month within a year, so that 本年累计 is the sum of its months? Totals of the period,
 * yearly figures and yearly quotas do; 期末数, rates and ratios state where things stand.
 */
export const accrues = ({ kind }: Indicator): boolean => kind === 'planPeriodTotal' || kind === 'annualFlow' || kind === 'yearlyQuota';
