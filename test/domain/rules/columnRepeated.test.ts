import { messages, sample } from './sample';

const rule = 'column-repeated';

describe(rule, () => {
  test('one repeated figure is no column', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 668.35, 2022: 668.35 }).fill('basic-pension-participation-rate', { 2021: 91.2, 2022: 91.4 }))).toEqual([]);
  });

  test('most of a year pasted from the year before', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 668.35, 2022: 668.35 }).fill('basic-pension-participation-rate', { 2021: 91.25, 2022: 91.25 }).fill('urban-new-employment', { 2021: 94.5, 2022: 94.5 }).fill('subsidised-vocational-training', { 2021: 50, 2022: 48 }))).toEqual(['2022年有3项与2021年完全相同：第1行 城镇新增就业人数、第6行 基本养老保险参保率、第7行 失业保险参保人数（E6、E12、E13）。疑为复制了2021年一栏，请逐项核对。']);
  });
});
