import { fillAnnualTable, fillPanel, openHands, wait, type Hands } from './filledTables';

const annual = '年度监测表';
const panel = '专栏2';

/** Two tables that agree, then one slip of the keyboard: the pane names the cell, leads there and puts it right. */
describe('the likely culprit in the pane', () => {
  let hands: Hands;
  let row = 0;
  let right = '';
  let agreed: string[] = [];
  /** The findings on show, without the suspects above them. */
  const findings = (): Promise<string[]> => hands.pane.locator('.findings li.finding').allTextContents();
  const list = () => hands.pane.getByRole('region', { name: '先看这里' });
  const audited = async (): Promise<void> => {
    await hands.press('审核全部');
    await hands.said(/^审核完成：/);
  };

  beforeAll(async () => {
    hands = await openHands();
    await hands.insert(annual, annual);
    await hands.insert(panel, panel);
    row = (await fillAnnualTable(hands, annual)).get(7) ?? 0;
    await fillPanel(hands, panel);
    right = String((await hands.opened.readCell(annual, `H${row}`)).value);
    await hands.tab('审核');
  });
  afterAll(() => hands.opened.close());

  test('where everything agrees nothing is suspected', async () => {
    await audited();
    expect(await hands.pane.locator('.chip--error').innerText()).toMatch(/强制性 0/);
    await hands.pane.waitForTimeout(300);
    expect(await list().count()).toBe(0);
    agreed = await findings();
  });

  test('a digit lost breaks several rules; the cell is named first with the value that fits, and Enter leads there', async () => {
    const wrong = right.replace(/^(\d)\d/, '$1');
    expect(wrong).not.toBe(right);
    await hands.fill(annual, `H${row}`, wrong);
    await audited();
    await list().waitFor(wait);
    const item = list().getByRole('listitem').first();
    // What has not been drawn yet has no text to read.
    await hands.pane.waitForFunction(element => element instanceof HTMLElement && element.innerText !== '', await item.elementHandle());
    const words = await item.innerText();
    expect(words).toContain(`${annual}!H${row}`);
    expect(words).toMatch(/^\S+\s+\d条意见都牵涉/);
    expect(words).toContain(`改为 ${right} 后各处相符。`);
    await hands.opened.clickCell(panel, 'A1');
    await item.getByRole('button').first().focus();
    await hands.opened.page.keyboard.press('Enter');
    await hands.opened.page.waitForFunction(name => window.workbench.grid.workbook().getActiveSheet().getSheetName() === name, annual);
    expect(await hands.opened.selection()).toBe(`H${row}`);
  });

  test('the correction is applied with the keyboard, its findings go with it, and 撤销 brings the slip back', async () => {
    await hands.pane.getByRole('button', { name: `改为 ${right}`, exact: true }).press('Enter');
    await list().waitFor({ ...wait, state: 'detached' });
    expect(String((await hands.opened.readCell(annual, `H${row}`)).value)).toBe(right);
    expect(await findings()).toEqual(agreed);
    await hands.press('撤销');
    await list().waitFor(wait);
    expect(String((await hands.opened.readCell(annual, `H${row}`)).value)).not.toBe(right);
  });

  test('nothing went wrong behind the scenes', () => {
    expect(hands.opened.foreignRequests).toEqual([]);
    expect(hands.opened.pageErrors).toEqual([]);
  });
});
