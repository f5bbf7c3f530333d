import type { Opened } from '../browser/launch';
import { closeHost, openHost } from './openHost';

let opened: Opened;
beforeAll(async () => void (opened = await openHost()));
afterAll(() => closeHost(opened));

test('a format set after a formula leaves the formula, in the same request and in a later one', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const range = context.workbook.worksheets.add('先公式后格式').getRange('A1:B1');
    range.formulas = [['=1+1', '=A1*2']];
    range.format.fill.color = '#EEF3F8';
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    await context.sync();
    range.format.wrapText = true;
    range.numberFormat = [['0.0', '0.00']];
    range.load('formulas,values,text');
    await context.sync();
    return [range.formulas, range.values, range.text];
  }));
  expect(read).toEqual([[['=1+1', '=A1*2']], [[2, 4]], [['2.0', '4.00']]]);
});
