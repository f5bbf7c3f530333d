import { readArrayConstant } from '../../../src/workbench/grid/arrayConstant';

describe('an array constant', () => {
  test.each([
    ['1,2;3,4', [[{ written: '1' }, { written: '2' }], [{ written: '3' }, { written: '4' }]]],
    ['"5%", "a;b" ;TRUE,#N/A', [[{ text: '5%' }, { text: 'a;b' }], [{ written: 'TRUE' }, { written: '#N/A' }]]],
    ['"说""话"""', [[{ text: '说"话"' }]]],
    ['"说"话"",1', [[{ text: '说"话"' }, { written: '1' }]]],
    ['-1.5', [[{ written: '-1.5' }]]],
    ['"",""', [[{ text: '' }, { text: '' }]]],
  ])('%s', (inside, rows) => {
    expect(readArrayConstant(inside)).toEqual(rows);
  });
});
