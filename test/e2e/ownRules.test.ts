import type { Frame } from 'playwright-core';
import { openWorkbench, type Opened } from './browser/launch';

const wait = { timeout: 20_000 };
const sheet = '专栏2';
const rules = '审核规则';

/** A user writes rules of their own as formulas, with the keyboard, and they are checked with the others. */
describe('审核规则', () => {
  let opened: Opened;
  let pane: Frame;
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const said = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor(wait);
  const audited = async (): Promise<string> => {
    await press('审核全部');
    await pane.getByText('正在', { exact: false }).first().waitFor({ ...wait, state: 'detached' });
    await said(/^审核完成：/);
    return pane.locator('.findings').innerText();
  };
  const write = async (cells: Readonly<Record<string, string>>): Promise<void> => {
    for (const [address, text] of Object.entries(cells)) {
      await opened.clickCell(rules, address);
      await opened.type(text);
    }
  };
  let pension = '';

  beforeAll(async () => {
    opened = await openWorkbench({ search: '?sample=none' });
    pane = opened.pane;
    await pane.getByRole('tab', { name: '模板' }).click();
    await pane.getByRole('button', { name: /^专栏2/ }).click();
    await press('插入');
    await said(/已插入“专栏2”/);
    pension = `F${(await opened.readSheet(sheet)).findIndex(([name = '']) => name.trim().startsWith('6．')) + 1}`;
    await pane.getByRole('tab', { name: '审核' }).click();
    await audited();
  });
  afterAll(() => opened.close());

  test('自定规则 lays the sheet once, with three examples that hold on a blank table; again it only leads there', async () => {
    await press('自定规则');
    await said('已插入“审核规则”，在工作表“审核规则”。');
    const shown = (await opened.readSheet(rules)).slice(3, 7).map(row => [row[0]?.trim(), row[2]?.trim()]);
    expect(shown).toEqual([['编号', '性质'], ['Z01', '强制性'], ['Z02', '核实性'], ['Z03', '提示性']]);
    for (const address of ['B5', 'B6', 'B7']) expect((await opened.readCell(rules, address)).value).toBe(true);
    expect(await audited()).not.toMatch(/Z0/);
    await opened.clickCell(sheet, 'A1');
    await press('自定规则');
    await opened.page.waitForFunction(name => window.workbench.grid.workbook().getActiveSheet().getSheetName() === name, rules);
    expect((await opened.sheetNames()).filter(name => name.startsWith(rules))).toEqual([rules]);
  });

  test('an example speaks up when its figure breaks it, and can be explained', async () => {
    await opened.clickCell(sheet, pension);
    await opened.type('90');
    const found = await audited();
    expect(found).toContain('基本养老保险参保率低于基数（公式得 FALSE；现在的数：90、90.67）。请核对；依据：规划期内一般不低于基数。');
    const item = pane.locator('li.finding', { hasText: 'Z02 自定规则' });
    await item.getByRole('button', { name: '写说明' }).click();
    await opened.page.keyboard.type('缴费推迟');
    await press('保存说明');
    await item.getByText(/^已说明：/).waitFor(wait);
  });

  test('a rule typed by hand is checked; one that cannot be used is named with its cell and its remedy', async () => {
    await write({ A8: 'Z09', B8: `='${sheet}'!${pension}>=95`, C8: '强制性', D8: '参保率应达到95', A9: 'Z10', B9: '=1+1', C9: '核实性', D9: '两数相等' });
    const found = await audited();
    expect(found).toContain('参保率应达到95（公式得 FALSE；现在的数：90）。请核对。');
    expect(found).toContain('审核规则第9行“Z10”公式得 2，不是 TRUE 或 FALSE。请改正公式。');
    expect(await pane.locator('.submission').innerText()).toMatch(/工作簿还不能提交，强制性 2 条须更正/);
    await write({ B9: `='${sheet}'!${pension}=90` });
    expect(await audited()).not.toContain('Z10');
  });

  test('nothing went wrong behind the scenes', () => {
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.pageErrors).toEqual([]);
  });
});
