import { matchesQuery } from '../../src/taskpane/session/search';

test.each([
  ['城镇新增就业人数 专栏2!E7', ''],
  ['城镇新增就业人数 专栏2!E7', '就业'],
  ['城镇新增就业人数 专栏2!E7', 'e7'],
  ['城镇新增就业人数 专栏2!E7', 'ｅ７'],
  ['城镇新增就业人数 专栏2!E7', '专栏2 新增'],
  ['HB.PROGRESS 完成进度', 'hb.progress'],
])('%s is found by “%s”', (text, query) => expect(matchesQuery(text, query)).toBe(true));

test.each([
  ['城镇新增就业人数', '失业'],
  ['城镇新增就业人数', '就业 失业'],
  ['专栏12', '专栏2'],
])('%s is not found by “%s”', (text, query) => expect(matchesQuery(text, query)).toBe(false));
