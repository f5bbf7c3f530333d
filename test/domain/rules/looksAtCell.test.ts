import { looksAtCell } from '../../../src/domain/rules/looksAtCell';

const figure = { row: 5, column: 5 };
test.each(['=F6', '=$F$6*2', '=SUM(D6:H6)', '=SUM(F1:F6)', '=IF(A1="F7",F6,0)'])('%s looks at F6', formula => { expect(looksAtCell(formula, figure)).toBe(true); });
test.each(['=F7', '=G6', '=SUM(D6:E6)', '="F6"', "='表'!F6", "=SUM('表'!D6:F6)", '=表!F6', '=F6(1)', '=SUM(A7:H9)', ''])('%s does not', formula => { expect(looksAtCell(formula, figure)).toBe(false); });
