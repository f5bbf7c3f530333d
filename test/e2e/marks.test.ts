import type { CellMark } from '../../src/excel/marks';
import type { OperationOutcome } from '../../src/excel';
import type { FailureWay } from '../../src/workbench/switches';
import { openRoom, type OpenedRoom } from './excelRoom';
import { fillAnnualTable, openHands, wait, type Hands } from './filledTables';

const annual = '年度监测表';

/** One conditional format as the client library tells of it. */
interface Format { readonly sheet: string; readonly type: string; readonly formula: string; readonly address: string; readonly fill: string; readonly bold: boolean }

/** Every conditional format of the workbook, in the order of sheets and priority. */
const formats = (hands: Pick<Hands, 'pane'>): Promise<Format[]> => hands.pane.evaluate(async () => {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const all = (sheet: string): Excel.ConditionalFormatCollection => context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  const collections = worksheets.items.map(sheet => ({ sheet: sheet.name, found: all(sheet.name).load('items/id,items/type') }));
  await context.sync();
  const read = collections.flatMap(({ sheet, found }) => found.items.map(({ id, type }) => {
    const one = all(sheet).getItem(id);
    if (type === 'Custom') {
      one.custom.rule.load('formula');
      one.custom.format.fill.load('color');
      one.custom.format.font.load('bold');
    }
    return { sheet, type, one, ranges: one.getRanges().load('address') };
  }));
  await context.sync();
  return read.map(({ sheet, type, one, ranges }) => ({
    sheet, type, address: ranges.address.replace(/(?:'[^']*'|[^,!']*)!/g, ''),
    ...(type === 'Custom' ? { formula: one.custom.rule.formula, fill: one.custom.format.fill.color, bold: one.custom.format.font.bold ?? false } : { formula: '', fill: '', bold: false }),
  }));
});

/** Fills and conditional formats of the user's own, at a cell that will be marked too. */
const formatByHand = (hands: Pick<Hands, 'pane'>, sheet: string, address: string): Promise<void> => hands.pane.evaluate(async ([name, cell]) => {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(name).getRange(cell);
  range.format.fill.color = '#00FF00';
  const own = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  own.custom.rule.formula = '=TRUE';
  own.custom.format.font.italic = true;
  await context.sync();
}, [sheet, address] as const);

const fillOf = (hands: Pick<Hands, 'pane'>, sheet: string, address: string): Promise<string> => hands.pane.evaluate(async ([name, cell]) => {
  const context = new Excel.RequestContext();
  const { fill } = context.workbook.worksheets.getItem(name).getRange(cell).format;
  fill.load('color');
  await context.sync();
  return fill.color;
}, [sheet, address] as const);

describe('标记单元格', () => {
  let hands: Hands;
  let row = 0;
  const ours = async (): Promise<Format[]> => (await formats(hands)).filter(format => format.formula.includes('hb-audit'));
  const users = async (): Promise<Format[]> => (await formats(hands)).filter(format => !format.formula.includes('hb-audit'));
  const box = () => hands.pane.getByRole('checkbox', { name: '标记单元格' });

  beforeAll(async () => {
    hands = await openHands();
    await hands.insert(annual, annual);
    row = (await fillAnnualTable(hands, annual)).get(7) ?? 0;
    await hands.fill(annual, `E${row}`, '6〔61');
    await formatByHand(hands, annual, `E${row}`);
    await hands.tab('审核');
    await hands.press('审核全部');
    await hands.said(/^审核完成：/);
  });
  afterAll(() => hands.opened.close());

  test('off until asked for; switched on it marks the cells of the findings and nothing of the user’s changes', async () => {
    expect(await box().isChecked()).toBe(false);
    expect(await ours()).toEqual([]);
    const before = await users();
    await box().check();
    await hands.said(/已标记 \d+ 个单元格。/);
    const marked = await ours();
    expect(marked.filter(format => format.formula === '=N("hb-audit-error")=0')).toMatchObject([{ sheet: annual, address: `E${row}`, fill: '#F9D0D0', bold: true }]);
    expect(marked.some(format => format.formula === '=N("hb-audit-query")=0')).toBe(true);
    expect(await users()).toEqual(before);
    expect(await fillOf(hands, annual, `E${row}`)).toBe('#00FF00');
  });

  test('a correction audits again and the marks follow; the words of the audit stay', async () => {
    await hands.fill(annual, `E${row}`, '656.2');
    await hands.press('审核全部');
    await hands.said(/^审核完成：/);
    await hands.pane.waitForFunction(() => document.querySelector('.chip--error')?.textContent?.includes('0') === true);
    for (let tries = 0; tries < 50 && (await ours()).some(format => format.formula.includes('error')); tries += 1) await hands.pane.waitForTimeout(100);
    expect((await ours()).filter(format => format.formula.includes('error'))).toEqual([]);
    expect(await hands.pane.locator('#status').innerText()).toMatch(/^审核完成：/);
  });

  test('rows are inserted, the sheet is copied: one click removes every mark, also those of the copy', async () => {
    const before = await users();
    await hands.pane.evaluate(async name => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange('6:6').insert('Down');
      sheet.copy();
      await context.sync();
    }, annual);
    expect((await ours()).length).toBeGreaterThan(0);
    await box().uncheck();
    await hands.said('已去掉全部标记。');
    expect(await ours()).toEqual([]);
    const left = (await users()).filter(format => format.sheet === annual);
    expect(left.map(({ formula, type }) => [formula, type])).toEqual(before.map(({ formula, type }) => [formula, type]));
    expect(await fillOf(hands, annual, `E${row + 1}`)).toBe('#00FF00');
    expect(await box().isChecked()).toBe(false);
  });

  test('发送前检查 finds marks that were left and removes them', async () => {
    await box().check();
    await hands.said(/已标记 \d+ 个单元格。/);
    await hands.tab('发送');
    await hands.press('发送前检查');
    const left = hands.pane.locator('li.finding', { hasText: /审核标记 \d+ 处/ }).first();
    await left.waitFor(wait);
    await left.getByRole('button', { name: '去掉标记', exact: true }).click();
    await hands.pane.getByText(/审核标记 \d+ 处/).first().waitFor({ ...wait, state: 'detached' });
    expect(await ours()).toEqual([]);
    await hands.tab('审核');
    await hands.press('审核全部');
    await hands.said(/^审核完成：/);
    await hands.pane.waitForTimeout(300);
    expect(await box().isChecked()).toBe(false);
    expect(await ours()).toEqual([]);
  });

  test('nothing went wrong behind the scenes', () => {
    expect(hands.opened.foreignRequests).toEqual([]);
    expect(hands.opened.pageErrors).toEqual([]);
  });
});

describe('an Excel without ExcelApi 1.15', () => {
  let hands: Hands;
  const box = () => hands.pane.getByRole('checkbox', { name: '标记单元格' });
  beforeAll(async () => {
    hands = await openHands('?sample=none&api=1.14');
    await hands.insert('专栏2', '专栏2');
    await hands.tab('审核');
    await hands.press('审核全部');
    await hands.said(/^审核完成：/);
  });
  afterAll(() => hands.opened.close());

  test('offers no marks and says why', async () => {
    expect(await box().isDisabled()).toBe(true);
    await hands.said(/这个版本的 Excel 不能标记单元格/);
    expect(await formats(hands)).toEqual([]);
  });

  test('but removes those that came with the file', async () => {
    await hands.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const mark = context.workbook.worksheets.getItem('专栏2').getRange('F6').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      mark.custom.rule.formula = '=N("hb-audit-query")=0';
      context.workbook.settings.add('hb-audit-marks', 'on');
      await context.sync();
    });
    await hands.press('审核全部');
    await hands.pane.waitForFunction(() => [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].some(one => one.checked));
    expect((await formats(hands)).map(format => format.address)).toEqual(['F6']);
    await box().uncheck();
    await hands.said('已去掉全部标记。');
    expect(await formats(hands)).toEqual([]);
    expect(await box().isDisabled()).toBe(true);
  });
});

describe('marks when requests fail, and on protected sheets', () => {
  let room: OpenedRoom;
  const first: readonly CellMark[] = [{ place: { sheet: '专栏2', row: 6, column: 5 }, severity: 'error' }, { place: { sheet: '专栏2', row: 7, column: 5 }, severity: 'query' }];
  const second: readonly CellMark[] = [{ place: { sheet: '专栏2', row: 9, column: 5 }, severity: 'hint' }, { place: { sheet: 'Sheet1', row: 0, column: 0 }, severity: 'query' }];
  const put = (marks: readonly CellMark[], sheet?: string): Promise<OperationOutcome> => room.pane.evaluate(([wanted, one]) => window.room.port.marks.put(wanted, one), [marks, sheet] as const);
  const remove = (): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.port.marks.remove());
  const marked = async (): Promise<string[]> => (await formats(room)).map(({ sheet, formula, address }) => `${sheet} ${formula} ${address}`).sort();

  beforeAll(async () => {
    room = await openRoom();
    expect(await room.pane.evaluate(() => window.room.lay('panel-2', 'fill', 'newSheet'))).toMatchObject({ state: 'done' });
  });
  afterAll(() => room.close());

  test('four requests at most, however many cells and sheets', async () => {
    await room.requests();
    expect(await put(first)).toMatchObject({ state: 'done', message: '已标记 2 个单元格。' });
    expect(await room.requests()).toBeLessThanOrEqual(4);
    expect(await put(first)).toMatchObject({ state: 'done' });
    expect(await room.requests()).toBe(4);
    expect(await marked()).toEqual(['专栏2 =N("hb-audit-error")=0 F7', '专栏2 =N("hb-audit-query")=0 F8']);
  });

  test('an audit of one sheet leaves the marks of the others', async () => {
    expect(await put(second, 'Sheet1')).toMatchObject({ state: 'done', message: '已标记 1 个单元格。' });
    expect(await marked()).toEqual(['Sheet1 =N("hb-audit-query")=0 A1', '专栏2 =N("hb-audit-error")=0 F7', '专栏2 =N("hb-audit-query")=0 F8']);
    expect(await remove()).toMatchObject({ state: 'done' });
    expect(await marked()).toEqual([]);
  });

  test.each([1, 2, 3, 4].flatMap(request => (['before', 'midway', 'after'] as const satisfies readonly FailureWay[]).map(way => [request, way] as const)))('request %i fails %s: the new marks or the old ones', async (request, way) => {
    expect(await put(first)).toMatchObject({ state: 'done' });
    const before = await marked();
    await room.requests();
    await room.fail([request, way]);
    const outcome = await put(second);
    await room.forgetFailures();
    expect(['done', 'unchanged']).toContain(outcome.state);
    expect(await marked()).toEqual(outcome.state === 'done' ? ['Sheet1 =N("hb-audit-query")=0 A1', '专栏2 =N("hb-audit-hint")=0 F10'] : before);
    expect(await remove()).toMatchObject({ state: 'done' });
    expect(await marked()).toEqual([]);
  });

  test('a protected sheet is left as it is and named', async () => {
    const protect = (name: string, on: boolean) => room.pane.evaluate(async ([sheet, isOn]) => {
      const context = new Excel.RequestContext();
      const { protection } = context.workbook.worksheets.getItem(sheet);
      if (isOn) protection.protect();
      else protection.unprotect();
      await context.sync();
    }, [name, on] as const);
    await protect('专栏2', true);
    expect(await put([...first, ...second])).toEqual({ state: 'done', undoable: false, message: '已标记 1 个单元格。工作表“专栏2”受保护，标记没有改动；请先在“审阅”中撤销保护。' });
    expect(await marked()).toEqual(['Sheet1 =N("hb-audit-query")=0 A1']);
    expect((await put(first, '专栏2')).message).toBe('工作表“专栏2”受保护，标记没有改动；请先在“审阅”中撤销保护。');
    await protect('专栏2', false);
    expect(await remove()).toMatchObject({ state: 'done' });
  });
});
