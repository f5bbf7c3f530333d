import type { Frame } from 'playwright-core';
import { consistentFigures, indicators, key, years } from '../domain/rules/consistentWorkbook';
import { openWorkbench, type Opened } from './browser/launch';

export const wait = { timeout: 20_000 };

/** A pane with its hands: buttons by name, words by waiting for them. */
export interface Hands {
  readonly opened: Opened;
  readonly pane: Frame;
  press(name: string): Promise<void>;
  said(text: string | RegExp): Promise<void>;
  tab(name: string): Promise<void>;
  /** Inserts a table from 模板, on a new sheet. */
  insert(name: string, sheet: string): Promise<void>;
  /** Clicks a cell and types with the keyboard. */
  fill(sheet: string, address: string, text: string): Promise<void>;
}

/** What filling a table needs of an open workbook. */
interface Filled { readonly opened: Pick<Opened, 'readSheet' | 'calculated'>; readonly pane: Frame }

/** Opens an empty workbook beside the pane. */
export async function openHands(search = '?sample=none'): Promise<Hands> {
  const opened = await openWorkbench({ search });
  const { pane } = opened;
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const said = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor(wait);
  const tab = (name: string): Promise<void> => pane.getByRole('tab', { name }).click();
  return {
    opened, pane, press, said, tab,
    async insert(name, sheet) {
      await tab('模板');
      await pane.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await press('插入');
      await said(`已插入“${name}”，在工作表“${sheet}”。`);
    },
    async fill(sheet, address, text) {
      await opened.clickCell(sheet, address);
      await opened.type(text);
    },
  };
}

/** Rows of the sheet by the number printed before the indicator's name, 1-based. */
async function rowsByNumber(opened: Pick<Opened, 'readSheet'>, sheet: string): Promise<ReadonlyMap<number, number>> {
  const rows = await opened.readSheet(sheet);
  return new Map(rows.flatMap((row, at) => {
    const [, number] = /^(\d+)．/.exec((row[0] ?? '').trim()) ?? [];
    return number === undefined ? [] : [[Number(number), at + 1] as const];
  }));
}

/** Writes what a clerk would have filled in by hand over weeks: the test is about what comes after. */
async function write(pane: Frame, sheet: string, cells: readonly (readonly [string, string | number])[]): Promise<void> {
  await pane.evaluate(async ([name, contents]) => {
    const context = new Excel.RequestContext();
    const target = context.workbook.worksheets.getItem(name);
    for (const [address, value] of contents) target.getRange(address).values = [[value]];
    await context.sync();
  }, [sheet, cells] as const);
}

/** 年度监测表 of 18 indicators and five years in which everything agrees, shortfalls included; gives the row of each indicator. */
export async function fillAnnualTable({ opened, pane }: Filled, sheet: string, seed = 7): Promise<ReadonlyMap<number, number>> {
  const figures = consistentFigures(seed);
  const rows = await rowsByNumber(opened, sheet);
  const cells = indicators.flatMap(({ id, number }) => {
    const row = rows.get(number);
    return row === undefined ? [] : years.map((_, at) => [`${'DEFGH'.charAt(at)}${row}`, figures.get(key(id, ''))?.[at] ?? ''] as const);
  });
  await write(pane, sheet, cells);
  await opened.calculated();
  return rows;
}

/** 专栏2 that says the same as the annual table of the same seed. */
export async function fillPanel({ opened, pane }: Filled, sheet: string, seed = 7): Promise<ReadonlyMap<number, number>> {
  const figures = consistentFigures(seed);
  const rows = await rowsByNumber(opened, sheet);
  const total = (values: readonly number[]): number => Number(values.reduce((sum, value) => sum + value, 0).toFixed(6));
  const cells = indicators.flatMap(({ id, number, kind }) => {
    const values = figures.get(key(id, '')) ?? [];
    const row = rows.get(number);
    return row === undefined ? [] : [[`F${row}`, kind === 'planPeriodTotal' ? `〔${total(values)}〕` : values.at(-1) ?? ''] as const];
  });
  await write(pane, sheet, [['C3', '2025年'], ...cells]);
  await opened.calculated();
  return rows;
}
