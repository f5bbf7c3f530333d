import fc from 'fast-check';
import { convert, readUnit } from '../../../src/domain/figure';
import type { Unit } from '../../../src/domain/figure';

function unit(text: string): Unit {
  const known = readUnit(text);
  if (known === undefined) throw new Error(`${text} is not in the list`);
  return known;
}

describe('readUnit', () => {
  test.each<[string, string, number]>([
    ['人', '人', 1], ['万人', '人', 10000], ['亿人', '人', 1e8], ['百人', '人', 100], ['千人', '人', 1000], ['万人次', '人次', 10000], ['人次', '人次', 1],
    ['个', '个', 1], ['家', '家', 1], ['户', '户', 1], ['万户', '户', 10000], ['张', '张', 1], ['万张', '张', 10000], ['件', '件', 1], ['项', '项', 1],
    ['元', '元', 1], ['万元', '元', 10000], ['亿元', '元', 1e8], ['万亿元', '元', 1e12], ['%', '%', 10], ['％', '%', 10], ['‰', '%', 1],
    ['个百分点', '百分点', 1], ['百分点', '百分点', 1], ['年', '个月', 12], ['萬人', '人', 10000], ['億元', '元', 1e8], ['個', '个', 1], ['名', '人', 1],
    ['元/月', '元/月', 1], ['件/万人', '件/万人', 1], ['万', '', 10000], [' 万人 ', '人', 10000],
  ])('%s', (text, dimension, scale) => {
    expect(unit(text)).toMatchObject({ dimension, scale });
  });

  test.each(['', '斤', '万%', '人人', '百年', '万年', '人/', '/月', '5人', '人以上', '万 人'])('%j is none', (text) => {
    expect(readUnit(text)).toBeUndefined();
  });
});

describe('convert', () => {
  test.each<[number, string, string, number]>([
    [3500000, '人', '万人', 350], [350, '万人', '人', 3500000], [0.1, '亿元', '万元', 1000], [1.1, '万人', '人', 11000], [4.35, '%', '‰', 43.5],
    [1.15, '万人', '千人', 11.5], [2.5, '年', '个月', 30], [18, '个月', '年', 1.5], [0.0035, '亿人', '人', 350000], [123456.789, '元', '亿元', 0.00123456789], [0, '人', '亿人', 0], [-3.3, '万人', '百人', -330],
  ])('%d %s is %d… %s', (value, from, to, expected) => {
    expect(convert(value, unit(from), unit(to))).toBe(expected);
  });

  test('across dimensions there is no conversion', () => {
    expect(convert(1, unit('人'), unit('人次'))).toBeUndefined();
    expect(convert(1, unit('%'), unit('个百分点'))).toBeUndefined();
    expect(convert(1, unit('家'), unit('个'))).toBeUndefined();
  });

  test('there and back is the same number', () => {
    const scaled = fc.constantFrom('人', '百人', '千人', '万人', '十万人', '百万人', '千万人', '亿人').map(unit);
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), scaled, scaled, (digits, decimals, from, to) => {
      const value = Number(`${digits}e-${decimals}`);
      const there = convert(value, from, to);
      expect(there === undefined ? undefined : convert(there, to, from)).toBe(value);
    }));
  });
});
