/** The first column as a plan prints it, made of what the sheet writes. */
import { plainText } from '../table/plainText';
import { tokens } from './text';

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

/** What stands before a name and what ends it with its unit. */
const before = /^(?:[（(]\d{1,3}[）)]|\d{1,3}[.．、)）]?|[\u2460-\u2473\u3251-\u325f])/;
const behind = /[（(]([^（）()]*)[）)]$/;

/**
 * The name as written, without number, 其中 and unit but with the quotation marks that recognition leaves aside; where the two differ
 * in more than that, recognition's.
 * Example: 19．每年招募“三支一扶”人员（名） → 每年招募“三支一扶”人员.
 */
export function nameAsWritten(writtenName: string, name: string, unit: string): string {
  const bare = joined(writtenName).replace(before, '').replace(tokens.ofWhichAtStart, '').replace(before, '');
  const ending = behind.exec(bare);
  const written = ending && (ending[1] === unit || !name.endsWith(ending[0])) ? bare.slice(0, ending.index) : bare;
  return plainText(written) === plainText(name) ? written : name;
}
