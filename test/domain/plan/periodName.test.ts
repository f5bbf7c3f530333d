import { nameOfPeriod, periodOfName } from '../../../src/domain/plan/periodName';

test.each([['十五', 2001, 2005], ['十三五', 2016, 2020], ['十四五', 2021, 2025], ['十五五', 2026, 2030], ['十六五', 2031, 2035], ['二十五', 2051, 2055], ['二十一五', 2056, 2060]])('%s is %i to %i, and back', (name, start, end) => {
  expect(periodOfName(name)).toEqual({ start, end });
  expect(nameOfPeriod(start, end)).toBe(name);
});

test('other words and other years name no plan', () => {
  expect(periodOfName('规划')).toBeUndefined();
  expect(periodOfName('十五五五')).toBeUndefined();
  expect(nameOfPeriod(2025, 2029)).toBeUndefined();
  expect(nameOfPeriod(2026, 2035)).toBeUndefined();
});
