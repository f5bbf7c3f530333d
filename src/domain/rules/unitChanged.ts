import { readUnit } from '../figure';
import type { Unit } from '../figure';
import { unitOf } from '../table';
import { plainText } from '../table/plainText';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { namePlace } from './namePlace';
import { cannotJudge, fail, pass } from './outcome';
import type { Rule } from './rule';
import { addresses, rowName } from './wording';
import { words } from './text';

export const text = spoken('unit-changed', {
  name: '指标名称里的计量单位变了',
  what: '指标名称后括号里的计量单位与规划原文不同。',
  wrong: '7．失业保险参保人数（人）',
  right: '7．失业保险参保人数（万人）',
  why: '计量单位变了，同一个数的大小就变了；目标和完成数要用同一单位。',
  message: (row: string, written: string, place: string, unit: string) => `${row}的计量单位写作“${written}”${place}，规划原文为“${unit}”。请改回，或把本行各数都换算后写审核说明。`,
  unknown: '括号里的不是可以识别的计量单位',
});

/** The last pair of brackets of a name. */
const tokens = { bracket: /\(([^()]*)\)$/ };

/** ㎡ is 平方米 and 公斤 is 千克: another word, the same unit. */
const isSameUnit = (one: Unit | undefined, other: Unit | undefined): boolean => one !== undefined && one.dimension === other?.dimension && one.scale === other.scale;

export const unitChanged: Rule = {
  id: 'unit-changed', code: 'HB505', severity: 'query', scope: 'row', needs: [],
  basis: '规划原文专栏1、专栏2：计量单位写在指标名称后',
  text,
  *check(context) {
    for (const row of rowsOf(context)) {
      const written = tokens.bracket.exec(plainText(row.row.writtenName))?.[1];
      const [cell] = row.cells;
      if (written === undefined || row.indicator.unit === '' || !cell) continue;
      const place = namePlace(context.table, row.row.row);
      if (written === plainText(row.indicator.unit) || isSameUnit(readUnit(written), unitOf(row.indicator))) yield pass(cell);
      else if (readUnit(written) === undefined) yield cannotJudge([cell], text.unknown);
      else yield fail({ places: [place], indicator: row.indicator.id, message: text.message(rowName(row.indicator), written, words.in(addresses([place])), row.indicator.unit) });
    }
  },
};
