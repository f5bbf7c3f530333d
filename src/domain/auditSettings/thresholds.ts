import type { RuleSettings } from '../rules/rule';

export type ThresholdKey = keyof RuleSettings;

/** What a threshold may be set to, in the unit in which people write it. */
export interface ThresholdLimits {
  readonly minimum: number;
  readonly maximum: number;
  /** Digits after the point that are kept. */
  readonly decimals: number;
  /** The written number for 1 of the setting: 100 where a share is written in percent. */
  readonly scale: 1 | 100;
  /** Ids of the rules that ask it. */
  readonly rules: readonly string[];
}

/** Every threshold of the rules. A limit keeps a slip of the keyboard from silencing a rule: nothing can be set so wide that it never speaks. */
export const thresholds: Readonly<Record<ThresholdKey, ThresholdLimits>> = {
  unusualChange: { minimum: 5, maximum: 500, decimals: 0, scale: 100, rules: ['unusual-change'] },
  unusualStockChange: { minimum: 1, maximum: 200, decimals: 0, scale: 100, rules: ['unusual-change'] },
  unusualPoints: { minimum: 0.1, maximum: 50, decimals: 1, scale: 1, rules: ['unusual-change'] },
  approximateWidth: { minimum: 0, maximum: 10, decimals: 1, scale: 1, rules: ['target-unmet'] },
  missingAfterMonths: { minimum: 1, maximum: 12, decimals: 0, scale: 1, rules: ['missing-figure'] },
};

export const thresholdKeys = Object.keys(thresholds) as readonly ThresholdKey[];

/** The number as people write it: a share of 0.5 is 50 (%). */
export const writtenThreshold = (key: ThresholdKey, value: number): number => rounded(value * thresholds[key].scale, thresholds[key].decimals);

/** A written number as the rules take it; undefined outside the limits. Digits beyond those kept are rounded. Example: unusualChange 30 → 0.3, 0 → undefined. */
export function readThreshold(key: ThresholdKey, written: number): number | undefined {
  const { minimum, maximum, decimals, scale } = thresholds[key];
  const value = rounded(written, decimals);
  return Number.isFinite(value) && value >= minimum && value <= maximum ? value / scale : undefined;
}

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
