import { messages, sample } from './sample';

const rule = 'words-in-actual';

describe(rule, () => {
  test('numbers and dashes pass', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', 660).put('basic-pension-participation-rate', 'actual', '—'))).toEqual([]);
  });

  test('words are named with what to do instead', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', '正在统计'))).toEqual(['第7行 失业保险参保人数 “正在统计”（F13）是文字，不是数。请填数；没有数的写“—”，还没填的留空，说明写在备注里。']);
  });
});
