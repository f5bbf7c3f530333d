import type { Opened } from '../browser/launch';
import { closeHost, openHost } from './openHost';

let opened: Opened;
beforeAll(async () => void (opened = await openHost()));
afterAll(() => closeHost(opened));

test('rules, alerts and prompts of validation read back and move with the cells', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('验证');
    const validation = sheet.getRange('A1:A5').dataValidation;
    validation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
    validation.errorAlert = { title: '错', message: '请填 0—100', style: 'Stop', showAlert: true };
    validation.prompt = { title: '提示', message: '填整数', showPrompt: true };
    validation.ignoreBlanks = false;
    validation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    const written = [validation.type, validation.rule, validation.errorAlert, validation.prompt, validation.ignoreBlanks];
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('A3').dataValidation.clear();
    const states = ['A2', 'A3', 'A6', 'A7'].map(address => sheet.getRange(address).dataValidation.load('type,prompt'));
    const mixed = sheet.getRange('A2:A3').dataValidation.load('type,rule');
    await context.sync();
    return { written, states: states.map(state => [state.type, state.prompt.title]), mixed: [mixed.type, mixed.rule] };
  }));
  expect(read.written).toEqual([
    'WholeNumber', { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } },
    { title: '错', message: '请填 0—100', style: 'Stop', showAlert: true }, { title: '提示', message: '填整数', showPrompt: true }, false,
  ]);
  expect(read.states).toEqual([['WholeNumber', '提示'], ['None', ''], ['WholeNumber', '提示'], ['None', '']]);
  expect(read.mixed).toEqual(['Inconsistent', null]);
});

test('lists, formulas, and a prompt without any refusing rule', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('清单');
    const at = (address: string) => sheet.getRange(address).dataValidation;
    at('A1').rule = { list: { inCellDropDown: true, source: '达标,滞后' } };
    at('B1').rule = { list: { inCellDropDown: true, source: sheet.getRange('F1:F3') } };
    at('C1').rule = { custom: { formula: '=C1>0' } };
    at('D1').prompt = { title: '可填', message: '— 和〔〕也可以', showPrompt: true };
    const loaded = ['A1', 'B1', 'C1', 'D1'].map(address => at(address).load('type,rule,prompt'));
    sheet.getRange('D1').values = [['〔350〕']];
    sheet.getRange('A1').values = [['超前']];
    const invalid = sheet.getRange('A1:D1').dataValidation.getInvalidCellsOrNullObject().load('address');
    await context.sync();
    return { rules: loaded.map(one => one.rule), types: loaded.map(one => one.type), prompt: loaded[3]?.prompt, invalid: invalid.address };
  }));
  expect(read).toEqual({
    rules: [{ list: { inCellDropDown: true, source: '达标,滞后' } }, { list: { inCellDropDown: true, source: '=清单!$F$1:$F$3' } }, { custom: { formula: '=C1>0' } }, {}],
    types: ['List', 'List', 'Custom', 'None'],
    prompt: { title: '可填', message: '— 和〔〕也可以', showPrompt: true },
    invalid: '清单!A1',
  });
});

test('conditional formats of every kind the grid can draw', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('条件');
    const { conditionalFormats } = sheet.getRange('A1:A3');
    const custom = conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=A1>2';
    custom.custom.format.fill.color = '#FFC7CE';
    const value = conditionalFormats.add('CellValue');
    value.cellValue.format.font.color = '#9C0006';
    value.cellValue.rule = { formula1: '="滞后"', operator: 'EqualTo' };
    const bar = sheet.getRange('C1:C3').conditionalFormats.add('DataBar');
    bar.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    conditionalFormats.load('items/type');
    custom.custom.rule.load('formula');
    custom.custom.format.fill.load('color');
    value.cellValue.load('rule');
    bar.dataBar.load('lowerBoundRule');
    const notText = custom.textComparisonOrNullObject;
    await context.sync();
    const written = [conditionalFormats.items.map(one => one.type), custom.custom.rule.formula, custom.custom.format.fill.color, value.cellValue.rule, bar.dataBar.lowerBoundRule, notText.isNullObject];
    custom.delete();
    sheet.getRange('A2').conditionalFormats.clearAll();
    const ranges = value.getRanges().load('address');
    const count = conditionalFormats.getCount();
    await context.sync();
    return { written, ranges: ranges.address, count: count.value };
  }));
  expect(read).toEqual({
    written: [['CellValue', 'Custom'], '=A1>2', '#FFC7CE', { formula1: '="滞后"', operator: 'EqualTo' }, { type: 'Number', formula: '0' }, true],
    ranges: '条件!A1,条件!A3',
    count: 1,
  });
});
