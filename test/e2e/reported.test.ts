import { openWorkbench, type Opened } from './browser/launch';

/** Reported bugs that only a browser shows; the others are in test/reported. */
describe('reported in the workbench', () => {
  let opened: Opened;
  beforeAll(async () => void (opened = await openWorkbench()));
  afterAll(() => opened.close());

  test.each([['5.6%', 0.056], ['95%', 0.95], ['12.3%', 0.123], ['-16.6%', -0.166]])('%s written by the add-in is kept as Excel keeps it', async (typed, value) => {
    const written = await opened.pane.evaluate(text => Excel.run(async context => {
      const cell = context.workbook.worksheets.getItem('示例').getRange('K6');
      cell.values = [[text]];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    }), typed);
    expect(written).toBe(value);
  });

  test('an entry opened by a click is measured when its frame is drawn: before, the page would be laid out twice', async () => {
    const measured = await opened.pane.evaluate(async () => {
      const original = Element.prototype.scrollIntoView;
      let times = 0;
      Element.prototype.scrollIntoView = function counted(...options) { times += 1; original.apply(this, options); };
      const head = document.querySelector<HTMLElement>('.entry__head[aria-expanded="false"]');
      head?.click();
      while (head?.getAttribute('aria-expanded') !== 'true') await Promise.resolve();
      const beforeDrawn = times;
      await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      Element.prototype.scrollIntoView = original;
      head?.click();
      return { beforeDrawn, drawn: times };
    });
    expect(measured).toEqual({ beforeDrawn: 0, drawn: 1 });
  });

  test('Enter pressed once more after 插入 lays no second table', async () => {
    await opened.pane.getByRole('button', { name: /^专栏2/ }).click();
    await opened.pane.getByRole('button', { name: '插入', exact: true }).focus();
    await opened.page.keyboard.press('Enter');
    await opened.pane.getByText(/已插入“专栏2”/).waitFor();
    await opened.pane.waitForFunction(() => document.activeElement?.id === 'status');
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.press('Tab');
    expect(await opened.pane.evaluate(() => document.activeElement?.textContent)).toBe('撤销');
    expect(await opened.sheetNames()).toEqual(['示例', '专栏2']);
  });

  test('a figure typed in the second after an audit is not taken for an echo of it: the result is said to be old, and 审核结果 written by the add-in is not', async () => {
    const stale = opened.pane.getByText('审核之后表格有改动，下面的结果可能已经过时。');
    await opened.clickCell('专栏2', 'F12');
    await opened.pane.getByRole('tab', { name: '审核' }).click();
    await opened.pane.getByRole('button', { name: '审核本表', exact: true }).click();
    await opened.pane.getByText(/^审核完成：/).waitFor();
    await opened.pane.getByRole('button', { name: '写入审核结果表', exact: true }).click();
    await opened.pane.getByText(/已插入“审核结果”/).waitFor();
    await opened.pane.waitForTimeout(1200);
    expect(await stale.count()).toBe(0);
    await opened.clickCell('专栏2', 'F12');
    await opened.pane.getByRole('button', { name: '审核本表', exact: true }).click();
    await opened.pane.getByText(/^审核完成：/).waitFor();
    await opened.clickCell('专栏2', 'F12');
    await opened.type('96');
    await stale.waitFor();
  });

  test('发送前检查 says that it is old once the workbook was edited, at once after it or later, and not by itself', async () => {
    const stale = opened.pane.getByText('检查之后工作簿有改动，下面的结果可能已经过时。请再检查一次。');
    const check = opened.pane.getByRole('button', { name: '发送前检查', exact: true });
    await opened.pane.getByRole('tab', { name: '发送' }).click();
    await check.click();
    await opened.pane.getByText(/^发送前检查：/).waitFor();
    await opened.clickCell('专栏2', 'J3');
    await opened.type('=1/0');
    await stale.waitFor();
    await opened.pane.waitForTimeout(1600);
    await check.click();
    await opened.pane.getByText(/错误值 1 处/).waitFor();
    await opened.pane.waitForTimeout(1600);
    expect(await stale.count()).toBe(0);
    await opened.clickCell('专栏2', 'J3');
    await opened.page.keyboard.press('Delete');
    await stale.waitFor();
    await check.click();
    await stale.waitFor({ state: 'detached' });
  });

  test('a preview of many formulas shows some of them beside 应用, instead of 应用 alone above the last line', async () => {
    await opened.pane.getByRole('tab', { name: '发送' }).click();
    await opened.pane.locator('label', { hasText: '转为数值' }).click();
    await opened.pane.getByRole('button', { name: '预览', exact: true }).click();
    await opened.pane.getByText(/将改动 \d+ 个公式/).first().waitFor();
    const inSight = (): Promise<boolean[]> => opened.pane.evaluate(() => {
      const view = document.querySelector('.view:not([hidden])')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('#apply-conversion, section li')].slice(0, 3).map(element => element.getBoundingClientRect().bottom <= view.bottom);
    });
    for (let tries = 0; tries < 20 && (await inSight()).includes(false); tries += 1) await opened.pane.waitForTimeout(50);
    expect(await inSight()).toEqual([true, true, true]);
    await opened.pane.getByRole('button', { name: '取消', exact: true }).click();
  });

  test('a table whose plan is gone is not called no table: the user is told to bring 规划数据 back', async () => {
    await opened.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const { names, worksheets } = context.workbook;
      names.load('items/name');
      await context.sync();
      names.items.filter(({ name }) => name.startsWith('HB_hubei')).forEach(name => { name.delete(); });
      names.add('HB_plan.2026.2030_panel.1_adopted_plan_1', worksheets.getItem('专栏2').getRange('A1:H29'));
      await context.sync();
    });
    await opened.pane.getByRole('tab', { name: '审核' }).click();
    for (const scope of ['审核本表', '审核全部']) {
      await opened.pane.getByRole('button', { name: scope, exact: true }).click();
      const told = opened.pane.getByRole('tabpanel').getByText('“专栏2”的 A1:H29 是规划 plan-2026-2030 的表，这个工作簿里没有这个规划，没有审核。请恢复“规划数据”工作表；不再需要的，取消纳入或删去这张表。');
      await told.waitFor();
      expect(await opened.pane.getByText(/里没有规划表/).count()).toBe(0);
    }
  });

  test('forced dark colours leave the light cells and fields of the grid on their own ground', async () => {
    const forced = await openWorkbench({ prepare: page => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }) });
    const colours = await forced.page.locator('#grid, #grid input').evaluateAll(elements => elements.map(element => `${getComputedStyle(element).color} on ${getComputedStyle(element).backgroundColor}`));
    await forced.close();
    const [ground, ...fields] = colours;
    expect(ground).toBe('rgb(36, 36, 36) on rgb(255, 255, 255)');
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(['rgb(36, 36, 36) on rgb(255, 255, 255)', 'rgb(36, 36, 36) on rgba(0, 0, 0, 0)']).toContain(field);
  });

  test('an Excel below the floor is told so in the pane', async () => {
    const old = await openWorkbench({ search: '?api=1.11' });
    await old.pane.getByRole('heading', { name: '这台电脑上的 Excel 版本太旧' }).waitFor();
    expect(await old.pane.getByRole('tab').count()).toBe(0);
    await old.close();
  });

  test('a pane without idle callbacks, at and hasOwn, as on a Mac or with a WebView2 of 2021, opens, lays a table and audits it', async () => {
    const old = await openWorkbench({ prepare: async page => void await page.addInitScript(() => {
      if (!location.pathname.endsWith('workbench-taskpane.html')) return;
      Reflect.deleteProperty(window, 'requestIdleCallback');
      Reflect.deleteProperty(Array.prototype, 'at');
      Reflect.deleteProperty(String.prototype, 'at');
      Reflect.deleteProperty(Object, 'hasOwn');
    }) });
    expect(await old.pane.evaluate(() => 'requestIdleCallback' in window)).toBe(false);
    await old.pane.getByRole('button', { name: /^专栏2/ }).click();
    await old.pane.getByRole('button', { name: '插入', exact: true }).click();
    await old.pane.getByText(/已插入“专栏2”/).waitFor();
    await old.pane.getByRole('tab', { name: '审核' }).click();
    await old.pane.getByRole('button', { name: '审核本表', exact: true }).click();
    await old.pane.getByText(/未填/).first().waitFor();
    expect([old.pageErrors, old.consoleErrors]).toEqual([[], []]);
    await old.close();
  });
});
