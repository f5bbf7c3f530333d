import { plainHeader, toSimplified } from '../../../src/domain/recognition/plainHeader';

test.each([
  ['指　標', '指标'], ['“十四五”\n规划目标', '十四五规划目标'], ['２０２５年（％）', '2025年(%)'], [' 城镇 就业 ', '城镇就业'], ['計劃數', '计划数'], ['', ''], ['𠮷標', '𠮷标'],
])('%j is compared as %j', (written, plain) => { expect(plainHeader(written)).toBe(plain); });

test('of a long text the first four hundred characters are looked at', () => {
  expect(plainHeader('一'.repeat(399) + '二三')).toBe('一'.repeat(399) + '二');
});

test('positions are kept, and a simplified text stays as it is', () => {
  expect(toSimplified('單位：萬人，abc')).toBe('单位：万人，abc');
  expect(toSimplified('单位：万人')).toBe('单位：万人');
});
