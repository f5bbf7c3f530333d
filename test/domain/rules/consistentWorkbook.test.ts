import { defaultSettings, runRules } from '../../../src/domain/rules';
import fc from 'fast-check';
import { plans } from '../../../src/plans';
import { sum } from '../../../src/domain/measures';
import { annualTable, consistentFigures, consistentWorkbook, indicators, isShort, key, seeded, units, years } from './consistentWorkbook';
import { workbookOf } from './sample';

describe('the generator of consistent figures', () => {
  test('is the same for the same seed and another for another', () => {
    expect([...consistentFigures(1)]).toEqual([...consistentFigures(1)]);
    expect(consistentFigures(1).get(key('urban-new-employment', ''))).not.toEqual(consistentFigures(2).get(key('urban-new-employment', '')));
    expect([seeded(7)(), seeded(7)()]).toEqual([seeded(7)(), seeded(7)()]);
  });

  test.each([1, 2, 3])('seed %i: sums agree, parts stay below wholes, rates stay inside', seed => {
    const figures = consistentFigures(seed);
    expect(figures.size).toBe(indicators.length * (units.length + 1));
    for (const indicator of indicators) for (const [at] of years.entries()) {
      const rows = units.map(unit => figures.get(key(indicator.id, unit))?.[at] ?? NaN);
      const province = figures.get(key(indicator.id, ''))?.[at] ?? NaN;
      if (indicator.additive) expect(province).toBe(sum(rows));
      else { expect(province).toBeGreaterThanOrEqual(Math.min(...rows)); expect(province).toBeLessThanOrEqual(Math.max(...rows)); expect(Math.max(...rows)).toBeLessThan(100); }
      const whole = indicators.find(other => other.id === indicator.parent && other.unit === indicator.unit);
      if (whole) for (const unit of units) expect(figures.get(key(indicator.id, unit))?.[at]).toBeLessThan(figures.get(key(whole.id, unit))?.[at] ?? 0);
    }
  });

  test('holds shortfalls and falling figures', () => {
    const figures = consistentFigures(1);
    expect(indicators.some(indicator => isShort(indicator, figures))).toBe(true);
    expect(indicators.some(indicator => (figures.get(key(indicator.id, '')) ?? []).some((value, at, row) => at > 0 && value < (row[at - 1] ?? 0)))).toBe(true);
  });
});

test('whatever the figures, a consistent annual table raises no error and asks only about true shortfalls', () => {
  fc.assert(fc.property(fc.integer(), seed => {
    const { findings, broken } = runRules(workbookOf(annualTable(consistentFigures(seed), '')), plans(), defaultSettings);
    expect(broken).toEqual([]);
    expect(findings.filter(finding => finding.severity !== 'hint' && finding.rule !== 'target-unmet').map(finding => finding.message)).toEqual([]);
  }), { numRuns: 60 });
});

describe('a full workbook in which everything agrees', () => {
  test.each([1, 2, 3])('seed %i raises no error and no query but true shortfalls', seed => {
    const { figures, tables } = consistentWorkbook(seed);
    const result = runRules(workbookOf(...tables), plans(), defaultSettings);
    expect(result.broken).toEqual([]);
    expect(result.findings.filter(finding => finding.severity === 'error')).toEqual([]);
    const queries = result.findings.filter(finding => finding.severity === 'query' && finding.preparedExplanation === undefined);
    expect(queries.filter(finding => finding.rule !== 'target-unmet').map(finding => `${finding.places[0]?.sheet} ${finding.message}`)).toEqual([]);
    const province = queries.filter(finding => finding.places[0]?.sheet === '专栏2').map(finding => finding.indicator);
    expect(province).toEqual(indicators.filter(indicator => isShort(indicator, figures)).map(indicator => indicator.id));
  });
});
