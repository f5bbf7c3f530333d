import { failure, messages, sample } from '../domain/rules/sample';

const jobs = 'urban-new-employment';
const total = (written: Parameters<ReturnType<typeof sample>['put']>[2]) => sample('panel-2').put(jobs, 'actual', written);
const asked = (table: ReturnType<typeof sample>) => /若应为 (.+)，请改正/.exec(messages('unit-slip', table)[0] ?? '')?.[1];

/** Where the target is 〔350〕, 3500000 was asked to be 350: a year's figure, which the next audit asked to be put in 〔〕. */
describe('what a slipped total is asked to be keeps its 〔〕', () => {
  test('a total typed without them', () => {
    expect(asked(total(3500000))).toBe('〔350〕');
    expect(failure('unit-slip', total(3500000)).fix).toMatchObject({ before: 3500000, after: '〔350〕', numberFormat: '@' });
  });

  test('a total typed in them', () => {
    expect(asked(total('〔3500〕'))).toBe('〔350〕');
    expect(failure('unit-slip', total('〔3500〕')).fix).toBeUndefined();
    expect(failure('unit-slip', total('[3500000]')).fix).toMatchObject({ before: '[3500000]', after: '〔350〕', numberFormat: '@' });
  });

  test('a text that says more is not written over', () => { expect(failure('unit-slip', total('〔3500000〕①')).fix).toBeUndefined(); });

  test('a unit behind it is taken off the same way', () => {
    expect(failure('unit-in-cell', total('350万人')).fix).toMatchObject({ after: '〔350〕', numberFormat: '@' });
    expect(failure('unit-in-cell', sample('panel-2').put('unemployment-insurance-participants', 'actual', '〔650〕万人')).fix).toMatchObject({ after: 650, numberFormat: 'General' });
    expect(failure('unit-in-cell', sample('annual-monitoring').put(jobs, 2021, '70万人')).fix).toMatchObject({ after: 70 });
  });

  test('a number that its format brackets stays a number', () => {
    const formatted = total({ value: 3500000, numberFormat: '"〔"0"〕"' });
    expect(asked(formatted)).toBe('〔350〕');
    const { fix } = failure('unit-slip', formatted);
    expect(fix).toMatchObject({ before: 3500000, after: 350 });
    expect(fix).not.toHaveProperty('numberFormat');
  });

  test('a year follows the other years of its row', () => {
    expect(asked(sample('annual-monitoring').fill(jobs, { 2021: '〔70〕', 2022: '〔145〕', 2023: 700 }))).toBe('〔70〕');
    expect(asked(sample('annual-monitoring').fill(jobs, { 2021: 70, 2022: 700 }))).toBe('70');
    expect(asked(sample('annual-monitoring').fill(jobs, { 2021: '〔70〕', 2022: 75, 2023: 700 }))).toBe('70');
    expect(asked(sample('annual-monitoring').put(jobs, 2021, 700))).toBe('70');
  });

  test('no row of another kind is given any, though typed so', () => {
    expect(asked(sample('panel-2').put('unemployment-insurance-participants', 'actual', 6605000))).toBe('660.5');
    const marked = sample('panel-2').put('unemployment-insurance-participants', 'actual', '〔6605000〕');
    expect([asked(marked), failure('unit-slip', marked).fix]).toEqual(['660.5', undefined]);
  });
});
