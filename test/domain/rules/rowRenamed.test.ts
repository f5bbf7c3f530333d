import { messages, sample } from './sample';

const rule = 'row-renamed';

describe(rule, () => {
  test('other widths and spaces are the same name', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'name', '7. 失业保险参保人数(万人)'))).toEqual([]);
  });

  test('another word', () => {
    expect(messages(rule, sample('panel-2').put('work-injury-insurance-participants', 'name', '8．工伤保险参加人数（万人）'))).toEqual(['“8．工伤保险参加人数（万人）”（A14）与规划原文的名称不同，按 第8行 工伤保险参保人数 审核。请核对后照原文改正。']);
  });
});
