import fc from 'fast-check';
import { likenessOf, nameLikeness, shapeOf } from '../../../src/domain/recognition/nameLikeness';

const name = fc.stringMatching(/^[城镇新增就业人数率保]{0,12}$/);

test('alike names, and names of other indicators', () => {
  expect(nameLikeness('社会保障卡持卡人数', '社保卡持卡人数')).toBeCloseTo(0.78, 2);
  expect(nameLikeness('城镇调查失业率', '城镇登记失业率')).toBeCloseTo(0.71, 2);
  expect(nameLikeness('森林覆盖率', '城镇新增就业')).toBe(0);
});

test('whoever asks from a likeness on gets what the full comparison gives', () => {
  fc.assert(fc.property(name, name, fc.constantFrom(0.3, 0.5, 0.8), (one, other, least) => {
    const [full, quick] = [nameLikeness(one, other), likenessOf(shapeOf(one), shapeOf(other), least)];
    expect(quick).toBe(full >= least ? full : quick);
    expect(quick < least).toBe(full < least);
  }));
});
