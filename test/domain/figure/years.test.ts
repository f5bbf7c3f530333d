import { parseFigure } from '../../../src/domain/figure';

describe('years', () => {
  test.each(['1900年', '2100年', '2025年底', '2025年*', '〔2025年〕', '2025—2030', '1900—2100', '2020年—2025年', '5—2025年', '2021—2025 年'])('%s is no figure', text => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'bare-year' }); });

  test.each<[string, object]>([
    ['1899年', { kind: 'number', value: 1899 }], ['2101年', { kind: 'number', value: 2101 }], ['2025.5年', { kind: 'number', value: 2025.5 }], ['+2025', { kind: 'number', value: 2025 }], ['2025*', { kind: 'number', value: 2025 }], ['〔2025〕', { kind: 'number', value: 2025 }], ['2025人', { kind: 'number', value: 2025 }],
    ['1899—2025', { kind: 'range', low: 1899, high: 2025 }], ['2025—2101', { kind: 'range', low: 2025, high: 2101 }], ['2024—2024.5', { kind: 'range', low: 2024, high: 2024.5 }], ['〔2021—2025〕', { kind: 'range', low: 2021, high: 2025 }], ['2021—2025人', { kind: 'range', low: 2021, high: 2025 }], ['2021∶2025', { kind: 'ratio', parts: [2021, 2025] }],
  ])('%s is one', (text, figure) => { expect(parseFigure(text)).toMatchObject(figure); });

  test.each(['2025-12-31', '2025/1/5', '2025.12.31', '2025-12', '5月1日', '12月', '5日'])('%s is a date', text => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'date' }); });
});
