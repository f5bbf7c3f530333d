import { functionHandbook } from '../../src/functions/handbook';
import { shownAs } from '../functions/formula';
import { openWorkbench, type Opened } from './browser/launch';

/** Room below and beside each formula, so that a spilled result stands free. */
const spacing = 4;
const examples = functionHandbook.flatMap(page => page.examples);
let workbench: Opened;

/** Writes formulas to a new sheet through the genuine client, one every fourth row, and reads a block of values beside each. */
async function calculate(sheet: string, formulas: readonly string[]): Promise<unknown[][][]> {
  const values = await workbench.pane.evaluate(async ({ name, written, step }) =>
    Excel.run(async context => {
      const target = context.workbook.worksheets.add(name);
      written.forEach((formula, index) => { target.getRangeByIndexes(index * step, 0, 1, 1).formulas = [[formula]]; });
      await context.sync();
      const all = target.getRangeByIndexes(0, 0, written.length * step, 6);
      all.load('values');
      await context.sync();
      return all.values as unknown[][];
    }), { name: sheet, written: formulas, step: spacing });
  return formulas.map((_formula, index) => values.slice(index * spacing, (index + 1) * spacing));
}

/** The filled cells of a block as one result. */
function filled(block: readonly (readonly unknown[])[]): unknown {
  const rows = block.map(row => row.filter(cell => cell !== '')).filter(row => row.length > 0);
  if (rows.length === 0) return '';
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

describe('HB functions in the grid', () => {
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  test('every example of the handbook gives what it says', async () => {
    const blocks = await calculate('函数例子', examples.map(example => example.formula));
    const results = examples.map((example, index) => [example.formula, shownAs(filled(blocks[index] ?? []), example.result)]);
    expect(results).toEqual(examples.map(example => [example.formula, example.result]));
  });

  test('typed with real keys into the sample', async () => {
    await workbench.clickCell('示例', 'J12');
    await workbench.type('=HB.PROGRESS(270,"〔350〕","〔442〕")');
    expect((await workbench.readCell('示例', 'J12')).value).toBeCloseTo(0.771428, 5);
  });

  test('blank cells are blank, and an error in any argument is the result', async () => {
    const blocks = await calculate('函数参数', ['=HB.PROGRESS(H90,95)', '=HB.KIND(H90)', '=HB.PROGRESS(1/0,95)', '=HB.PROGRESS(93,95,,)', '=HB.STATUS(H90,95)', '=HB.TOTAL(H88:H90)']);
    expect(blocks.map(filled)).toEqual(['#N/A', '未填', '#DIV/0!', 93 / 95, '无法评估', '#N/A']);
  });

  test('several targets spill, and a bad row spoils only its own', async () => {
    const blocks = await calculate('函数溢出', ['=HB.PROGRESS({70,80;91,93;1,2},{"〔350〕";95;"（442）"})', '=HB.STATUS({270;650},{"〔350〕";680},{"〔442〕";651},2023)']);
    expect(blocks.map(filled)).toEqual([[[150 / 350], [93 / 95], ['#VALUE!']], [['达到序时进度'], ['低于基数']]]);
  });

  test('an unreadable figure shows its words on the cell', async () => {
    await workbench.clickCell('示例', 'J13');
    await workbench.type('=HB.VALUE("（442）")');
    expect((await workbench.readCell('示例', 'J13')).value).toBe('#VALUE!');
    await workbench.hoverCell('示例', 'J13');
    await workbench.page.getByText('是否应为“〔442〕”').first().waitFor();
    expect(workbench.pageErrors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});

describe('HB functions where an empty cell arrives as 0, as in Excel 2021', () => {
  beforeAll(async () => {
    workbench = await openWorkbench({ search: '?blank=0' });
  });
  afterAll(() => workbench.close());

  test('rows of yearly actuals give the same, single cells give what 0 gives', async () => {
    const blocks = await calculate('空格为零', ['=HB.PROGRESS(A100:E100,"〔350〕")', '=HB.KIND(H90)', '=HB.STATUS(50,100,,H90)', '=HB.PROGRESS(0,95)']);
    expect(blocks.map(filled)).toEqual(['#N/A', '数值', '推进中', 0]);
  });
});
