import { isUnitText } from '../../../src/domain/recognition/readUnitText';

test.each([
  '万人', '%', '‰', '亿元', '亿元/万人', '吨标准煤/万元', '人/平方公里', '个百分点', '人次', 'μg/m³', 'teu', 'TEU', 'kWh', '架次', '十万吨', '百亿', '万亿', '万', '千瓦时', '万千瓦时', '元/人',
  '1/10万', '人/10万', '件/百万人', '/10万', '人/万人', '张/千人', '元/100公里', '个/万人', '吨/日/人', 'GB/12人',
])('%s is a unit', text => { expect(isUnitText(text)).toBe(true); });

test.each([
  ['nothing', ''], ['a name', '就业'], ['a name that begins like a unit', '万人空巷'], ['a scale before a name', '万就业'], ['a unit in words', '按万人计'], ['a name over a unit', '就业/万人'], ['a unit over a name', '万人/就业'],
  ['four units over each other', '人/人/人/人'], ['a number before the unit', '10人'], ['a number of six digits below', '人/100000公里'], ['nothing below', '人/'], ['more than sixteen characters', '人/平方公里/人/平方公里公里公里'], ['a place among a thousand', '张三/千人'],
])('%s is no unit: %s', (_name, text) => { expect(isUnitText(text)).toBe(false); });

test('sixteen characters may be a unit, seventeen not', () => {
  expect(isUnitText('吨标准煤/立方米/100平方公里')).toBe(true);
  expect('吨标准煤/立方米/100平方公里').toHaveLength(16);
  expect(isUnitText('吨标准煤/立方米/1000平方公里')).toBe(false);
});
