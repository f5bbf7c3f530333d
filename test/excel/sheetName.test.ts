import * as fc from 'fast-check';
import { freeSheetName } from '../../src/excel/sheetName';

describe('the name of a new sheet', () => {
  test.each([
    ['专栏2', [], '专栏2'],
    ['专栏2', ['专栏2'], '专栏2 (2)'],
    ['专栏2', ['专栏2', '专栏2 (2)', '专栏2 (4)'], '专栏2 (3)'],
    ['Sheet', ['SHEET'], 'Sheet (2)'],
    ['就业/社保[2025]:表*?', [], '就业 社保 2025  表'],
    ["'引号'", [], '引号'],
    ['History', [], 'History (2)'],
    ['///', [], 'HB'],
    ['一'.repeat(40), [], '一'.repeat(31)],
    ['一'.repeat(40), ['一'.repeat(31)], `${'一'.repeat(27)} (2)`],
  ])('%s beside %j: %s', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  test('is always one Excel takes', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string({ maxLength: 31 }), { maxLength: 20 }), (wanted, taken) => {
      const name = freeSheetName(wanted, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      expect(taken.map(other => other.toLowerCase())).not.toContain(name.toLowerCase());
    }));
  });
});
