/**
 * Positions of a longest strictly increasing subsequence: the rows that kept their order.
 * All others are the fewest rows whose moving explains the present order. O(n²), for the length of a panel.
 * Example: 1 2 5 3 4 → positions 0 1 3 4; only the 5 has moved.
 */
export function increasingRun(numbers: readonly number[]): Set<number> {
  const lengths = numbers.map(() => 1);
  const before = numbers.map(() => -1);
  let last = numbers.length > 0 ? 0 : -1;
  numbers.forEach((number, at) => {
    for (let earlier = 0; earlier < at; earlier += 1) {
      const longer = (lengths[earlier] ?? 0) + 1;
      if ((numbers[earlier] ?? 0) < number && longer > (lengths[at] ?? 0)) { lengths[at] = longer; before[at] = earlier; }
    }
    if ((lengths[at] ?? 0) > (lengths[last] ?? 0)) last = at;
  });
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
