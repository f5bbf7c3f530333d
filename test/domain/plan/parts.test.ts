import { accrues } from '../../../src/domain/plan/accrual';
import { figureOf, printedDecimals, printedHold } from '../../../src/domain/plan/derived';
import { amount, anyText, filledText, flag, identifier, isoDate, isoDateOrNone, laidAnyText, listOf, oneOf, pairOf, shape, wholeNumber, type FieldCheck } from '../../../src/domain/plan/fieldChecks';
import { findIndicator, linkedPairs } from '../../../src/domain/plan/links';
import type { Direction, Indicator, IndicatorKind } from '../../../src/domain/plan/plan';
import { planById } from '../../../src/plans';

const problems = (check: FieldCheck, value: unknown): (readonly string[])[] => { const found: (readonly string[])[] = []; check(value, { where: '', field: 'x' }, ({ field }, complaint) => { found.push([field, complaint]); }); return found; };

test.each<[string, FieldCheck, readonly unknown[], readonly unknown[]]>([
  ['any text', anyText, ['', 'a', '=1'], [1, null, undefined, ['a']]],
  ['a filled text', filledText, ['a', '=1'], ['', ' ', 1, null]],
  ['a text for a cell', laidAnyText, ['', 'a=1', 'a\nb', 'a b', '~'], ['=1', '+1', '-1', '@1', '＝1', '＋1', '＠1', 'a\tb', 'a\u001fb', 'a\u007fb', 1]],
  ['an identifier', identifier, ['a', 'a1', 'a-1', 'ab-cd-9'], ['', 'A', '1a', 'a-', '-a', 'a--b', 'a b', 'a_b', 1]],
  ['a date', isoDate, ['2026-01-09', '2026-10-30', '2026-12-31', '2026-11-20'], ['2026-13-01', '2026-00-01', '2026-1-1', '2026-01-32', '2026-01-00', '02026-01-01', '2026-01-011', '', 20260101]],
  ['a date or none', isoDateOrNone, ['', '2026-01-09'], [' ', '2026', null]],
  ['a whole number from 0', wholeNumber(0), [0, 7], [-1, 1.5, '1', Number.NaN, null]],
  ['a whole number from 1949', wholeNumber(1949), [1949, 2026], [1948]],
  ['an amount', amount, [0.1, 100], [0, -1, Number.NaN, '1', null]],
  ['a flag', flag, [true, false], [0, 'true', null]],
  ['one of two', oneOf(['a', 'b']), ['a', 'b'], ['c', '', 1, null]],
  ['a list', listOf(flag), [[true], [true, false]], [[], 'a', {}, [1]]],
  ['a pair', pairOf(flag), [[true, false]], [[true], [true, false, true], 'ab', [true, 1]]],
  ['an object', shape({ a: flag }, { b: flag }), [{ a: true }, { a: true, b: false }], [{}, { b: true }, { a: 1 }, { a: true, b: 1 }, { a: true, c: true }, [], null, 'a', 1]],
])('%s', (_name, check, those, others) => {
  expect(those.filter(value => problems(check, value).length > 0)).toEqual([]);
  expect(others.filter(value => problems(check, value).length !== 1)).toEqual([]);
});

test('what is wrong inside is told with its own field', () => {
  expect(problems(listOf(flag), [true, 1])[0]?.[0]).toBe('x[1]');
  expect(problems(pairOf(flag), [1, true])[0]?.[0]).toBe('x[0]');
  expect(problems(shape({ a: shape({ b: flag }) }), { a: { b: 1, c: 2 } }).map(([field]) => field)).toEqual(['x.a.b', 'x.a.c']);
  expect(problems(shape({ a: flag, b: flag }), {}).map(([field]) => field)).toEqual(['x.a', 'x.b']);
});

test.each<[IndicatorKind, boolean]>([['planPeriodTotal', true], ['annualFlow', true], ['yearlyQuota', true], ['stock', false], ['rate', false], ['structure', false]])('%s grows month by month: %s', (kind, expected) => { expect(accrues({ kind } as Indicator)).toBe(expected); });

test.each<[IndicatorKind, Direction, Indicator['cells'], boolean | undefined]>([
  ['rate', 'higherIsBetter', { base: '95', target: '90' }, true], ['rate', 'higherIsBetter', { base: '95', target: '95' }, true], ['rate', 'higherIsBetter', { base: '90', target: '95' }, false],
  ['rate', 'lowerIsBetter', { base: '3.35', target: '＜5' }, true], ['rate', 'lowerIsBetter', { base: '6', target: '＜5' }, false], ['rate', 'lowerIsBetter', { base: '5', target: '5' }, true],
  ['stock', 'higherIsBetter', { target: '90' }, false], ['stock', 'higherIsBetter', { base: '—', target: '0' }, false], ['planPeriodTotal', 'higherIsBetter', { base: '〔442〕', target: '〔350〕' }, false],
  ['rate', 'higherIsBetter', { base: '95', target: '5—6' }, undefined], ['rate', 'higherIsBetter', { base: '95', target: '与上年持平' }, undefined], ['rate', 'higherIsBetter', { base: '95' }, undefined], ['rate', 'higherIsBetter', { base: '95', target: '2 55' }, undefined],
])('%s, %s, %j: hold %s', (kind, direction, cells, hold) => { expect(printedHold({ kind, direction, cells })).toBe(hold); });

test('decimals are the most that any cell prints, unreadable ones aside', () => {
  expect(printedDecimals({ base: '3.35', target: '＜5', attribute: '1.234' })).toBe(2);
  expect(printedDecimals({ base: '1', previousTarget: '1.5', actual: '2.125', target: '—' })).toBe(3);
  expect(printedDecimals({ base: '2 5.55', target: '完成国家下达目标' })).toBe(0);
  expect(printedDecimals({})).toBe(0);
  expect(figureOf(undefined)).toEqual({ kind: 'blank' });
});

test('an indicator is found in its panel, by id; the eight links give sixteen pairs, one of them explained', () => {
  const [older, newer] = [planById('hubei-13th'), planById('hubei-14th')];
  if (!older || !newer) throw new Error('no plan');
  expect(findIndicator(newer, 'urban-new-employment')).toMatchObject({ panel: { label: '专栏2' }, indicator: { number: 1 } });
  expect(findIndicator(newer, 'nobody')).toBeUndefined();
  const pairs = linkedPairs([older, newer]);
  expect(pairs).toHaveLength(16);
  expect(new Set(pairs.map(({ here, there }) => `${there.indicator.number}→${here.indicator.number}`))).toEqual(new Set(['1→1', '2→3', '3→6', '4→7', '5→8', '10→14', '11→15', '12→16']));
  expect(new Set(pairs.map(({ here, there }) => `${there.cell}=${here.cell}`))).toEqual(new Set(['actual=base', 'target=previousTarget']));
  expect(pairs.filter(({ explanation }) => explanation !== undefined).map(({ here, there, explanation }) => [there.indicator.number, here.indicator.number, here.cell, explanation])).toEqual([[10, 14, 'previousTarget', '原文如此']]);
});
