/** The first column as a plan prints it, made of what the sheet writes. */

/** White space is layout; a name without it still holds number, 其中 and bracket. */
const joined = (written: string): string => written.replace(/[\s\u3000\u00a0]+/g, '');

/**
 * The written name where it holds name and unit as they are in the plan, else both put together: a plan's panel has no
 * column of units, so a unit that stood in one goes behind the name.
 * Example: 1．城镇新增就业人数 with 万人 → 1．城镇新增就业人数（万人）.
 */
export function printedName(writtenName: string, name: string, unit: string): string {
  const written = joined(writtenName);
  const named = written.includes(name) ? written : name;
  return unit === '' || named.includes(unit) ? named : `${named}（${unit}）`;
}
