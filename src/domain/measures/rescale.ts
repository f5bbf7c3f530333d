import { convert } from '../figure';
import type { Problem, Unit } from '../figure';
import { contradiction } from './answer';

/**
 * 换算单位: the same quantity in another unit of its dimension, exact in decimals. Different dimensions are a Problem.
 * Example: 3500000 人 → 350 万人; 1.2 亿元 → 12000 万元.
 */
export function rescale(value: number, from: Unit, to: Unit): number | Problem {
  return convert(value, from, to) ?? contradiction('different-dimensions', from.text, to.text);
}
