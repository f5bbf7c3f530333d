import { differingCells, filledCells, listCells } from '../../src/excel/cellImage';
import { cellsReferringTo } from '../../src/excel/references';

const area = { row: 4, column: 2, rows: 2, columns: 2 };

describe('what cells hold', () => {
  test('names the cells that differ; 0, blank and the text 0 are three things', () => {
    expect(differingCells(area, [[0, ''], ['a', '=A1']], [['0', 0], ['a', '=A1']])).toEqual(['C5', 'D5']);
  });

  test('names the cells that hold anything, a zero too', () => {
    expect(filledCells(area, [[0, ''], ['', '=A1']])).toEqual(['C5', 'D6']);
  });

  test('lists three and counts the rest', () => {
    expect(listCells(['A1', 'A2'])).toBe('A1、A2');
    expect(listCells(['A1', 'A2', 'A3', 'A4'])).toBe('A1、A2、A3 等 4 处');
  });

  test('formulas of other sheets that name a sheet, quoted or not', () => {
    const sheet = (name: string, ...formulas: string[]) => ({ name, area: { row: 0, column: 0, rows: 1, columns: formulas.length }, formulas: [formulas] });
    const sheets = [sheet('专栏2', '=专栏2!A1'), sheet('汇总', '=专栏2!B3', "='专栏2'!C1+1", '专栏2!不是公式', '=专栏1!A1')];
    expect(cellsReferringTo('专栏2', sheets)).toEqual(['汇总!A1', '汇总!B1']);
  });
});
