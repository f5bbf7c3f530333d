import { cellSense, senseOf } from '../../../src/domain/recognition/bandSense';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

const kindOf = (value: CellValue): string | undefined => cellSense(viewSheet(typedSheet([[value]])), 0, 0)?.kind;

test.each<[CellValue, string | undefined]>([
  ['指标', 'name'], ['2025年目标', 'target'], ['', undefined], [' ', undefined], [true, undefined],
  [2025, 'dated'], [1949, 'dated'], [2100, 'dated'], [1948, undefined], [2101, undefined], [2020.5, undefined], [12, undefined], ['12', 'other'],
])('%j as a header is %s', (value, kind) => { expect(kindOf(value)).toBe(kind); });

test('a merged header speaks once, in its first cell', () => {
  const view = viewSheet(typedSheet([['指标', '']], [{ row: 0, column: 0, rows: 1, columns: 2 }]));
  expect([cellSense(view, 0, 0)?.kind, cellSense(view, 0, 1)]).toEqual(['name', undefined]);
});

test('the same words have the same sense again', () => { expect([senseOf('2025年目标'), senseOf('2025年目标'), senseOf('')]).toMatchObject([{ kind: 'target', years: [2025] }, { kind: 'target', years: [2025] }, undefined]); });
