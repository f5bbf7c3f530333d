import { namePlace } from '../../../src/domain/rules/namePlace';
import { sample } from './sample';

test('a row is shown at its name, wherever that stands', () => {
  const { columns, sheet, area } = sample('panel-2').table();
  const numbered = columns.map(column => (column.role === 'name' ? { ...column, column: 1 } : column));
  const nameless = columns.filter(column => column.role !== 'name');
  expect([namePlace({ columns, sheet, area }, 7), namePlace({ columns: numbered, sheet, area }, 7), namePlace({ columns: nameless, sheet, area: { ...area, column: 3 } }, 7)]).toEqual([0, 1, 3].map(column => ({ sheet: '专栏2', row: 7, column })));
});
