import { messages, reasons, regionalSample } from './sample';

const rule = 'province-rate-outside-units';

describe(rule, () => {
  test('between the lowest and the highest', () => {
    expect(messages(rule, regionalSample('basic-pension-participation-rate', 90, 90))).toEqual([]);
  });

  test('above every unit', () => {
    expect(messages(rule, regionalSample('basic-pension-participation-rate', 97, 90))).toEqual(['第6行 基本养老保险参保率 全省 97%（C12）不在各单位之间（最低 武汉 90%，最高 神农架 90%）。全省比率应在其间，请核对。']);
  });

  test('a unit is missing', () => {
    expect(reasons(rule, regionalSample('basic-pension-participation-rate', 97, 90).put('basic-pension-participation-rate', '武汉', ''))).toEqual(['有的单位没有数，看不出最低和最高']);
  });
});
