import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPlan, isImported } from '../../src/domain/planExchange';
import { tableName } from '../../src/domain/table/tableName';
import { freeSheetName } from '../../src/excel/sheetName';

interface File { id: string; panels: { id: string; label: string }[] }
const file = (): File => JSON.parse(readFileSync(join(__dirname, '../../seeds/hubei-13th/plan.json'), 'utf8')) as File;
const longest = 60;

/** A plan file with an id of 2000 characters was taken; every table of it then failed in Excel, whose names end at 255 characters. */
describe('long ids in a plan file', () => {
  test('a longer one is refused, with its length', () => {
    const plan = file();
    plan.id = 'a'.repeat(longest + 1);
    expect(importPlan(JSON.stringify(plan))).toEqual([{ message: '规划文件的 id 有 61 个字符，最多 60 个。' }]);
  });

  test('the longest that is taken makes a name that Excel takes', () => {
    const plan = file();
    plan.id = 'a'.repeat(longest);
    if (plan.panels[0]) plan.panels[0].id = 'b'.repeat(longest);
    const taken = importPlan(JSON.stringify(plan));
    if (!isImported(taken)) throw new Error(JSON.stringify(taken));
    const panel = taken.panels[0]?.id ?? '';
    expect(tableName({ plan: taken.id, panel, template: panel, variant: 'monthly-report' }, 999).length).toBeLessThanOrEqual(255);
  });

  test('a line break in the label of a panel is none in the name of its sheet', () => {
    expect(freeSheetName('\n专栏\n9\t主要', [])).toBe('专栏 9 主要');
  });
});
