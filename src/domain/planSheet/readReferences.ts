/** The two cells of 规划数据 that nobody types every day: the same figure in another plan, and what the printed plan itself gets wrong. */
import type { ColumnRole, IndicatorLink, PrintedDiscrepancy } from '../plan/plan';
import { plainText } from '../table/plainText';
import { words } from './text';

const roles = Object.keys(words.roles) as ColumnRole[];
const roleNamed = (word: string): ColumnRole | undefined => roles.find(role => words.roles[role] === plainText(word));

/** hubei-13th/urban-new-employment：基数=完成数、上期目标=目标 */
export function readLink(written: string, reportBad: () => void): IndicatorLink | undefined {
  if (written === '') return undefined;
  const [, plan, indicator, pairs = ''] = /^([a-z0-9-]+)\s*[/／]\s*([a-z0-9-]+)\s*[:：]\s*(.+)$/.exec(written) ?? [];
  const cells = pairs.split(/[、,，;；]/).map((pair): readonly (ColumnRole | undefined)[] => pair.split(/[=＝]/).map(roleNamed));
  const known = cells.flatMap(([here, there, ...more]): readonly (readonly [ColumnRole, ColumnRole])[] => (here && there && more.length === 0 ? [[here, there]] : []));
  if (plan === undefined || indicator === undefined || known.length !== cells.length) { reportBad(); return undefined; }
  return { plan, indicator, cells: known };
}

/** 目标：原文如此, one a line. */
export function readDiscrepancies(written: string, reportBad: (line: string) => void): readonly PrintedDiscrepancy[] | undefined {
  const found = written.split('\n').filter(line => line.trim() !== '').flatMap((line): readonly PrintedDiscrepancy[] => {
    const [, word = '', explanation = ''] = /^([^:：]+)[:：](.+)$/.exec(line) ?? [];
    const cell = roleNamed(word);
    if (cell === undefined || explanation.trim() === '') { reportBad(line); return []; }
    return [{ cell, explanation: explanation.trim() }];
  });
  return found.length > 0 ? found : undefined;
}
