/** Reported: 表里缺少““十三五”目标”一栏 had the same quotation marks within each other. */
import { insideQuotes } from '../../src/domain/rules/wording';

test.each([['“十三五”目标', '‘十三五’目标'], ['2025年目标', '2025年目标']])('%s', (header, shown) => expect(insideQuotes(header)).toBe(shown));
