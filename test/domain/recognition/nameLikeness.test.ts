import fc from 'fast-check';
import { editDistance, likenessOf, nameLikeness, shapeOf } from '../../../src/domain/recognition/nameLikeness';

const name = fc.stringMatching(/^[城镇新增就业人数率保]{0,12}$/);

test('alike names, and names of other indicators', () => {
  expect(nameLikeness('社会保障卡持卡人数', '社保卡持卡人数')).toBeCloseTo(0.78, 2);
  expect(nameLikeness('城镇调查失业率', '城镇登记失业率')).toBeCloseTo(0.71, 2);
  expect(nameLikeness('森林覆盖率', '城镇新增就业')).toBe(0);
});

test.each([
  ['', '', 0], ['就业', '', 2], ['', '就业', 2], ['就业', '就业', 0], ['就业人数', '就业数', 1], ['就业数', '就业人数', 1], ['就业率', '失业率', 1], ['甲乙丙', '丙乙甲', 2], ['甲乙', '乙甲', 2], ['𠮷林', '吉林', 1],
])('from %j to %j it takes %d characters', (one, other, distance) => { expect(editDistance(one, other)).toBe(distance); });

test('only the first eighty characters count', () => {
  expect(editDistance('甲'.repeat(80), '甲'.repeat(90))).toBe(0);
  expect(editDistance('甲'.repeat(90), '甲'.repeat(80))).toBe(0);
  expect(editDistance('甲'.repeat(79), '甲'.repeat(90))).toBe(1);
  expect(shapeOf('甲'.repeat(90))).toMatchObject({ length: 80 });
});

test.each([
  ['', '', 1], ['', '就业', 0], ['甲', '乙', 0], ['甲', '甲', 1],
  // 人数 moved to the front: two of three pairs stay, while every character stands elsewhere.
  ['就业人数', '人数就业', 2 / 3], ['就业率', '失业率', 2 / 3], ['参保参保', '参保', 0.5], ['参保参保', '参保甲乙', 0.5],
])('%j and %j are alike by %d', (one, other, expected) => { expect(nameLikeness(one, other)).toBeCloseTo(expected, 10); });

test('a name taken apart: how often each character and each pair occurs', () => {
  expect(shapeOf('参保参')).toEqual({ text: '参保参', length: 3, characters: new Map([['参', 2], ['保', 1]]), pairs: new Map([['参保', 1], ['保参', 1]]) });
});

test('the order of two names does not matter, and nothing is liker than itself', () => {
  fc.assert(fc.property(name, name, (one, other) => {
    expect(nameLikeness(one, other)).toBeCloseTo(nameLikeness(other, one), 10);
    expect(nameLikeness(one, other)).toBeLessThanOrEqual(1);
    expect(nameLikeness(one, one)).toBe(1);
  }));
});

test('whoever asks from a likeness on gets what the full comparison gives', () => {
  fc.assert(fc.property(name, name, fc.constantFrom(0.3, 0.5, 0.8), (one, other, least) => {
    const [full, quick] = [nameLikeness(one, other), likenessOf(shapeOf(one), shapeOf(other), least)];
    expect(quick).toBe(full >= least ? full : quick);
    expect(quick < least).toBe(full < least);
  }));
});
