/** #,##0.0, the format of most figures above a thousand, lost its decimals: 1234.5 was taken over as 1235. */
import { printedText } from '../../src/domain/planBuilding/printedText';

test.each<[number, string, string]>([
  [1234.5, '#,##0.0', '1234.5'],
  [1234, '#,##0.00', '1234.00'],
  [16.6, '00.0', '16.6'],
  [65000.25, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '65000.25'],
])('%d shown by %s is printed with the decimals it shows', (value, numberFormat, printed) => {
  expect(printedText({ value, numberFormat })).toMatchObject({ value: printed, isSure: true });
});
