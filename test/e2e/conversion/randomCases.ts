import { nativeFormula, type ConversionContext } from '../../../src/domain/conversion';
import { columnLetters } from '../../../src/domain/table/address';

export type Cell = string | number;

/** One row of a sheet: what its cells hold, an HB formula over them, and the plain formula made of it. */
export interface Case { readonly cells: readonly Cell[]; readonly hb: string; readonly native: string }

/** Random numbers that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const number = (random: Random): number => {
  const decimals = Math.floor(random() * 4);
  return Number((random() * pick(random, [1, 10, 100, 100, 1000]) * (random() < 0.03 ? -1 : 1)).toFixed(decimals));
};

const positive = (random: Random): string => String(Math.abs(number(random)));

const ratio = (random: Random): string => Array.from({ length: 3 }, () => 1 + Math.floor(random() * 9)).join('∶');

const actuals: readonly ((random: Random) => Cell)[] = [number, number, number, number, number, number, () => '', () => '—', random => `${positive(random)}`, random => `${positive(random)}%`, random => `${positive(random)}万人`, random => `${Math.round(random() * 1e7)}人`, random => `〔${positive(random)}〕`];
const targets: readonly ((random: Random) => Cell)[] = [
  number, number, number, random => `〔${positive(random)}〕`, random => `〔＞${positive(random)}〕`, random => `〔${positive(random)}〕万人`, random => `＜${positive(random)}`, random => `≤${positive(random)}%`, random => `≥${positive(random)}`,
  random => `＞${positive(random)}`, random => `${positive(random)}以内`, random => `约${positive(random)}`, random => `${positive(random)}左右`, random => `${positive(random)}万人`, random => `${positive(random)}%`, random => `年均${positive(random)}`,
  random => { const low = Math.abs(number(random)); return `${low}—${Number((low + 1 + random()).toFixed(1))}%`; }, ratio, () => '', () => '—', () => '与GDP增长同步',
];
const bases: readonly ((random: Random) => Cell)[] = [number, number, number, number, () => '', () => '—', random => `〔${positive(random)}〕`, random => `＜${positive(random)}`, random => `${positive(random)}%`];
const dates: readonly ((random: Random) => Cell)[] = [random => 2020 + Math.floor(random() * 7), random => 202101 + Math.floor(random() * 5) * 100 + Math.floor(random() * 12), random => 44200 + Math.floor(random() * 1800), random => `${2021 + Math.floor(random() * 5)}年${1 + Math.floor(random() * 12)}月`, random => `${2021 + Math.floor(random() * 5)}年`, random => 20210101 + Math.floor(random() * 5) * 10000 + Math.floor(random() * 12) * 100 + Math.floor(random() * 28), () => '2023年上半年', () => ''];

/** A–E a series of years, F a number, G target, H base, I date, J direction, K another ratio. */
function cellsOf(random: Random): Cell[] {
  const filled = 1 + Math.floor(random() * 5);
  const kind = random();
  const series = Array.from({ length: 5 }, (_unused, index): Cell => (index >= filled ? (random() < 0.1 ? 0 : '') : kind < 0.7 ? (random() < 0.05 ? '—' : number(random)) : kind < 0.8 ? `〔${positive(random)}〕` : kind < 0.9 ? `${positive(random)}万人` : pick(random, actuals)(random)));
  if (random() < 0.5) series[0] = pick(random, actuals)(random);
  const sum = Number(series.reduce((total: number, cell) => total + (typeof cell === 'number' ? cell : 0), 0).toFixed(4));
  const whole = random() < 0.4 ? Number((sum + pick(random, [0, 0.1, 1, -0.05])).toFixed(2)) : number(random);
  const direction = pick<Cell>(random, ['', '', '', 1, -1, '越低越好', '越高越好']);
  return [...series, whole, pick(random, targets)(random), pick(random, bases)(random), pick(random, dates)(random), direction, ratio(random)];
}

const formulas: readonly string[] = [
  '=HB.PROGRESS(A#,G#,H#)', '=HB.PROGRESS(A#,G#,H#,J#)', '=HB.PROGRESS(A#,G#)', '=HB.PROGRESS(A#:E#,G#)', '=HB.PROGRESS(F#,G#,H#)', '=HB.COMPLETION(A#,G#)', '=HB.COMPLETION(A#:E#,G#,J#)', '=HB.ATTAINED(A#,G#)', '=HB.ATTAINED(F#,G#,J#)', '=HB.MARGIN(A#,G#)', '=HB.MARGIN(A#:E#,G#,J#)',
  '=HB.STATUS(A#,G#,H#,I#)', '=HB.STATUS(A#:E#,G#,H#,I#,,,J#)', '=HB.STATUS(A#,G#,H#)', '=HB.STATUS(F#,G#,H#,"2023年6月",2021,2025)', '=HB.PACE(A#,G#,H#,I#)', '=HB.PACE(A#:E#,G#,,I#)', '=HB.REQUIRED(A#,G#,,I#)', '=HB.REQUIRED(F#,G#,H#,2023)', '=HB.MILESTONE(G#,H#,I#)', '=HB.MILESTONE(G#,,I#,,,J#)', '=HB.ELAPSED(I#)', '=HB.ELAPSED(I#,2021,2023)',
  '=HB.VALUE(G#)', '=HB.VALUE(A#)', '=HB.BOUND(G#)', '=HB.FIGURE(F#,"累计","万人")', '=HB.FIGURE(F#,"＜")', '=HB.TOTAL(A#:E#)', '=HB.FORECAST(A#:E#)', '=HB.FORECAST(A#:E#,,,"累计")', '=HB.FORECAST(A#:E#,,2024)', '=HB.YOY(A#,F#)', '=HB.POINTS(A#,F#)', '=HB.ANNUALGROWTH(F#,A#,3)',
  '=HB.SHARE(K#,2)', '=HB.SHARE(A#:E#,2)', '=HB.STRUCTUREGAP(K#,"1∶4∶5")', '=HB.STRUCTUREGAP(A#:C#,K#)', '=HB.ADDSUP(F#,A#:E#)', '=HB.RESCALE(F#,"人","万人")', '=HB.RESCALE(A#,"亿元","万元")',
  '=IF(HB.ATTAINED(A#,G#),"是",HB.MARGIN(A#,G#))', '=IFERROR(HB.PROGRESS(HB.TOTAL(A#:E#),G#),"缺")', '=ROUND(hb.progress( F# , 95 , 91 )*100,1)', '=HB.PROGRESS(SUM(A#:E#),F#)', '=HB.STATUS(SUM(A#:C#)/3,95,91,DATE(2023,6,30))',
];

const contextOf = (cells: readonly Cell[]): ConversionContext => ({
  cellsOf: ({ row, column, rows, columns }) => (row < 0 ? undefined : Array.from({ length: rows }, () => Array.from({ length: columns }, (_unused, across) => cells[column + across] ?? ''))),
});

export const columnCount = 11;

/** Cases that become a formula, for sheet rows from `firstRow` (1-based) on. */
export function randomCases(count: number, firstRow: number, seed: number): readonly Case[] {
  const random = seeded(seed);
  const cases: Case[] = [];
  while (cases.length < count) {
    const cells = cellsOf(random);
    const hb = pick(random, formulas).replace(/#/g, String(firstRow + cases.length));
    const conversion = nativeFormula(hb, contextOf(cells));
    if (conversion.kind === 'formula') cases.push({ cells, hb, native: conversion.formula });
  }
  return cases;
}

/** Other contents for the same cells: with `isSameKind` only the numbers change. */
export function changedCells(cells: readonly Cell[], random: Random, isSameKind: boolean): readonly Cell[] {
  if (!isSameKind) return cellsOf(random);
  return cells.map((cell, column) => (typeof cell === 'number' && column < 8 && cell !== 0 ? number(random) : cell));
}

export const resultColumns = { hb: columnLetters(columnCount), native: columnLetters(columnCount + 1) } as const;
