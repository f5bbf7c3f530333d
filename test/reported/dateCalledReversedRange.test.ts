import { parseFigure } from '../../src/domain/figure';

/** 2025-12-31 was told that the range begins above its end, 2025.12.31 that its thousands are in the wrong place. */
test.each(['2025-12-31', '2025/12/31', '2025.12.31', '2025-12', '1999-1-5', ' ２０２５－１２ '.replace('－', '-')])('%s is a date', written => {
  expect(parseFigure(written)).toMatchObject({ kind: 'problem', code: 'date', message: `“${written.trim()}”像是日期，不是指标数值。请改填数值。` });
});

test.each<[string, object]>([['2025-2030', { code: 'bare-year' }], ['12-31', { kind: 'range', low: 12, high: 31 }], ['2025.12', { kind: 'number', value: 2025.12 }], ['1800-12-31', { code: 'reversed-range' }], ['2025-12-31日', { code: 'reversed-range' }], ['2025/12', { code: 'several-values' }], ['2025-12/31', { code: 'reversed-range' }]])('%s is none', (written, expected) => {
  expect(parseFigure(written)).toMatchObject(expected);
});
