import type { Unit } from '../figure';
import { withoutDust } from '../figure/decimal';

/** How far a printed total may stand from the sum of its printed parts, in the total's unit. */
export interface SumTolerance {
  /** No consistent figures can differ by more: an error beyond. */
  readonly worst: number;
  /** Rounding alone hardly differs by more: worth a question beyond. */
  readonly likely: number;
}

/** Units of things counted one by one, whose totals are exact. */
const tokens: ReadonlySet<string> = new Set(
  '人 人次 个 家 户 张 件 项 所 座 处 场 次 期 批 例 起 宗 份 笔 条 本 册 部 间 栋 床 支 台 辆 套 种 类 门 村 县 乡 组 头 只 羽 匹 株 棵 列 艘 架 架次 户次 家次 件次 辆次 车次 册次 床位 端口'.split(' '),
);

/** Is it a count without 百 千 万 亿 before it: 人, 个, 家 — not 万人, %, 元? */
export function isUnscaledCount(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.scale === 1 && tokens.has(unit.dimension);
}

/**
 * How much may a total differ from its parts by rounding alone? 0 for unscaled counts (人, 个, 家); else worst
 * Σ ½·10⁻ᵈⁱ over every cell's own decimals, the total's included, and likely 3·√(Σ 10⁻²ᵈⁱ/12). A check reports an error
 * beyond worst and a query beyond the smaller of the two.
 * Source: measures table of the plan's monitoring rules. Example: 17 parts and a total at two decimals → worst 0.09.
 */
export function sumTolerance(decimals: readonly number[], unit: Unit | undefined): SumTolerance {
  if (isUnscaledCount(unit)) return { worst: 0, likely: 0 };
  const steps = decimals.map((count) => 10 ** -count);
  const worst = steps.reduce((total, step) => total + step / 2, 0);
  const likely = 3 * Math.sqrt(steps.reduce((total, step) => total + (step * step) / 12, 0));
  return { worst: withoutDust(worst), likely };
}
