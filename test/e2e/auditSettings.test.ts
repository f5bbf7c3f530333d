import type { FailureWay } from '../../src/workbench/switches';
import { openRoom, type OpenedRoom } from './excelRoom';
import { fillAnnualTable, openHands, wait, type Hands } from './filledTables';

const annual = '年度监测表';
const label = '期末数比上年增减';

/** What the file keeps, read by the client library. */
const kept = (hands: Pick<Hands, 'pane'>): Promise<unknown> => hands.pane.evaluate(async () => {
  const context = new Excel.RequestContext();
  const setting = context.workbook.settings.getItemOrNullObject('hb-audit-settings');
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? undefined : setting.value;
});

describe('审核设置 by keyboard', () => {
  let hands: Hands;
  const field = () => hands.pane.getByLabel(label, { exact: true });
  const effect = (text: string): Promise<void> => hands.pane.locator('.setting', { has: field() }).getByText(text).waitFor(wait);
  const focused = (): Promise<string> => hands.pane.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');
  const open = async (): Promise<void> => {
    await hands.pane.locator('#audit-settings').press('Enter');
    await field().waitFor(wait);
  };
  const type = async (text: string): Promise<void> => {
    await field().focus();
    await hands.opened.page.keyboard.press('Control+a');
    await hands.opened.page.keyboard.insertText(text);
  };
  const unusual = (): Promise<number> => hands.pane.locator('.findings li.finding', { hasText: 'HB601' }).count();

  beforeAll(async () => {
    hands = await openHands();
    await hands.insert(annual, annual);
    await fillAnnualTable(hands, annual);
    await hands.tab('审核');
    await hands.press('审核全部');
    await hands.said(/^审核完成：/);
  });
  afterAll(() => hands.opened.close());

  test('the page is opened by its button, takes the keyboard, and Esc leads back to the button', async () => {
    expect(await unusual()).toBe(0);
    await open();
    expect(await focused()).toBe('审核设置');
    await hands.opened.page.keyboard.press('Escape');
    await field().waitFor({ ...wait, state: 'detached' });
    await hands.pane.waitForFunction(() => document.activeElement?.id === 'audit-settings');
  });

  test('each number says its default and what it finds here; a changed one says what it would find, before it is saved', async () => {
    await open();
    await effect('与上年相比变动过大：现在 0 条');
    await type('２％');
    await hands.pane.locator('.setting', { has: field() }).getByText(/现在 0 条，改后 [1-9]\d* 条/).waitFor(wait);
    await hands.pane.getByText(/^改后：强制性 0/).waitFor(wait);
    expect(await kept(hands)).toBeUndefined();
  });

  test.each(['', '0', '201', '二十', '-5'])('%p is refused with the limits and is not saved', async text => {
    await type(text);
    await hands.pane.getByText('请填 1 到 200 之间的数（%）。').waitFor(wait);
    await hands.pane.getByRole('button', { name: '恢复默认' }).focus();
    await hands.press('保存设置');
    expect(await field().getAttribute('aria-invalid')).toBe('true');
    expect(await field().evaluate(input => document.activeElement === input)).toBe(true);
    expect(await kept(hands)).toBeUndefined();
  });

  test('an input method may compose undisturbed: only what it ends with is read', async () => {
    await type('20');
    await field().focus();
    await hands.opened.page.keyboard.press('Control+a');
    const input = await hands.opened.page.context().newCDPSession(hands.opened.page);
    await input.send('Input.imeSetComposition', { text: 'er', selectionStart: 2, selectionEnd: 2 });
    expect(await hands.pane.getByText('请填 1 到 200 之间的数（%）。').count()).toBe(0);
    await input.send('Input.insertText', { text: '２' });
    await hands.pane.locator('.setting', { has: field() }).getByText(/现在 0 条，改后 [1-9]\d* 条/).waitFor(wait);
  });

  test('saved with Enter it judges the audit, is told above the findings and on 审核结果, and 撤销 takes it back', async () => {
    await field().press('Enter');
    await hands.said('审核设置与默认不同：期末数比上年增减 2%（默认 20%）。');
    expect(await kept(hands)).toBe('{"thresholds":{"unusualStockChange":2},"severities":{}}');
    expect(await unusual()).toBeGreaterThan(0);
    await hands.press('写入审核结果表');
    await hands.said(/已插入“审核结果”/);
    expect((await hands.opened.readSheet('审核结果'))[4]?.[0]).toBe('审核设置与默认不同：期末数比上年增减 2%（默认 20%）。');
    await hands.press('撤销');
    await hands.press('撤销');
    await hands.said('已撤销：审核设置已恢复原样。');
    await hands.pane.getByText(/审核设置与默认不同/).waitFor({ ...wait, state: 'detached' });
    expect(await unusual()).toBe(0);
  });

  test('核实性 may become 提示性 rule by rule, 强制性 and a shortfall are not offered', async () => {
    await open();
    await type('2');
    await hands.pane.getByText('各条规则的性质', { exact: true }).click();
    expect(await hands.pane.getByLabel(/^HB401/).count()).toBe(0);
    expect(await hands.pane.getByLabel(/^HB701/).count()).toBe(0);
    await hands.pane.getByLabel('HB601 与上年相比变动过大').selectOption('提示性');
    await hands.pane.getByText('各条规则的性质（改了 1 条）').waitFor(wait);
    await hands.press('保存设置');
    await hands.said(/HB601 与上年相比变动过大 作提示性（默认核实性）/);
    expect(await hands.pane.locator('.findings li.finding--hint', { hasText: 'HB601' }).count()).toBe(await unusual());
    expect(await unusual()).toBeGreaterThan(0);
  });

  test('恢复默认 puts everything back once it is saved', async () => {
    await open();
    await hands.press('恢复默认');
    expect(await field().inputValue()).toBe('20');
    await hands.press('保存设置');
    await hands.said('审核设置已恢复默认。');
    expect(await kept(hands)).toBe('');
    expect(await unusual()).toBe(0);
  });

  test.each(['{', '{"thresholds":{"unusualStockChange":0.0001},"severities":{"part-above-whole":"hint"}}', 7])('what somebody else left there (%p) changes nothing', async foreign => {
    await hands.pane.evaluate(async value => {
      const context = new Excel.RequestContext();
      context.workbook.settings.add('hb-audit-settings', value);
      await context.sync();
    }, foreign);
    await hands.press('审核本表');
    await hands.said(/^审核完成：/);
    expect(await hands.pane.getByText(/审核设置与默认不同/).count()).toBe(0);
    expect(await unusual()).toBe(0);
  });

  test('nothing went wrong behind the scenes', () => {
    expect(hands.opened.foreignRequests).toEqual([]);
    expect(hands.opened.pageErrors).toEqual([]);
  });
});

describe('keeping 审核设置 when requests fail', () => {
  let room: OpenedRoom;
  const put = (text: string) => room.pane.evaluate(settings => window.room.port.putAuditSettings(settings), text);
  beforeAll(async () => { room = await openRoom(); });
  afterAll(() => room.close());

  test('takes two requests', async () => {
    await room.requests();
    expect(await put('one')).toMatchObject({ state: 'done', undoable: true });
    expect(await room.requests()).toBe(2);
  });

  test.each([1, 2].flatMap(request => (['before', 'midway', 'after'] as const satisfies readonly FailureWay[]).map(way => [request, way] as const)))('request %i fails %s: kept whole or not at all', async (request, way) => {
    const before = await kept(room);
    await room.requests();
    await room.fail([request, way]);
    const outcome = await put(`after ${request} ${way}`);
    await room.forgetFailures();
    expect(['done', 'unchanged']).toContain(outcome.state);
    expect(await kept(room)).toBe(outcome.state === 'done' ? `after ${request} ${way}` : before);
    if (outcome.state !== 'done') return;
    expect(await room.pane.evaluate(() => window.room.port.undoLast())).toMatchObject({ state: 'done' });
    expect(await kept(room)).toBe(before);
  });
});
