import type { CellInput, Figure } from '../../../src/domain/figure';
import {
  actualOfSeries, annualPoints, commonUnit, daysInMonth, difference, directionOfTarget, effectiveDirection, elapsedShareOfSubTargets, filledPart, forecast, givesVerdictOnly, hasAnswer, inUnit, isAbsence, isHold,
  margin, milestone, monthEnd, noAnswer, partsOf, percentagePoints, progress, quotient, readCase, readDay, roundHalfUp, runningTotals, shares, status, structureGap, sum, total, yearsLeft, yearsPeriod,
} from '../../../src/domain/measures';
import { dayText, monthsBefore } from '../../../src/domain/measures/calendarDay';
import { dayOfSerial } from '../../../src/domain/measures/excelSerial';
import { nearestEdge } from '../../../src/domain/measures/measureCase';
import { figureOf } from './figureOf';

const figures = (...written: readonly CellInput[]): readonly Figure[] => written.map(figureOf);
const caseOf = (actual: CellInput, target: CellInput, base?: CellInput, direction?: 'higherIsBetter' | 'lowerIsBetter') =>
  readCase(figureOf(actual), figureOf(target), base === undefined ? undefined : figureOf(base), direction);
const questionOf = (...given: Parameters<typeof caseOf>) => {
  const question = caseOf(...given);
  if (isAbsence(question)) throw new Error(question.message);
  return question;
};

describe('series of yearly figures', () => {
  test.each<[string, readonly CellInput[], readonly CellInput[]]>([
    ['trailing blanks and zeros', [70, 80, '', 0], [70, 80]], ['a zero between', [70, 0, 80], [70, 0, 80]], ['one zero', [0], [0]], ['one blank', [''], []], ['nothing', [], []], ['all blank', ['', ''], []], ['a cumulative zero', [70, '〔0〕'], [70, '〔0〕']], ['a dash at the end', [70, '—'], [70, '—']],
  ])('%s', (_name, given, kept) => expect(filledPart(figures(...given))).toEqual(figures(...kept)));

  test('a sum has a 〔〕, the finest decimals and the target’s unit', () => {
    expect(actualOfSeries(figures(70.25, 80, '—', ''), figureOf('〔350〕万人'))).toMatchObject({ kind: 'number', value: 150.25, decimals: 2, planPeriodCumulative: true, unit: { text: '万人' } });
    const bare = actualOfSeries(figures(70, 80), figureOf('〔350〕'));
    expect(bare).toEqual({ kind: 'number', value: 150, decimals: 0, planPeriodCumulative: true });
    expect(bare).not.toHaveProperty('unit');
  });
  test.each<[CellInput]>([['〔＞350〕'], ['〔300—350〕']])('a target %p is a total too', target => expect(actualOfSeries(figures(70, 80), figureOf(target))).toMatchObject({ value: 150 }));
  test.each<[CellInput]>([[350], ['≥350'], ['与经济增长同步'], ['1∶4∶5']])('a target %p takes the last figure', target => expect(actualOfSeries(figures(70, 80), figureOf(target))).toEqual(figureOf(80)));
  test('units in a sum are brought into one, or refused', () => {
    expect(actualOfSeries(figures('70万人', '800000人'), figureOf('〔350〕万人'))).toMatchObject({ value: 150 });
    expect(actualOfSeries(figures('70万人', '8亿元'), figureOf('〔350〕万人'))).toMatchObject({ kind: 'problem', code: 'different-dimensions' });
  });
  test('a range among the years is a Problem', () => expect(actualOfSeries(figures(70, '5—6'), figureOf('〔350〕'))).toMatchObject({ kind: 'problem', code: 'actual-not-one-number', written: '5—6' }));
  test('a zero beside 〔〕 is unfilled, a figure is a contradiction that names both', () => {
    expect(actualOfSeries(figures(0, '〔150〕'), figureOf('〔350〕'))).toEqual(figureOf('〔150〕'));
    expect(actualOfSeries(figures('〔70〕', 80), figureOf('〔350〕'))).toMatchObject({ code: 'mixed-cumulative', written: '〔70〕、80' });
  });
  test('nothing filled is blank; only dashes stay a dash', () => {
    expect(actualOfSeries(figures('', ''), figureOf('〔350〕'))).toEqual(figureOf(''));
    expect(actualOfSeries([], figureOf(95))).toEqual(figureOf(''));
    expect(actualOfSeries(figures('—', '—'), figureOf('〔350〕'))).toEqual(figureOf('—'));
  });
});

describe('points for a forecast', () => {
  const years = [2021, 2022, 2023, 2024];
  test('plain figures stay as they are, blanks and dashes are left out', () => {
    const found = annualPoints(figures(91, '', '—', 93.5), years);
    expect(found).toMatchObject({ isTotal: false, points: [{ year: 2021, value: 91 }, { year: 2024, value: 93.5 }] });
  });
  test('units are brought into the first one written', () => {
    expect(annualPoints(figures('70万人', '800000人'), years)).toMatchObject({ points: [{ value: 70 }, { value: 80 }] });
    expect(annualPoints(figures('70万人', '8亿元'), years)).toMatchObject({ kind: 'problem', code: 'different-dimensions' });
  });
  test('〔〕 are taken apart into what each year brought', () => {
    expect(annualPoints(figures('〔70〕', '〔150.3〕', '〔150.5〕'), years)).toEqual({ isTotal: true, points: [{ year: 2021, value: 70 }, { year: 2022, value: 80.3 }, { year: 2023, value: 0.2 }] });
  });
  test('a year missing before a 〔〕 leaves no way to take it apart', () => expect(annualPoints(figures('〔70〕', '', '〔150〕'), years)).toEqual(noAnswer('gapInSeries')));
  test('〔〕 and plain figures contradict each other, a leading zero leaves a gap', () => {
    expect(annualPoints(figures('〔70〕', 80), years)).toMatchObject({ code: 'mixed-cumulative', written: '〔70〕、80' });
    expect(annualPoints(figures(0, '〔150〕'), years)).toEqual(noAnswer('gapInSeries'));
  });
  test('a range is no point', () => expect(annualPoints(figures(70, '5—6'), years)).toMatchObject({ code: 'not-one-number', written: '5—6' }));
  test('nothing filled gives no points', () => expect(annualPoints(figures('', ''), years)).toEqual({ points: [], isTotal: false }));
  test('years after the end of the plan do not count', () => {
    const line = [2021, 2022, 2023].map((year, index) => ({ year, value: 90 + index }));
    expect(forecast(line, 2022, true)).toBe(181);
    expect(forecast(line, 2025, true)).toBe(90 + 91 + 92 + 93 + 94);
    expect(forecast([{ year: 2021, value: 10 }, { year: 2022, value: 30 }], 2023, false)).toBe(50);
    expect(forecast([{ year: 2021, value: 10 }, { year: 2023, value: 30 }], 2025, true)).toEqual(noAnswer('gapInSeries'));
  });
});

describe('direction', () => {
  test.each<[CellInput, string | undefined]>([['＜5', 'lowerIsBetter'], ['≤5', 'lowerIsBetter'], ['＞5', 'higherIsBetter'], ['≥5', 'higherIsBetter'], ['约5', undefined], [5, undefined], ['5—6', undefined], ['降至5', 'lowerIsBetter']])('%p says %p', (target, expected) => expect(directionOfTarget(figureOf(target))).toBe(expected));
  test.each<[CellInput, 'higherIsBetter' | 'lowerIsBetter' | undefined, string]>([[5, undefined, 'higherIsBetter'], [5, 'lowerIsBetter', 'lowerIsBetter'], ['＜5', 'lowerIsBetter', 'lowerIsBetter'], ['＞5', 'higherIsBetter', 'higherIsBetter'], ['≤5', undefined, 'lowerIsBetter']])('%p asked as %p is %s', (target, asked, expected) => expect(effectiveDirection(figureOf(target), asked)).toBe(expected));
  test.each<[CellInput, 'higherIsBetter' | 'lowerIsBetter']>([['＜5', 'higherIsBetter'], ['≤5', 'higherIsBetter'], ['＞5', 'lowerIsBetter'], ['≥5', 'lowerIsBetter']])('%p against %s is a slip', (target, asked) => expect(effectiveDirection(figureOf(target), asked)).toMatchObject({ code: 'direction-against-sign' }));
});

describe('calendar', () => {
  test.each([[2023, 2, 28], [2024, 2, 29], [1900, 2, 28], [2100, 2, 28], [2000, 2, 29], [2024, 1, 31], [2024, 4, 30], [2100, 12, 31]])('%p-%p has %p days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
  test('years left, never below 0', () => {
    expect(yearsLeft({ year: 2023, month: 12, day: 31 }, yearsPeriod(2021, 2025))).toBe(2);
    expect(yearsLeft({ year: 2025, month: 6, day: 30 }, yearsPeriod(2021, 2025))).toBe(0.5);
    expect(yearsLeft({ year: 2027, month: 1, day: 1 }, yearsPeriod(2021, 2025))).toBe(0);
  });
  test('a day begins where the one before is over', () => {
    expect(monthsBefore({ year: 2021, month: 1, day: 1 })).toBe(2021 * 12);
    expect(monthsBefore({ year: 2021, month: 6, day: 16 })).toBe(2021 * 12 + 5.5);
    expect(monthEnd(2023, 2)).toEqual({ year: 2023, month: 2, day: 28 });
  });
  test('days are written with two digits', () => expect(dayText({ year: 2023, month: 6, day: 3 })).toBe('2023-06-03'));
  test.each([[61, 1900, 3, 1], [36526, 2000, 1, 1], [73050, 2099, 12, 31], [73109, 2100, 2, 28], [73110, 2100, 3, 1], [73415, 2100, 12, 31]])('serial %p is %p-%p-%p', (serial, year, month, day) => expect(dayOfSerial(serial)).toEqual({ year, month, day }));
  test.each<[CellInput, { year: number; month: number; day: number }]>([
    [190001, { year: 1900, month: 1, day: 31 }], [210012, { year: 2100, month: 12, day: 31 }], [19000101, { year: 1900, month: 1, day: 1 }], [21001231, { year: 2100, month: 12, day: 31 }], ['2023年12月', { year: 2023, month: 12, day: 31 }], ['2023年6月1日', { year: 2023, month: 6, day: 1 }], ['2023年下半年', { year: 2023, month: 12, day: 31 }], ['2023年一季度', { year: 2023, month: 3, day: 31 }], ['2023年四季度', { year: 2023, month: 12, day: 31 }], ['45107.25', { year: 2023, month: 6, day: 30 }], [' 2023年6月 ', { year: 2023, month: 6, day: 30 }],
  ])('%p is read', (input, day) => expect(readDay(input, 'end')).toEqual(day));
  test.each<[CellInput]>([['1899年6月'], ['2101年6月'], ['2023年6月0日'], ['2023年0月'], [73416], [21001232], [190000], ['45107.x'], ['2023   06'], ['六月三日']])('%p is refused', input => expect(readDay(input, 'end')).toMatchObject({ code: 'unreadable-day' }));
});

describe('units', () => {
  const unitOf = (written: string) => {
    const figure = figureOf(written);
    return figure.kind === 'number' ? figure.unit : undefined;
  };
  const moved = (written: CellInput, unit: string) => {
    const figure = figureOf(written);
    if (figure.kind !== 'number' && figure.kind !== 'range') throw new Error(`${String(written)} is no quantity`);
    return inUnit(figure, unitOf(unit));
  };
  test('both edges of a range move, with their digits', () => expect(moved('3500—4200人', '1万人')).toMatchObject({ kind: 'range', low: 0.35, high: 0.42, decimals: 4, unit: { text: '万人' } }));
  test('digits follow the scale, and a whole count has none', () => {
    expect(moved('3500人', '1万人')).toMatchObject({ value: 0.35, decimals: 4 });
    expect(moved('3.55万人', '1人')).toMatchObject({ value: 35500, decimals: 0 });
    expect(moved('442万', '1人')).toMatchObject({ value: 4420000, unit: { text: '人' } });
    expect(moved(442, '1人')).toEqual(figureOf(442));
    expect(moved('442万人', '442')).toEqual(figureOf('442万人'));
    expect(moved('5%', '1人')).toMatchObject({ code: 'different-dimensions', written: '5%' });
  });
  test('the first unit written counts', () => {
    expect(commonUnit([undefined, figureOf('—'), figureOf(3), figureOf('4人'), figureOf('5%')])).toMatchObject({ text: '人' });
    expect(commonUnit([figureOf('与经济增长同步'), figureOf(3)])).toBeUndefined();
  });
});

describe('one question of actual, target and base', () => {
  test.each<[CellInput, string]>([['', 'targetMissing'], ['—', 'targetMissing'], ['与GDP增长同步', 'targetInWords'], ['1∶4∶5', 'targetIsRatio']])('target %p: %s', (target, reason) => expect(caseOf(93, target)).toEqual(noAnswer(reason as never)));
  test('the edge of a range nearer to the actual is the limit', () => {
    expect([questionOf(4, '5—8').limit, questionOf(6, '5—8').limit, questionOf(6.5, '5—8').limit, questionOf(9, '5—8').limit]).toEqual([5, 5, 5, 8]);
    const range = questionOf(4, '5—8').target;
    expect([nearestEdge(range, 7), nearestEdge(range, -20)]).toEqual([8, 5]);
  });
  test('a bare target takes the base’s unit, else the actual’s', () => {
    expect(questionOf('3500000人', 350, '300万人')).toMatchObject({ actual: 350, limit: 350, base: 300, target: { unit: { text: '万人' } } });
    expect(questionOf('350万人', 350)).toMatchObject({ target: { unit: { text: '万人' } } });
    expect(questionOf(350, 350).target).not.toHaveProperty('unit');
    expect(questionOf(93, '≥95').sign).toBe('ge');
    expect(questionOf(93, 95).sign).toBeUndefined();
  });
  test('a hold keeps the level; a total, a range and a bound on the way are none', () => {
    expect([isHold(questionOf(746, 744, 746)), isHold(questionOf(744, 744, 744)), isHold(questionOf(22, 20, 25, 'lowerIsBetter')), isHold(questionOf(93, 95, 91)), isHold(questionOf(93, 95))]).toEqual([true, true, false, false, false]);
    expect([isHold(questionOf('〔270〕', '〔350〕', '〔442〕')), isHold(questionOf(6, '5—8', 9))]).toEqual([false, false]);
  });
  test('only a verdict: hold, range, bound or lower without base, ceiling on a total', () => {
    expect([givesVerdictOnly(questionOf(6, '5—8')), givesVerdictOnly(questionOf(6, '5—8', 3)), givesVerdictOnly(questionOf(4, '＜5')), givesVerdictOnly(questionOf(4, 5, undefined, 'lowerIsBetter')), givesVerdictOnly(questionOf('〔4〕', '〔＜5〕')), givesVerdictOnly(questionOf('〔4〕', '〔＞0〕'))]).toEqual([true, true, true, true, true, true]);
    expect([givesVerdictOnly(questionOf(4, 5)), givesVerdictOnly(questionOf('〔8〕', '〔＞10〕')), givesVerdictOnly(questionOf('〔0〕', '〔0〕')), givesVerdictOnly(questionOf(22, '≤20', 25))]).toEqual([false, false, false, false]);
  });
});

describe('measures at their edges', () => {
  test('margin to a range is to its nearer edge, negative outside', () => expect([margin(figureOf(6), figureOf('5—8')), margin(figureOf(7.5), figureOf('5—8')), margin(figureOf(4), figureOf('5—8')), margin(figureOf(9), figureOf('5—8'))]).toEqual([1, 0.5, -1, -1]));
  test('margin without a target has no number', () => expect(margin(figureOf(6), figureOf(''))).toEqual(noAnswer('targetMissing')));
  test('sub-targets: their share of the whole, none of a whole of 0', () => {
    expect(elapsedShareOfSubTargets([60, 70], 350)).toBe(130 / 350);
    expect(elapsedShareOfSubTargets([60], 0)).toEqual(noAnswer('divisionByZero'));
  });
  test('points of ‰ are converted, points stay, counts are refused', () => {
    expect(percentagePoints(figureOf('52‰'), figureOf('5%'))).toBe(0.2);
    expect(percentagePoints(figureOf('0.5个百分点'), figureOf('0.2个百分点'))).toBe(0.3);
    expect(percentagePoints(figureOf('5万人'), figureOf('4万人'))).toMatchObject({ code: 'not-a-rate', written: '5万人' });
    expect(percentagePoints(figureOf('5%'), figureOf('4万人'))).toMatchObject({ code: 'not-a-rate', written: '4万人' });
    expect(percentagePoints(figureOf('5%'), figureOf(''))).toEqual(noAnswer('nothingFilled'));
    expect(percentagePoints(figureOf('—'), figureOf('5%'))).toEqual(noAnswer('nothingFilled'));
  });
  test('a total mixes no kinds, and names what it cannot add', () => {
    expect(total(figures('〔70〕', 80))).toMatchObject({ code: 'mixed-cumulative', written: '〔70〕、80' });
    expect(total(figures('〔70〕', '〔150〕'))).toBeDefined();
  });
  test('running totals refuse what is no number or no common unit', () => {
    expect(runningTotals(figures(1, '5—6'))).toMatchObject({ kind: 'problem' });
    expect(runningTotals(figures('1万人', '5%'))).toMatchObject({ kind: 'problem' });
    expect(runningTotals([])).toEqual([]);
  });
  test('parts: a ratio, or numbers with blanks as nothing', () => {
    expect(partsOf(figures('1∶4∶5'))).toEqual([1, 4, 5]);
    expect(partsOf(figures(''))).toEqual(noAnswer('nothingFilled'));
    expect(partsOf(figures('—'))).toEqual(noAnswer('nothingFilled'));
    expect(partsOf(figures(5))).toMatchObject({ code: 'not-a-structure' });
    expect(partsOf(figures(5, 0, '', '—'))).toEqual([5, 0, 0, 0]);
    expect(partsOf(figures(5, -1))).toMatchObject({ code: 'not-a-structure', written: '-1' });
    expect(partsOf(figures(5, '5—6'))).toMatchObject({ code: 'not-a-structure' });
    expect(shares([0, 0])).toEqual(noAnswer('wholeIsZero'));
    expect(structureGap([0, 0], [1, 4])).toEqual(noAnswer('wholeIsZero'));
    expect(structureGap([1, 4], [0, 0])).toEqual(noAnswer('wholeIsZero'));
  });
  test('a milestone of a total starts from nothing, one of a level from its base', () => {
    expect(milestone(figureOf('〔350〕'), figureOf('〔442〕'), 0.4)).toBe(140);
    expect(milestone(figureOf('〔＜350〕'), undefined, 0.4)).toBe(140);
    expect(milestone(figureOf(95), figureOf(90), 0.4)).toBe(92);
    expect(milestone(figureOf('＜5'), undefined, 0.4)).toBe(5);
    expect(milestone(figureOf('5—8'), undefined, 0.4)).toEqual(noAnswer('rangeHasNoPoint'));
    expect(milestone(figureOf('与GDP增长同步'), undefined, 0.4)).toEqual(noAnswer('targetInWords'));
  });
  test('status: at the base is not below it, on the line is not behind it', () => {
    const standing = (actual: CellInput, elapsed?: number): unknown => status(figureOf(actual), figureOf(95), figureOf(91), elapsed);
    expect([standing(91, 0.5), standing(90.9, 0.5), standing(93, 0.5), standing(92.9, 0.5), standing(92.9), standing(95, 0.5)]).toEqual(['behindPace', 'belowBase', 'onPace', 'behindPace', 'underWay', 'completed']);
    expect(status(figureOf('1∶4∶5'), figureOf(95))).toBe('cannotJudge');
    expect(status(figureOf('正在推进'), figureOf(95))).toBe('cannotJudge');
    expect(status(figureOf(5), figureOf(0))).toBe('completed');
    expect(status(figureOf(-5), figureOf(0))).toBe('cannotJudge');
  });
  test('progress stands at 0 on the base, beyond 1 past the target', () => expect([progress(figureOf(91), figureOf(95), figureOf(91)), progress(figureOf(97), figureOf(95), figureOf(91)), progress(figureOf(5), figureOf('＞5'), figureOf(3)), progress(figureOf(4), figureOf('＜4'), figureOf(6))]).toEqual([0, 1.5, 1, 1]));
});

describe('exact arithmetic', () => {
  test('beyond the quick range it is as exact', () => {
    expect(sum([1e9, 0.01])).toBe(1000000000.01);
    expect(sum([-1e9, -0.01])).toBe(-1000000000.01);
    expect(sum([9e8, 9e8, 9e8, 9e8, 9e8, 9e8, 9e8, 9e8, 9e8, 9e8, 0.1])).toBe(9000000000.1);
    expect(difference(1e9, 0.3)).toBe(999999999.7);
    expect(quotient(3e9, 0.3)).toBe(1e10);
    expect(quotient(0.3, 3e9)).toBe(1e-10);
    expect(quotient(1e-8, 2e-7)).toBe(0.05);
  });
  test.each([[1234.5, 0, 1235], [1234.5, -1, 1230], [1235, -1, 1240], [-0.001, 2, 0], [0, -2, 0], [0.04, -1, 0]])('%p at %p digits is %p', (value, digits, expected) => expect(Object.is(roundHalfUp(value, digits), expected)).toBe(true));
  test('answers and absences are told apart', () => {
    expect([hasAnswer(0), hasAnswer(''), hasAnswer(false), hasAnswer(noAnswer('nothingFilled'))]).toEqual([true, true, true, false]);
    expect([isAbsence(null), isAbsence('problem'), isAbsence(undefined), isAbsence({ kind: 'number' }), isAbsence(noAnswer('nothingFilled'))]).toEqual([false, false, false, false, true]);
  });
});
