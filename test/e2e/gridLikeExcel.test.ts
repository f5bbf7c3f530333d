import { openWorkbench, type Opened } from './browser/launch';
import { putOnClipboard } from './browser/mouse';

const sheet = 'Sheet1';

/** Where the grid's engine by itself shows or calculates something else than Excel would. */
describe('the grid, as Excel has it', () => {
  let opened: Opened;
  const result = async (formula: string): Promise<unknown> => {
    await opened.page.evaluate(async text => {
      window.workbench.grid.workbook().getActiveSheet().getRange('A1').setValue({ f: text });
      await window.workbench.grid.recalculate();
    }, formula);
    return (await opened.readCell(sheet, 'A1')).value;
  };

  beforeAll(async () => {
    opened = await openWorkbench({ search: '?sample=none' });
  });
  afterAll(async () => {
    expect(opened.pageErrors).toEqual([]);
    await opened.close();
  });

  test.each([['5.6%', 0.056], ['0.1%', 0.001], ['-16.6%', -0.166], ['12.34%', 0.1234]])('%s typed by key is %d to the last digit', async (typed, value) => {
    await opened.clickCell(sheet, 'C3');
    await opened.type(typed);
    expect((await opened.readCell(sheet, 'C3')).value).toBe(value);
    await opened.page.evaluate(() => { window.workbench.grid.workbook().getActiveSheet().getRange('C3').clear(); });
  });

  test.each(['[270]', '〔270]', '[[', '见[专栏1'])('after %s typed by key formulas are still calculated', async typed => {
    await opened.clickCell(sheet, 'C3');
    await opened.type(typed);
    expect((await opened.readCell(sheet, 'C3')).value).toBe(typed);
    await opened.clickCell(sheet, 'C4');
    await opened.type('=SUM(1,2)&C3');
    expect((await opened.readCell(sheet, 'C4')).value).toBe(`3${typed}`);
    await opened.page.evaluate(() => { window.workbench.grid.workbook().getActiveSheet().getRange('C3:C4').clear(); });
  });

  test('a block of plain text keeps the look and the format of the cells it is pasted into, and its empty first cell', async () => {
    await opened.page.evaluate(() => {
      const range = window.workbench.grid.workbook().getActiveSheet().getRange('C3:D4');
      range.setBackground('#fff7e0');
      range.setNumberFormat('@');
    });
    await putOnClipboard(opened.page, '\t1:4:5\r\n〔270〕\t<5\r\n');
    await opened.clickCell(sheet, 'C3');
    await opened.page.keyboard.press('Control+v');
    await opened.page.waitForFunction(() => window.workbench.grid.workbook().getActiveSheet().getRange('D4').getValue() === '<5');
    expect(await opened.readSheet(sheet)).toEqual(expect.arrayContaining([['', '', '', '1:4:5'], ['', '', '〔270〕', '<5']]));
    expect(await opened.page.evaluate(() => window.workbench.grid.workbook().getActiveSheet().getRange('C3:D4').getBackgrounds().flat())).toEqual(Array(4).fill('#fff7e0'));
    expect((await opened.readCell(sheet, 'D3')).numberFormat).toBe('@');
    await opened.page.keyboard.press('Escape');
    await opened.page.evaluate(() => { window.workbench.grid.workbook().getActiveSheet().getRange('C3:D4').clear(); });
  });

  test.each([
    ['=ISTEXT(INDEX({"12","x"},1))', 1],
    ['=INDEX({"5%","x"},1)', '5%'],
    ['=INDEX({"a;b","c,d"},2)', 'c,d'],
    ['=INDEX({"说""话""",1},1)', '说"话"'],
    ['=INDEX({1,2;"3",4},2,1)&"!"', '3!'],
    ['=COUNT({1,"2",TRUE})', 1],
    ['=SUM({1,2;-3,0.5})', 0.5],
    ['=INDEX({#N/A,TRUE},1)', '#N/A'],
  ])('%s gives %j', async (formula, value) => {
    expect(await result(formula)).toEqual(value === 1 && formula.includes('ISTEXT') ? true : value);
  });

  test.each([['=AZ1', 0], ['=SUM(XFD1048576)', 0], ['=A5000&"空"', '空'], ['=COUNTA(B3:B9999)', 0], ['=XFE1', '#NAME?']])('beyond the grid’s edge %s gives %j', async (formula, value) => {
    expect(await result(formula)).toBe(value);
  });

  /** What the grid hands its painter. */
  const painted = (address: string): Promise<{ text: string; align: number }> => opened.page.evaluate(at => {
    const range = window.workbench.grid.workbook().getActiveSheet().getRange(at);
    const cell = window.workbench.grid.workbook().getActiveSheet().getSheet().getCell(range.getRow(), range.getColumn());
    return { text: String(cell?.v), align: Number((cell as { interceptorStyle?: { ht?: number } } | undefined)?.interceptorStyle?.ht ?? 0) };
  }, address);

  test('errors stand in the middle, unless the cell says otherwise', async () => {
    await result('=1/0');
    expect(await painted('A1')).toEqual({ text: '#DIV/0!', align: 2 });
    await opened.page.evaluate(() => void window.workbench.grid.workbook().getActiveSheet().getRange('A1').setHorizontalAlignment('left'));
    expect(await painted('A1')).toEqual({ text: '#DIV/0!', align: 0 });
  });

  test('a number too wide for its column shows as #####, never cut', async () => {
    await opened.page.evaluate(() => {
      const active = window.workbench.grid.workbook().getActiveSheet();
      active.setColumnWidth(4, 40);
      active.getRange('E1:E5').setValues([[123456789], [12], [0.123456], ['文字很长不会变'], [1234567.5]]);
      active.getRange('E5').setNumberFormat('#,##0.00');
    });
    const shown = [];
    for (const address of ['E1', 'E2', 'E3', 'E4', 'E5']) shown.push((await painted(address)).text);
    expect(shown).toEqual([expect.stringMatching(/^#+$/), '12', '0.12', '文字很长不会变', expect.stringMatching(/^#+$/)]);
    await opened.page.evaluate(() => void window.workbench.grid.workbook().getActiveSheet().setColumnWidth(4, 120));
    expect((await painted('E1')).text).toBe('123456789');
    expect((await painted('E5')).text).toBe('1,234,567.50');
  });
});
