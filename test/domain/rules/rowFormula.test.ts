import { rowFormula } from '../../../src/domain/rules/rowFormula';

test.each([
  ['=SUM(D6:H6)', '=SUM(D9:H9)'],
  ['=IF($C$3="","",HB.ELAPSED($C$3,2021,2025))', '=IF($C$3="","",HB.ELAPSED($C$3,2021,2025))'],
  ['=IF(COUNT($D6,E6)<2,"D6",LOG10(E6))', '=IF(COUNT($D9,E9)<2,"D6",LOG10(E9))'],
])('%s of row 6 reads in row 9', (formula, expected) => { expect(rowFormula(formula, 6, 9)).toBe(expected); });

test.each(["='专栏2'!D6", '=D5+D6', '=SUM(表1[完成数])', '=SUM(D6:D$9)+D$7+E8'])('%s says nothing of another row', formula => { expect(rowFormula(formula, 6, 9)).toBeUndefined(); });
