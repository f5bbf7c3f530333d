import { messages, sample } from '../domain/rules/sample';

const said = (template: 'panel-1' | 'panel-2', indicator: string, written: string) => messages('range-in-actual', sample(template).put(indicator, 'actual', written));

/** 3:35, a slip for 3.35, was a ratio of which no rule said a word. */
test('a ratio where one number is wanted', () => {
  expect(said('panel-2', 'surveyed-urban-unemployment-rate', '3:35')).toEqual(['第2行 城镇调查失业率 “3:35”（F7）是一个比例，不是数。本指标填一个数（单位：%），小数点用“.”，请核对后重填。']);
  expect(said('panel-2', 'unemployment-insurance-participants', '8：30')[0]).toContain('本指标填一个数（单位：万人）');
  expect(said('panel-1', 'professional-technical-talent-structure', '1∶4∶5')).toEqual([]);
});
