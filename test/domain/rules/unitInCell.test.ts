import { failure, messages, sample } from './sample';

const rule = 'unit-in-cell';

describe(rule, () => {
  test('bare numbers pass', () => {
    expect(messages(rule, sample('annual-monitoring').put('unemployment-insurance-participants', 2021, 660))).toEqual([]);
  });

  test('another scale is converted', () => {
    const table = sample('annual-monitoring').put('unemployment-insurance-participants', 2021, '6605000人');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 2021年 “6605000人”（D13）带有单位。计量单位已是万人，请只填数字 660.5。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '年度监测表', row: 12, column: 3 }, before: '6605000人', after: 660.5, numberFormat: 'General' });
  });

  test('a bare 万 counts in the indicator’s own things', () => {
    const table = sample('panel-2').put('unemployment-insurance-participants', 'actual', '690万');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 “690万”（F13）带有单位。计量单位已是万人，请只填数字 690。']);
    expect(messages('unit-mismatch', table)).toEqual([]);
  });

  test('a total keeps its brackets', () => {
    const table = sample('panel-2').put('urban-new-employment', 'actual', '〔270〕万人');
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 “〔270〕万人”（F6）带有单位。计量单位已是万人，请只填数字 〔270〕。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 5, column: 5 }, before: '〔270〕万人', after: '〔270〕', numberFormat: '@' });
  });

  test('a percent sign is a unit too', () => {
    const table = sample('panel-2').put('basic-pension-participation-rate', 'actual', '91.5%');
    expect(messages(rule, table)).toEqual(['第6行 基本养老保险参保率 “91.5%”（F12）带有单位。计量单位已是%，请只填数字 91.5。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 11, column: 5 }, before: '91.5%', after: 91.5, numberFormat: 'General' });
  });
});
