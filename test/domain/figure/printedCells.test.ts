import { parseFigure, printFigure } from '../../../src/domain/figure';
import type { Figure } from '../../../src/domain/figure';
import { PANEL_ONE, PANEL_TWO } from './panels';

function read(text: string): Figure {
  const figure = parseFigure(text);
  if (figure.kind === 'problem') throw new Error(figure.message);
  return figure;
}

describe('the cells of 专栏1 and 专栏2', () => {
  test('the panels are complete', () => {
    expect(PANEL_ONE).toHaveLength(13);
    expect(PANEL_TWO).toHaveLength(18);
  });

  test.each([...PANEL_ONE, ...PANEL_TWO].flat())('%s reads and prints as in the plan', (cell) => {
    const figure = read(cell);
    expect(printFigure(figure)).toBe(cell);
    const number = Number(cell.replace(/[〔〕＜＞]/g, ''));
    if (cell === '—') expect(figure).toEqual({ kind: 'none' });
    else if (cell.includes('∶')) expect(figure).toEqual({ kind: 'ratio', parts: [1, 4, 5], decimals: 0 });
    else expect(figure).toMatchObject({ value: number, planPeriodCumulative: cell.startsWith('〔'), decimals: (cell.split('.')[1] ?? '').length });
  });

  test('the bounds are bounds and the others are not', () => {
    const kinds = [...PANEL_ONE, ...PANEL_TWO].flat().map((cell) => [cell, read(cell).kind]);
    expect(kinds.filter(([, kind]) => kind === 'bound').map(([cell]) => cell)).toEqual(['＜5', '＜5', '＞60', '＜6', '＜5', '＜5']);
  });
});
