/** Reported: “是规划里的“失业保险参保人数”还是“工伤保险参保人数”吗？” is no Chinese. */
import { words } from '../../src/domain/recognition/text/bindingWords';

test('one name is asked with 吗, two without', () => {
  expect(words.question(8, '失业保险参保', ['失业保险参保人数'])).toBe('第8行“失业保险参保”是规划里的“失业保险参保人数”吗？');
  expect(words.question(8, '保险参保', ['失业保险参保人数', '工伤保险参保人数'])).toBe('第8行“保险参保”是规划里的“失业保险参保人数”还是“工伤保险参保人数”？');
});
