import { messages, sample } from './sample';

const rule = 'unit-mismatch';

describe(rule, () => {
  test('the unit of the indicator or another of its kind', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: '660万人', 2022: '6600000人' }))).toEqual([]);
  });

  test('another kind of unit', () => {
    expect(messages(rule, sample('annual-monitoring').put('subsidised-vocational-training', 2021, '25亿元'))).toEqual(['第4行 开展补贴性职业技能培训人次 2021年 “25亿元”（D9）的单位与本指标的计量单位（万人次）不是一类。请核对是否填错了行，并按万人次填写。']);
  });
});
