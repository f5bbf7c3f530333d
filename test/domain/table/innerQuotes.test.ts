import { text } from '../../../src/domain/recognition/text/roleLabels';
import { text as rowText } from '../../../src/domain/recognition/text/rowReasons';
import { innerQuotes } from '../../../src/domain/table/innerQuotes';

test('quotation marks inside quotation marks are the inner ones', () => {
  expect(innerQuotes('“十四五”目标')).toBe('‘十四五’目标');
  expect(text.columnQuestion('C', '“十四五”末', '目标')).toBe('C列“‘十四五’末”是什么数？（现按“目标”读）');
  expect(rowText.groupQuestion(4, '“两山”转化')).toBe('第4行“‘两山’转化”没有数，是分组标题还是还没有填数的指标？');
});
