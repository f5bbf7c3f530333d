/** Reported: 自定规则 laid an example with the 依据 “本单位历年的数都不大于”: nobody had looked, the next audit printed it under her name, and the sheet did not say that examples are executed. */
import { text } from '../../src/domain/ownRules/text';

test('an example says that it is one, and that it is executed', () => {
  expect(text.examples.pair.basis).toBe('例子，请写本单位的依据');
  expect(text.captions.join('')).toContain('下面三行是例子，审核时照样执行，请改成自己的规则或删去。');
});
