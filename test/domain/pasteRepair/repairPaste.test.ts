import { repairPaste } from '../../../src/domain/pasteRepair';

test.each([['', '没有内容。'], [' \n\t\n', '没有内容。'], ['今天天气很好\n明天也是', '看不出是一张有指标和目标的表。请把表头一起复制，或逐列粘贴到工作表。'], ['字'.repeat(200_001), '内容太长，请只粘贴一张表。']])('%# is refused in words', (pasted, refusal) => {
  expect(repairPaste(pasted)).toMatchObject({ rows: [], refusal });
});
