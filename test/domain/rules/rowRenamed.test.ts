import { failure, messages, outcomes, sample } from './sample';

const rule = 'row-renamed';

describe(rule, () => {
  test('other widths and spaces are the same name', () => {
    expect(outcomes(rule, [sample('panel-2').put('unemployment-insurance-participants', 'name', '7. 失业保险参保人数(万人)')])).toEqual([{ verdict: 'pass', places: [{ sheet: '专栏2', row: 5, column: 0 }] }]);
  });

  test('another word', () => {
    const table = sample('panel-2').put('work-injury-insurance-participants', 'name', ' 8．工伤保险参加人数（万人） ');
    expect(messages(rule, table)).toEqual(['“8．工伤保险参加人数（万人）”（A14）与规划原文的名称不同，按 第8行 工伤保险参保人数 审核。请核对后照原文改正。']);
    expect(failure(rule, table)).toMatchObject({ indicator: 'work-injury-insurance-participants', places: [{ sheet: '专栏2', row: 13, column: 0 }] });
  });
});
