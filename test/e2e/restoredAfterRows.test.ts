import type { Frame } from 'playwright-core';
import { insertRowByMenu } from './browser/mouse';
import { openWorkbench, type Opened } from './browser/launch';

/** Reported: 恢复 HB 公式 went by addresses. After a row was inserted, formulas came back in other rows or not at all, and the cells were said to have been edited. */
describe('恢复 HB 公式 after rows were inserted', () => {
  let opened: Opened;
  let pane: Frame;
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const said = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor();
  const convert = async (kind: string, preview: RegExp): Promise<void> => {
    await pane.locator('label', { hasText: kind }).first().click();
    await pane.locator('label', { hasText: '整个工作簿' }).click();
    await press('预览');
    await said(preview);
  };
  const formula = async (address: string): Promise<string> => (await opened.readCell('Sheet1', address)).formula;

  beforeAll(async () => {
    opened = await openWorkbench({ search: '?sample=none' });
    pane = opened.pane;
    await pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:D4').formulas = [
        ['指标', '完成数', '目标', '进度'], ['1．就业', 70, 100, '=HB.PROGRESS(B2,C2)'], ['2．参保', 90, 100, '=HB.PROGRESS(B3,C3)'], ['3．培训', 80, 100, '=HB.PROGRESS(B4,C4)'],
      ];
      await context.sync();
    });
    await opened.calculated();
    await pane.getByRole('tab', { name: '发送' }).click();
    await convert('转为数值', /将改动 3 个公式/);
    await press('应用');
    await said('已把 3 个 HB 公式转为数值。');
  });
  afterAll(() => opened.close());

  test('the formulas come back in the rows of their indicators, looking at their own figures', async () => {
    await insertRowByMenu(opened, 'Sheet1', 3);
    await opened.page.keyboard.press('Escape');
    await convert('恢复 HB 公式', /将改动 3 个公式/);
    expect(await pane.getByText(/改过|变了/).count()).toBe(0);
    await press('应用');
    await said('已恢复 3 个 HB 公式。');
    expect(await Promise.all(['D2', 'D3', 'D4', 'D5'].map(formula))).toEqual(['=HB.PROGRESS(B2,C2)', '', '=HB.PROGRESS(B4,C4)', '=HB.PROGRESS(B5,C5)']);
    await convert('恢复 HB 公式', /没有可以改动的公式/);
    await said('这个工作簿里没有转换记录，没有可以恢复的公式。');
  });

  test('plain formulas, which moved along with their cells, are known again too', async () => {
    await convert('转为普通公式', /将改动 3 个公式/);
    await press('应用');
    await said('已把 3 个 HB 公式转为普通公式。');
    await insertRowByMenu(opened, 'Sheet1', 5);
    await opened.page.keyboard.press('Escape');
    expect(await formula('D6')).toMatch(/B6.*C6/);
    await convert('恢复 HB 公式', /将改动 3 个公式/);
    await press('应用');
    await said('已恢复 3 个 HB 公式。');
    expect(await Promise.all(['D2', 'D4', 'D5', 'D6'].map(formula))).toEqual(['=HB.PROGRESS(B2,C2)', '=HB.PROGRESS(B4,C4)', '', '=HB.PROGRESS(B6,C6)']);
  });

  test('a row whose indicator is gone is named, and the others come back', async () => {
    await convert('转为数值', /将改动 3 个公式/);
    await press('应用');
    await said('已把 3 个 HB 公式转为数值。');
    await opened.clickCell('Sheet1', 'A4');
    await opened.type('4．社保卡');
    await convert('恢复 HB 公式', /将改动 2 个公式/);
    await said('“Sheet1”的 D4 转换时所在的行或栏已经变了，对不上原来的位置，不会恢复。请从相邻行复制公式，或重新插入表样。');
    expect(opened.pageErrors).toEqual([]);
  });
});
