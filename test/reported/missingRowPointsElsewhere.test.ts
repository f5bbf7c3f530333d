/** Reported: the finding of a deleted row led to the first row of the table, which has nothing to do with it. */
import { failure, sample } from '../domain/rules/sample';

const withoutRow = (indicator: string) => sample('panel-2').deleteRow(sample('panel-2').rowOf(indicator));

test('a missing row is shown at the row before it', () => {
  const [place] = failure('row-missing', withoutRow('unemployment-insurance-participants')).places;
  expect(place).toEqual({ sheet: '专栏2', row: sample('panel-2').rowOf('basic-pension-participation-rate'), column: 0 });
});

test('where the first row is missing, at the one that is first now', () => {
  expect(failure('row-missing', withoutRow('urban-new-employment')).places).toEqual([{ sheet: '专栏2', row: 5, column: 0 }]);
});
