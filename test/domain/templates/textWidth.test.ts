import { lineCount, textWidth } from '../../../src/domain/templates/textWidth';

test.each([['', 0], ['abc', 3], ['万人', 4], ['90.67%', 6], ['〔350〕', 7], ['＜5', 3], ['—', 2], ['1∶4∶5', 7], ['“十四五”', 10]])('%j takes %i characters', (text, width) => { expect(textWidth(text)).toBe(width); });

test.each([['', 10, 1], ['指标', 10, 1], ['“十三五”规划目标', 13, 2], ['一二三\n四五六', 20, 2], ['一二三四', 1, 4]])('%j in %i characters breaks into %i lines', (text, width, lines) => { expect(lineCount(text, width)).toBe(lines); });
