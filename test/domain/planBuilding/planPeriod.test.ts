import { planPeriodOf } from '../../../src/domain/planBuilding/planPeriod';
import { foundTable, type ColumnSketch } from './foundTables';

const of = (columns: readonly ColumnSketch[], period?: { readonly start: number; readonly end: number; readonly planName?: string }) => planPeriodOf(foundTable([{ role: 'name', header: '指标' }, ...columns], [], period ? { period } : {}));
const target = (rest: Partial<ColumnSketch> = {}): ColumnSketch => ({ role: 'target', header: '目标', ...rest });

test('the plan that the table names settles the period', () => {
  const named = { start: 2026, end: 2030, name: '十五五', reason: '表中写明“十五五”', isSure: true };
  expect(of([target()], { start: 2026, end: 2030, planName: '十五五' })).toEqual(named);
  expect(of([target({ planName: '十五五' })])).toEqual(named);
  expect(of([target({ year: 2025 }), target({ planName: '十五五' })])).toEqual(named);
});

test('a base of another plan does not', () => {
  expect(of([{ role: 'base', header: '“十三五”基数', planName: '十三五' }, target({ year: 2030 })])).toMatchObject({ start: 2026, end: 2030 });
});

test('years without a name are taken as they are, with the name of the national plan where they are one’s', () => {
  expect(of([target({ year: 2030 })], { start: 2026, end: 2030 })).toEqual({ start: 2026, end: 2030, name: '十五五', reason: '2026—2030年是“五年规划”的年份', isSure: true });
  expect(of([target()], { start: 2024, end: 2027 })).toEqual({ start: 2024, end: 2027, reason: '2024—2027年是“五年规划”的年份', isSure: true });
});

test('a name that is no plan’s does not count against years', () => {
  expect(of([target()], { start: 2024, end: 2028, planName: '滚动' })).toEqual({ start: 2024, end: 2028, reason: '2024—2028年是“五年规划”的年份', isSure: true });
  expect(of([target({ planName: '滚动' })])).toEqual({ reason: '表中没有写规划的起止年份', isSure: false });
});

test('else the last year of a target: sure where it ends a national plan', () => {
  expect(of([target({ year: 2030 })])).toEqual({ start: 2026, end: 2030, name: '十五五', reason: '目标年份是2030年，按五年推算', isSure: true });
  expect(of([target({ year: 2028 })])).toEqual({ start: 2024, end: 2028, reason: '目标年份是2028年，按五年推算', isSure: false });
  for (const years of [[2027, 2030], [2030, 2027]]) expect(of(years.map(year => target({ year })))).toMatchObject({ start: 2026, end: 2030 });
  expect(of([target({ year: 2027 }), target(), target({ year: 2030 })])).toMatchObject({ end: 2030 });
});

test('no year of a target, no period; other columns’ years are none', () => {
  const none = { reason: '表中没有写规划的起止年份', isSure: false };
  expect(of([target()])).toEqual(none);
  expect(of([{ role: 'base', header: '2025年', year: 2025 }, target()])).toEqual(none);
  expect(of([])).toEqual(none);
});
