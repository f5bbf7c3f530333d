import { parseFigure } from '../../src/domain/figure';
import { isSameFigure } from '../../src/domain/rules/sameFigure';
import { inRowUnit } from '../../src/domain/rules/rowFigure';
import { planById } from '../../src/plans';
import { assigned, failure, messages, reasons, sample, verdicts } from '../domain/rules/sample';

const [insured, jobs] = ['unemployment-insurance-participants', 'urban-new-employment'] as const;
const panel = (cells: Parameters<ReturnType<typeof sample>['fill']>[1]) => sample('panel-2').fill(insured, cells);
const rowOf = (id: string) => {
  const indicator = planById('hubei-14th')?.panels.flatMap(({ indicators }) => indicators).find(one => one.id === id);
  if (!indicator) throw new Error(id);
  return indicator;
};

/** 6605000人 in a row of 万人 was held as 6605000 against its target of 680, and 0.0691亿人 as 0.0691. */
describe('a figure in another unit of its row’s dimension', () => {
  test('an actual answers to its target', () => {
    expect(messages('target-unmet', panel({ actual: '6605000人' }))).toEqual(['第7行 失业保险参保人数（约束性指标） 660.5万人（F13）未达到目标 680，差 19.5。请核对；属实的请写审核说明。']);
    for (const actual of ['6905000人', '0.0691亿人', '690万', '690万人']) expect(messages('target-unmet', panel({ actual }))).toEqual([]);
  });

  test('a target and a base answer for their row', () => {
    for (const target of ['6800000人', '0.068亿人', '＞6800000人']) expect([...messages('target-unmet', panel({ actual: 690, target })), ...messages('target-worse-than-base', panel({ target, base: '6510000人' }))]).toEqual([]);
    expect(messages('target-unmet', panel({ actual: 670, target: '6800000人' }))[0]).toContain('未达到目标 680万人，差 10。');
    expect(messages('target-worse-than-base', panel({ base: '6510000人' }))).toEqual([]);
    expect(messages('target-worse-than-base', panel({ base: '6910000人' }))[0]).toContain('目标 680（D13）比基数 6910000人 还差');
  });

  test('a slip is seen against both', () => {
    const slipped = panel({ actual: 6605000, base: '6510000人', target: '6800000人' });
    expect(messages('unit-slip', slipped)[0]).toContain('约为基数 651的1万倍，疑为小数点或计量单位错位。请核对；若应为 660.5');
    expect(messages('unit-slip', panel({ actual: 660.5, base: '6510000人', target: '6800000人' }))).toEqual([]);
    expect(messages('unit-slip', sample('annual-monitoring').fill(jobs, { target: '〔3500000人〕', 2021: 704 }))[0]).toContain('约为目标的年均数 70的10倍');
    expect(messages('unit-slip', sample('annual-monitoring').fill(insured, { target: '6800000人', base: '—', 2021: 6605 }))[0]).toContain('约为目标 680的10倍');
  });

  test('the same figure is no other one', () => {
    expect(messages('printed-figure-changed', panel({ target: '680万人' }))).toEqual([]);
    expect(messages('printed-figure-changed', panel({ target: '6800000人', base: '651万' }))).toEqual([]);
    expect(messages('printed-figure-changed', panel({ target: '6810000人' }))).toHaveLength(1);
    expect([isSameFigure({ value: '680万人' }, { value: 680 }), isSameFigure({ value: '680万人' }, { value: 680 }, rowOf(insured)), isSameFigure({ value: '680亿元' }, { value: 680 }, rowOf(insured))]).toEqual([false, true, undefined]);
  });

  test('what counts other things answers for nothing', () => {
    expect(messages('target-unmet', panel({ actual: 690, target: '680亿元' }))).toEqual([]);
    expect(reasons('target-unmet', panel({ actual: '690亿元' }))).toEqual(['完成数不是一个确定的数，不能判断是否达标']);
    expect(reasons('unit-slip', panel({ actual: 690, base: '—', target: '680亿元' }))).toEqual(['没有同口径的数可比']);
    expect(verdicts('unit-slip', panel({ actual: '690亿元' }))).toEqual([]);
  });

  test('targets of the units are added in one unit', () => {
    const [province, first, ...rest] = assigned(40, '400000人');
    if (!first) throw new Error('no unit');
    expect(messages('assigned-targets-short', province, first, ...rest)).toEqual([]);
    expect(failure('assigned-targets-short', ...assigned(39, '390000人')).message).toContain('分解到各单位的目标合计 663，少 17');
  });

  test.each<readonly [string, string, number, number]>([['6605000人', insured, 660.5, 1], ['0.06605亿人', insured, 660.5, 1], ['660.50万人', insured, 660.5, 2], ['约6800000人', insured, 680, 4], ['≥6800000人', insured, 680, 0], ['910‰', 'basic-pension-participation-rate', 91, 0]])('%s in %s is %d', (written, id, value, decimals) => {
    expect(inRowUnit(parseFigure(written), rowOf(id))).toMatchObject({ value, decimals });
  });

  test('a range, a proportion, words and the unit of nothing', () => {
    expect(inRowUnit(parseFigure('6600000—6800000人'), rowOf(insured))).toMatchObject({ low: 660, high: 680, unit: { text: '万人' } });
    expect(inRowUnit(parseFigure('1∶4∶5'), rowOf(insured))).toMatchObject({ kind: 'ratio' });
    expect(inRowUnit(parseFigure('90万'), rowOf('basic-pension-participation-rate'))).toMatchObject({ kind: 'problem', code: 'different-dimensions' });
    expect(inRowUnit(parseFigure('680万人'), { ...rowOf(insured), unit: '箩' })).toMatchObject({ value: 680, unit: { text: '万人' } });
  });
});
