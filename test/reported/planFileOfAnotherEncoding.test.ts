/** Reported: a plan file saved from Notepad as ANSI (GBK) was refused for every garbled name in turn, and one whose checks it passed would have come in with garbled names. */
import { importPlan } from '../../src/domain/planExchange';

/** 十四五 in GBK. */
const bytes = new Uint8Array([0x7b, 0x22, 0x6e, 0x61, 0x6d, 0x65, 0x22, 0x3a, 0x22, 0xca, 0xae, 0xcb, 0xc4, 0xce, 0xe5, 0x22, 0x7d]);

test('a reader of UTF-8 garbles it, and the user is told how to save it', () => {
  expect(importPlan(new TextDecoder().decode(bytes))).toEqual([{ message: '文件里的汉字成了乱码：文件不是以 UTF-8 编码存的。请在记事本里打开原来的文件，“另存为”时把编码选为 UTF-8，再导入。' }]);
});
