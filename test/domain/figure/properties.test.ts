import fc from 'fast-check';
import type { Figure, Problem } from '../../../src/domain/figure';
import { parseFigure, printFigure } from '../../../src/domain/figure';
import { anyFigure, tokenSoup } from './figures';

const runs = { numRuns: 3000 };

function numbersOf(figure: Figure | Problem): readonly number[] {
  if (figure.kind === 'number' || figure.kind === 'bound') return [figure.value];
  if (figure.kind === 'range') return [figure.low, figure.high];
  return figure.kind === 'ratio' ? figure.parts : [];
}

test('a printed figure reads as the same figure', () => {
  fc.assert(fc.property(anyFigure, (figure) => { expect(parseFigure(printFigure(figure))).toEqual(figure); }), runs);
});

test('canonical text prints as it was', () => {
  fc.assert(fc.property(anyFigure, (figure) => {
    const text = printFigure(figure);
    const again = parseFigure(text);
    expect(again.kind === 'problem' ? again : printFigure(again)).toBe(text);
  }), runs);
});

test('a text that reads, prints, and reads again the same; an offered reading is canonical', () => {
  fc.assert(fc.property(tokenSoup, (text) => {
    const figure = parseFigure(text);
    const printed = figure.kind === 'problem' ? figure.reading : printFigure(figure);
    if (printed === undefined) return;
    const again = parseFigure(printed);
    if (figure.kind !== 'problem') expect(again).toEqual(figure);
    expect(again.kind === 'problem' ? again : printFigure(again)).toBe(printed);
  }), { numRuns: 20000 });
});

test('a value was written: its digits stand together in the text', () => {
  fc.assert(fc.property(tokenSoup, (text) => {
    const digits = text.replaceAll(',', '');
    for (const value of numbersOf(parseFigure(text))) expect(digits).toContain(String(Math.abs(value)));
  }), { numRuns: 20000 });
});

test('no input throws, whatever its characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => { expect(typeof parseFigure(text).kind).toBe('string'); }), runs);
  fc.assert(fc.property(fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null)), (input) => { expect(typeof parseFigure(input).kind).toBe('string'); }), runs);
});

test('every finite number is a number figure of at most 15 digits, and survives printing', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (input) => {
    const figure = parseFigure(input);
    if (figure.kind !== 'number') throw new Error(`${input} gave ${figure.kind}`);
    expect(Math.abs(figure.value - input)).toBeLessThanOrEqual(Math.abs(input) * 1e-14);
    expect(parseFigure(printFigure(figure))).toEqual(figure);
  }), runs);
});

test('letters, signs and words after a number never leave a number', () => {
  const junk = fc.string({ unit: fc.constantFrom(...'abcxyz#$&@!?"\'`^_|\\{}<>=;。？！的了吨级斤位置²³½'), minLength: 1, maxLength: 6 }).filter((text) => !['位', '吨'].includes(text));
  fc.assert(fc.property(fc.nat(99999), junk, (number, rest) => { expect(parseFigure(`${number}${rest}`).kind).toBe('problem'); }), runs);
});

test('white space between digits is never dropped', () => {
  const space = fc.constantFrom(' ', '　', '\n', '\r\n', '\t', '\u00a0', '\u2009', '\u200b', '\u202f', '  ');
  fc.assert(fc.property(fc.nat(99999), space, fc.nat(99999), (one, between, other) => {
    expect(parseFigure(`${one}${between}${other}`)).toMatchObject({ kind: 'problem', code: 'several-values' });
    expect(parseFigure(`〔${one}${between}${other}〕`).kind).toBe('problem');
  }), runs);
});

test('long junk is read to its end: a pattern that goes back and forth over it would never come back', () => {
  for (const piece of ['〔', '（', '1', '1,', '约', '增加', '（2024年）', '—', '1∶', ' ', '一', '年均1']) {
    for (const last of ['a', '%', '（']) expect(parseFigure(piece.repeat(Math.floor(398 / piece.length)) + last)).toMatchObject({ kind: expect.stringMatching(/^(problem|text|none)$/) });
    expect(parseFigure(`${piece.repeat(200)}${'x'.repeat(400)}`)).toMatchObject({ code: 'too-long' });
  }
});
