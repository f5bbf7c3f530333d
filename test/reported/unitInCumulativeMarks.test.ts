import { messages, sample } from '../domain/rules/sample';

const employment = 'urban-new-employment';
const units = () => sample('regional').fill(employment, { 武汉: 20, 黄石: 4.2, 襄阳: '[7.2]', provinceActual: { value: '#N/A', formula: '=HB.TOTAL(D6:U6)' } });

/** One region in 〔〕 left the province at #N/A, and only that was told: not which region. */
describe('a region that reports a cumulative figure among current ones', () => {
  test('is named', () => {
    expect(messages('mixed-cumulative-marks', units())).toEqual(['第1行 城镇新增就业人数：襄阳写在〔〕里，是累计数；武汉、黄石没有〔〕，是当年数。同一行只能用一种填法，请统一为当年数（H6）。']);
    expect(messages('mixed-cumulative-marks', units().put(employment, '襄阳', 7.2))).toEqual([]);
  });

  test('is not told again by the province that cannot be summed', () => {
    expect(messages('error-value', units())).toEqual([]);
    expect(messages('error-value', units().put(employment, '襄阳', 7.2))).toHaveLength(1);
  });
});
