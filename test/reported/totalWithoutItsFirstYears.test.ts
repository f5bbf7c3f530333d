import { base, formulas, tableOf, target, year, type Line } from '../domain/templates/ownTable';

const rateOf = (years: readonly number[], figures: Line, id = 'urban-new-employment', goal: string | number = '〔350〕'): unknown =>
  formulas(tableOf([base, target, ...years.map((number, at) => year(number, 5 + at))], [[id, ['', goal, ...figures]]]), ['completionRate'])[1]?.[0];
const summed = '=IF(OR(COUNTA(F5:G5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(F5:G5,E5,1),"—"))';

/** 2022 and 2023 were added up and shown as what was done of five years, though 2021 was missing. */
describe('years of a five-year total', () => {
  test('that leave out the first or one between are no total, unless they say by 〔〕 that they are', () => {
    const told = `=IF(AND(COUNTA(F5:G5)>0,COUNTIF(F5:G5,"*〔*")=0),"—",${summed.slice(1)})`;
    expect(rateOf([2022, 2023], [92, 91])).toBe(told);
    expect(rateOf([2021, 2023], [93, 91])).toBe(told);
  });
  test('from the first on without a gap add up', () => { expect(rateOf([2021, 2022], [93, 92])).toBe(summed); });
  test('are nothing to a figure at a point of time', () => { expect(rateOf([2022, 2023], [660, 665], 'unemployment-insurance-participants', 680)).toBe(summed); });
});
