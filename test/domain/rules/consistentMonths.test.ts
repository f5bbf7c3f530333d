import fc from 'fast-check';
import { accrues } from '../../../src/domain/plan/accrual';
import { sum } from '../../../src/domain/measures';
import { defaultSettings, runRules } from '../../../src/domain/rules';
import { plans } from '../../../src/plans';
import { consistentMonthlyWorkbook, consistentMonths, monthKey, monthNumbers, monthYears } from './consistentMonths';
import { consistentFigures, indicators, key, units, years } from './consistentWorkbook';
import { workbookOf } from './sample';

test('months add up to the year, end where it ends, and units add up to the province', () => {
  fc.assert(fc.property(fc.nat(), seed => {
    const figures = consistentFigures(seed);
    const months = consistentMonths(figures, seed);
    for (const year of monthYears) for (const indicator of indicators) for (const unit of ['', ...units]) {
      const row = months.get(monthKey(indicator.id, unit, year)) ?? [];
      const yearly = figures.get(key(indicator.id, unit))?.[years.indexOf(year)];
      expect(row).toHaveLength(12);
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
      expect(accrues(indicator) ? sum([...row]) : row[11]).toBe(yearly);
      if (unit === '' && indicator.additive) for (const month of monthNumbers) expect(row[month - 1]).toBe(sum(units.map(one => months.get(monthKey(indicator.id, one, year))?.[month - 1] ?? NaN)));
    }
  }), { numRuns: 10 });
});

test('month reports that agree raise no error and no query but true shortfalls', () => {
  fc.assert(fc.property(fc.nat(), seed => {
    const { findings, broken, counts } = runRules(workbookOf(...consistentMonthlyWorkbook(seed).tables), plans(), defaultSettings);
    expect(broken).toEqual([]);
    expect(findings.filter(finding => finding.severity !== 'hint' && finding.rule !== 'target-unmet').map(finding => `${finding.places[0]?.sheet} ${finding.message}`)).toEqual([]);
    expect(counts.pass).toBeGreaterThan(5000);
  }), { numRuns: 5, examples: [[1], [2], [3]] });
});
