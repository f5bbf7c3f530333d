import { difference, sum } from '../../measures';
import { isBlank } from '../../table';
import type { Finding, Place } from '../rule';
import { placeKey, summands } from './cellIndex';
import type { Located } from './cellIndex';

type Side = readonly { readonly key: string; readonly amount: number }[];

/** The inputs of one side of an equation, live sums opened up; undefined where one of them is no number. */
function side(places: readonly Place[], index: ReadonlyMap<string, Located>): Side | undefined {
  const cells = places.flatMap(place => {
    const located = index.get(placeKey(place));
    return located ? summands(located) ?? [located.cell] : [];
  });
  const stated = cells.flatMap(cell => (cell.amount === undefined && !isBlank(cell) ? [] : [{ key: placeKey(cell.place), amount: cell.amount ?? 0 }]));
  return stated.length === cells.length && cells.length > 0 ? stated : undefined;
}

/** What the cell must be for one equation to hold; undefined where it stands on neither or on both sides. */
function solve(key: string, left: Side, right: Side): number | undefined {
  const own = [...left, ...right].filter(cell => cell.key === key);
  const [cell] = own;
  if (!cell || own.length !== 1) return undefined;
  const gap = difference(sum(left.map(other => other.amount)), sum(right.map(other => other.amount)));
  return left.includes(cell) ? difference(cell.amount, gap) : sum([cell.amount, gap]);
}

/** The one value with which a cell would satisfy every broken equation it stands in; undefined where there is none or several. */
export function fittingValue(key: string, findings: readonly Finding[], index: ReadonlyMap<string, Located>): number | undefined {
  const values = findings.flatMap(({ equation }) => {
    const left = equation && side(equation.left, index);
    const right = equation && side(equation.right, index);
    return left && right ? solve(key, left, right) ?? [] : [];
  });
  const [first] = values;
  return first !== undefined && values.every(value => Math.abs(difference(value, first)) <= 1e-9 * Math.max(1, Math.abs(first))) ? first : undefined;
}
