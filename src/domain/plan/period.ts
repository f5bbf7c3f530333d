import type { Plan } from './plan';

/** The years of the plan period in order: 十四五 → 2021, 2022, 2023, 2024, 2025. */
export function periodYears(plan: Pick<Plan, 'period'>): readonly number[] {
  const { start, end } = plan.period;
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/** How many years a 〔〕 figure spans: 5 for a five-year plan. */
export const periodLength = (plan: Pick<Plan, 'period'>): number => plan.period.end - plan.period.start + 1;
