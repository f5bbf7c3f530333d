import type { Page } from 'playwright-core';
import { openWorkbench, type Opened } from './browser/launch';

/** Functions of the test's own, described and associated beside the add-in's, to see exactly what the grid passes and takes. */
const described = [
  { id: 'ECHO', name: 'ECHO', description: '原样返回收到的参数', parameters: [{ name: '值', description: '一个单元格或区域', type: 'any', dimensionality: 'matrix' }, { name: '第二个', type: 'any', optional: true }, { name: '第三个', type: 'any', optional: true }], result: {} },
  { id: 'ONE', name: 'ONE', description: '单个值', parameters: [{ name: '值', type: 'any' }], result: {} },
  { id: 'MANY', name: 'MANY', description: '任意多个值', parameters: [{ name: '值', type: 'number', repeating: true }], result: {} },
  { id: 'ANSWER', name: 'ANSWER', description: '按代号作答', parameters: [{ name: '代号', type: 'string' }], result: {} },
];
const associated = `
{
  const functions = window.__workbench.functions;
  const given = values => JSON.stringify(values.slice(0, -1));
  const answers = {
    nan: () => NaN, infinite: () => 1 / 0, plain: () => { throw new Error('words of a programmer'); },
    missing: () => { throw Object.assign(new Error('第2行缺少目标，请补填。'), { code: '#N/A' }); },
    zero: () => { throw Object.assign(new Error('not shown'), { code: '#DIV/0!' }); },
    text: () => '1:4:5', yes: () => true, ragged: () => [[1, 2], [3]], spill: () => [['甲', 1], ['乙', 2]],
  };
  functions.set('ECHO', (...values) => given(values));
  functions.set('ONE', (...values) => given(values));
  functions.set('MANY', (...values) => given(values));
  functions.set('ANSWER', name => answers[name]());
}`;

async function addFunctions(page: Page): Promise<void> {
  await page.route('**/functions.json', async route => {
    const reply = await route.fetch();
    const { functions } = (reply.ok() ? await reply.json() : { functions: [] }) as { functions: object[] };
    await route.fulfill({ json: { functions: [...functions, ...described] } });
  });
  await page.route('**/functions.js', async route => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, body: `${await reply.text()}${associated}` });
  });
}

const sheet = '示例';
let workbench: Opened;

/** Types a formula into an empty cell and reads what comes of it. */
async function result(formula: string, address = 'K20'): Promise<unknown> {
  await workbench.clickCell(sheet, address);
  await workbench.type(formula);
  return (await workbench.readCell(sheet, address)).value;
}

describe('the workbench', () => {
  beforeAll(async () => {
    workbench = await openWorkbench({ prepare: addFunctions });
  });
  afterAll(() => workbench.close());

  test('opens with the sample calculated', async () => {
    expect(await workbench.sheetNames()).toEqual([sheet]);
    const rows = await workbench.readSheet(sheet);
    expect(rows.flat().filter(text => text.startsWith('#'))).toEqual([]);
    expect(rows[8]).toEqual(['2025年6月', '1.24', '6.36', '12.00', '53.0%', '50.0%', '3.0', expect.stringMatching(/./)]);
    expect(await workbench.page.locator('.sample-mark').innerText()).toBe('示例');
  });

  test('typed figures are calculated at once', async () => {
    await workbench.clickCell(sheet, 'B9');
    await workbench.type('2.24');
    expect(await workbench.readCell(sheet, 'C9')).toMatchObject({ value: 7.36, text: '7.36', formula: '=SUM(B$4:B9)' });
    expect((await workbench.readCell(sheet, 'E9')).text).toBe('61.3%');
  });

  test('the plan’s own example gives 0.771428…', async () => {
    expect(await result('=HB.PROGRESS(270,"〔350〕","〔442〕")')).toBeCloseTo(270 / 350, 12);
  });

  test('help appears while a function is typed, in Chinese', async () => {
    await workbench.clickCell(sheet, 'J13');
    await workbench.page.keyboard.type('=HB.EC');
    await workbench.page.getByText('原样返回收到的参数').first().waitFor();
    await workbench.page.keyboard.type('HO(');
    await workbench.page.getByText('第二个').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    expect((await workbench.readCell(sheet, 'J13')).value).toBeNull();
  });

  test.each([
    ['=HB.ECHO(K30:L31)', [[[null, null], [null, null]], null, null]],
    ['=HB.ECHO(A4:B4,,TRUE)', [[['2025年1月', 0.85]], null, true]],
    ['=HB.ECHO("〔350〕",K30)', [[['〔350〕']], null, null]],
    ['=HB.ONE(B4)', [0.85]],
    ['=HB.MANY(1,"2",B4)', [[1, 2, 0.85]]],
  ])('%s passes %j', async (formula, passed) => {
    expect(JSON.parse(String(await result(formula)))).toEqual(passed);
  });

  test.each([
    ['=HB.ONE(1/0)', '#DIV/0!'],
    ['=HB.ECHO(B4,NA())', '#N/A'],
    ['=HB.MANY("words")', '#VALUE!'],
    ['=HB.ANSWER("nan")', '#VALUE!'],
    ['=HB.ANSWER("infinite")', '#NUM!'],
    ['=HB.ANSWER("plain")', '#VALUE!'],
    ['=HB.ANSWER("zero")', '#DIV/0!'],
    ['=HB.ANSWER("ragged")', '#VALUE!'],
    ['=HB.ANSWER("text")', '1:4:5'],
    ['=HB.ANSWER("yes")', true],
    ['=IFERROR(HB.ANSWER("missing"),"无")', '无'],
  ])('%s shows %s', async (formula, shown) => {
    expect(await result(formula)).toBe(shown);
  });

  test('results spill, and a range given for a single value spills too', async () => {
    await result('=HB.ANSWER("spill")', 'K23');
    expect(await Promise.all(['K23', 'L23', 'K24', 'L24'].map(address => workbench.readCell(sheet, address)))).toMatchObject([{ value: '甲' }, { value: 1 }, { value: '乙' }, { value: 2 }]);
    await result('=HB.ONE(B4:B5)', 'K26');
    expect([(await workbench.readCell(sheet, 'K26')).value, (await workbench.readCell(sheet, 'K27')).value]).toEqual(['[0.85]', '[0.72]']);
  });

  test('the words of an error show while the pointer rests on its cell', async () => {
    await result('=HB.ANSWER("missing")', 'J15');
    const card = workbench.page.locator('.error-card');
    await workbench.hoverCell(sheet, 'J15');
    await card.waitFor();
    expect(await card.innerText()).toMatch(/#N\/A\s+第2行缺少目标，请补填。/);
    await workbench.hoverCell(sheet, 'J18');
    await card.waitFor({ state: 'hidden' });
  });

  test.each(['=1+1', '-16.6%', '1:4:5', '12/10', '007', '(350)', 'true', '＜5', '〔442〕'])('a text cell keeps %s as typed', async typed => {
    await workbench.page.evaluate(() => void window.workbench.grid.workbook().getActiveSheet().getRange('M4').setNumberFormat('@'));
    await workbench.clickCell(sheet, 'M4');
    await workbench.type(typed);
    expect(await workbench.readCell(sheet, 'M4')).toEqual({ value: typed, text: typed, formula: '', numberFormat: '@' });
  });

  test('a number without a format keeps all its digits when its cell is opened and left', async () => {
    await workbench.clickCell(sheet, 'M6');
    await workbench.type('1.123456789012');
    await workbench.clickCell(sheet, 'M6');
    await workbench.page.keyboard.press('F2');
    await workbench.page.waitForTimeout(150);
    await workbench.type('');
    expect(await workbench.readCell(sheet, 'M6')).toMatchObject({ value: 1.123456789012, text: '1.123457' });
  });

  test('an input prompt shows with its cell and follows inserted rows', async () => {
    const prompt = { title: '完成数', message: '没有数填 —，不要留空。' };
    await workbench.page.evaluate(words => window.workbench.grid.setPrompt('sample', { startRow: 3, endRow: 8, startColumn: 1, endColumn: 1 }, words), prompt);
    const card = workbench.page.locator('.prompt-card');
    await workbench.clickCell(sheet, 'B4');
    expect(await card.innerText()).toMatch(/完成数\s+没有数填 —，不要留空。/);
    await workbench.page.evaluate(() => void window.workbench.grid.workbook().getActiveSheet().insertRows(0, 2));
    await workbench.clickCell(sheet, 'B4');
    expect(await card.isVisible()).toBe(false);
    await workbench.clickCell(sheet, 'B11');
    expect(await card.isVisible()).toBe(true);
  });

  test('names follow inserted rows, comparisons with an error stay errors, SORT leaves its source alone', async () => {
    const values = await workbench.page.evaluate(async () => {
      const { grid } = window.workbench;
      const active = grid.workbook().getActiveSheet();
      active.getRange('P1:P3').setValues([[30], [10], [20]]);
      grid.workbook().insertDefinedName('合计数', `${active.getSheetName()}!$P$1:$P$3`);
      active.getRange('Q1:Q3').setValues([[{ f: '=1/0' }], [{ f: '=SUM(合计数)' }], [{ f: '=TEXTJOIN(",",TRUE,P1:P3)' }]]);
      active.getRange('R1:R4').setValues([[{ f: '=IFERROR(IF(Q1>0.5,"是","否"),"错")' }], [{ f: '=IFERROR(IF(Q1>0.5,"是","否"),"错")' }], [{ f: '=IFERROR(IF(Q1>0.5,"是","否"),"错")' }], [{ f: '=SUM(SORT(P1:P3))' }]]);
      await grid.recalculate();
      active.insertRows(1, 1);
      active.getRange('P2').setValue(5);
      await grid.recalculate();
      return ['Q3', 'Q4', 'R1', 'R3', 'R4', 'R5'].map(address => active.getRange(address).getRawValue());
    });
    expect(values).toEqual([65, '30,5,10,20', '错', '错', '错', 65]);
  });

  test('nothing is asked for outside its own pages and no error goes uncaught', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.pageErrors).toEqual([]);
  });
});

describe('switches', () => {
  test('?blank=0 passes blanks as Excel 2021 does, and ?sample=none opens an empty sheet', async () => {
    const opened = await openWorkbench({ search: '?blank=0&sample=none', prepare: addFunctions });
    try {
      expect(await opened.sheetNames()).toEqual(['Sheet1']);
      await opened.clickCell('Sheet1', 'B2');
      await opened.type('=HB.ECHO(D4:E4,,3)');
      expect((await opened.readCell('Sheet1', 'B2')).value).toBe('[[[0,0]],null,3]');
      expect(await opened.page.locator('.sample-mark').count()).toBe(0);
    } finally {
      await opened.close();
    }
  });

  test('functions answer again after the pane is loaded again', async () => {
    const opened = await openWorkbench({ prepare: addFunctions });
    try {
      await opened.pane.evaluate(() => location.reload());
      await opened.pane.waitForLoadState('load');
      await opened.clickCell('示例', 'K3');
      await opened.type('=HB.ONE(7)');
      await opened.page.waitForFunction(() => window.workbench.grid.workbook().getActiveSheet().getRange('K3').getRawValue() === '[7]');
      expect((await opened.readCell('示例', 'E4')).text).toBe('7.1%');
    } finally {
      await opened.close();
    }
  });
});
