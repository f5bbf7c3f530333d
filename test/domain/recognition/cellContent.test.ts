import { contentOf, isBlankValue, isFigureLike, type CellContent } from '../../../src/domain/recognition/cellContent';
import type { CellValue } from '../../../src/domain/table';

test.each<[CellValue, CellContent]>([
  ['', 'blank'], ['  ', 'blank'], ['\u3000', 'blank'], [0, 'figure'], [12.5, 'figure'], [true, 'figure'],
  ['12.5', 'figure'], ['〔350〕', 'figure'], ['＜5', 'figure'], ['1∶4∶5', 'figure'], ['5—6', 'figure'], ['90%以上', 'figure'], ['12,69', 'figure'], ['(442)', 'figure'], ['34 77', 'figure'],
  ['—', 'dash'], ['-', 'dash'],
  ['约束性', 'attribute'], ['（预期性）', 'attribute'], ['预期性指标', 'attribute'], ['约 束 性', 'attribute'], ['約束性', 'attribute'],
  ['达到全国平均水平', 'figure'], ['下降18%', 'figure'], ['比2020年降低13.5%', 'figure'], ['进一步提高', 'figure'], ['不低于国家下达任务', 'figure'],
  ['城镇新增就业', 'text'], ['万人', 'text'], ['就业达到目标', 'text'], ['达到'.padEnd(25, '好'), 'text'], ['达到'.padEnd(24, '好'), 'figure'],
])('%j is %s', (value, content) => { expect(contentOf(value)).toBe(content); });

test.each<[CellValue, boolean]>([['', true], [' \n', true], [0, false], [false, false], ['0', false]])('%j is blank: %s', (value, expected) => { expect(isBlankValue(value)).toBe(expected); });
test.each<[CellValue, boolean]>([[1, true], ['—', true], ['＜5', true], ['', false], ['约束性', false], ['就业', false]])('%j is a figure or stands for one: %s', (value, expected) => { expect(isFigureLike(value)).toBe(expected); });
