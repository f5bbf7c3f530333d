import { invalidArgument } from './errors';

const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** A margin in Excel.PrintMarginUnit, as points. */
export function marginPoints(unit: string, value: unknown): number {
  const points = pointsPerUnit[unit];
  if (points === undefined || typeof value !== 'number') throw invalidArgument('unit');
  return value * points;
}
