import { applyExplanations, explain } from '../../../src/domain/explanations';
import { layOwnRules, ownFindings, ownRulesPlace, readOwnRules, withOwnFindings } from '../../../src/domain/ownRules';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/table';
import { plans } from '../../../src/plans';
import { sample } from '../rules/sample';
import { sheetFrom } from '../explanations/sheets';

const headers = ['编号', '公式', '性质', '说明', '依据', '定位'];
const panel = (figure: CellValue = 93) => sample('panel-2', 'fill', '专栏2').put('basic-pension-participation-rate', 'actual', figure);

interface Written { readonly code?: string; readonly formula?: string; readonly value?: CellValue; readonly severity?: string; readonly note?: string; readonly basis?: string; readonly place?: string }
const good: Written = { code: 'Z01', formula: "='专栏2'!F12>=95", value: false, severity: '核实性', note: '参保率应达到95', basis: '本市考核办法' };

function rulesSheet(...rules: readonly Written[]): SheetSnapshot {
  const lines = rules.map(({ code = '', value = '', severity = '', note = '', basis = '', place = '' }): CellValue[] => [code, value, severity, note, basis, place]);
  const values: CellValue[][] = [['我的规则', '', '', '', '', ''], headers, ...lines];
  const formulas = values.map((row, at) => row.map((value, column) => (column === 1 && at > 1 ? rules[at - 2]?.formula ?? value : value)));
  return { name: '规则', row: 0, column: 0, values, formulas, numberFormats: values.map(row => row.map(() => 'General')) };
}

const workbook = (rules: readonly Written[], figure?: CellValue): WorkbookSnapshot => {
  const table = panel(figure).table();
  return { sheets: [table.sheet, rulesSheet(...rules)], tables: [table] };
};
const found = (...rules: readonly Written[]) => ownFindings(workbook(rules));

describe('a rule of the user’s own', () => {
  const row = panel().rowOf('basic-pension-participation-rate');
  const column = panel().columnOf('actual');
  const address = `F${row + 1}`;
  const rule = { ...good, formula: `='专栏2'!${address}>=95` };

  test('finds where its formula gives FALSE, at the cells it names, with the user’s words and figures', () => {
    expect(column).toBe(5);
    expect(found(rule)).toEqual([{
      rule: 'own-rule', code: 'Z01', severity: 'query', indicator: 'basic-pension-participation-rate', places: [{ sheet: '专栏2', row, column }],
      message: '参保率应达到95（公式得 FALSE；现在的数：93）。请核对；依据：本市考核办法。',
    }]);
    expect(ownFindings(workbook([{ ...rule, value: true }], 96))).toEqual([]);
    expect(found({ ...rule, severity: ' 强制性 ', basis: '', note: '参保率应达到95。' })[0]).toMatchObject({ severity: 'error', message: '参保率应达到95（公式得 FALSE；现在的数：93）。请核对。' });
  });

  test('定位 comes first, ranges count with every cell, cells of its own sheet with none', () => {
    const places = (formula: string, place = '') => found({ ...rule, formula, place })[0]?.places.map(({ sheet, row: line, column: at }) => `${sheet} ${line},${at}`);
    expect(places('=SUM(专栏2!$B$6:C7)=专栏2!D6')).toEqual(['专栏2 5,1', '专栏2 5,2', '专栏2 6,1', '专栏2 6,2', '专栏2 5,3']);
    expect(places("='专栏2'!F12>A1", '专栏2!F14')).toEqual(['专栏2 13,5', '专栏2 11,5']);
    expect(places("='专栏2'!F12>规则!A1")).toEqual(['专栏2 11,5']);
    expect(places('=专栏2!F6-专栏2!F7>0')).toEqual(['专栏2 5,5', '专栏2 6,5']);
  });

  test('a finding of it is explained like any other, and never where it is 强制性', () => {
    const book = workbook([rule]);
    const [finding] = ownFindings(book);
    if (!finding) throw new Error('nothing found');
    const explanation = explain(finding, { indicator: '', text: '缴费推迟', time: '' }, book);
    expect(applyExplanations([finding], [explanation], book)[0]?.explained?.state).toBe('holds');
    const changed = workbook([rule], 94);
    expect(applyExplanations(ownFindings(changed), [explanation], changed)[0]?.explained?.state).toBe('lapsed');
    expect(applyExplanations([{ ...finding, severity: 'error' }], [explanation], book)[0]?.explained).toBeUndefined();
  });

  test('stands among the built-in findings by severity; with one sheet audited, only where it points there', () => {
    const book = workbook([rule, { ...rule, code: '', value: true }]);
    expect(withOwnFindings([], book).map(({ code, severity }) => [code, severity])).toEqual([['空白', 'error'], ['Z01', 'query']]);
    expect(withOwnFindings([], book, ['专栏1']).map(({ rule: id }) => id)).toEqual(['own-rule-unusable']);
    expect(withOwnFindings([], workbook([]))).toEqual([]);
  });
});

describe('the self-test', () => {
  test.each<[string, Written, string]>([
    ['no code', { ...good, code: ' ' }, '审核规则第3行没有编号。请写编号，如 Z01。'],
    ['a code of ours', { ...good, code: 'hb101' }, '审核规则第3行“hb101”编号以 HB 开头，与自带的规则混淆。请另写一个编号，如 Z01。'],
    ['a constant', { ...good, formula: undefined as never, value: true }, '审核规则第3行“Z01”没有公式。请在“公式”一栏写以 = 开头的公式。'],
    ['an error value', { ...good, value: '#NAME?' }, '审核规则第3行“Z01”公式得 #NAME?，不是 TRUE 或 FALSE。请改正公式。'],
    ['a number', { ...good, value: 5 }, '审核规则第3行“Z01”公式得 5，不是 TRUE 或 FALSE。请改正公式。'],
    ['nothing', { ...good, value: '' }, '审核规则第3行“Z01”公式得 空白，不是 TRUE 或 FALSE。请改正公式。'],
    ['no cell', { ...good, formula: '=A1>5' }, '审核规则第3行“Z01”没有指明其他工作表的单元格。请在公式里写明工作表，如 专栏2!F6。'],
    ['an unknown severity', { ...good, severity: '严重' }, '审核规则第3行“Z01”性质不是强制性、核实性或提示性。请改填其中之一。'],
    ['no words', { ...good, note: '' }, '审核规则第3行“Z01”没有说明。请写明不符合时要告诉填表人的话。'],
  ])('%s', (_name, rule, message) => {
    expect(found(rule)).toEqual([{ rule: 'own-rule-unusable', code: expect.any(String), severity: 'error', places: [{ sheet: '规则', row: 2, column: 1 }], message }]);
  });

  test('the second of two rules with one code', () => {
    expect(found(good, good).filter(({ rule }) => rule === 'own-rule-unusable').map(({ message }) => message)).toEqual(['审核规则第4行“Z01”编号与前面的规则重复。请另写一个编号。']);
  });

  test('blank rows between rules are passed over, rules after them are not', () => {
    expect(readOwnRules([rulesSheet(good, {}, {}, { ...good, code: 'Z02' })]).map(({ code }) => code)).toEqual(['Z01', 'Z02']);
  });
});

describe('the sheet 审核规则', () => {
  const table = panel('').table();
  const layout = layOwnRules([table], plans());

  test('comes with three examples on the table that is there, which blank cells do not break', () => {
    const rows = layout?.cells.slice(4, 7).map(row => row.map(cell => cell.value));
    expect(rows?.map(row => [row[0], row[2]])).toEqual([['Z01', '强制性'], ['Z02', '核实性'], ['Z03', '提示性']]);
    for (const row of rows ?? []) {
      expect(row[1]).toMatch(/^=OR\('专栏2'!F\d+="",/);
      expect(row[3]).toMatch(/\S/);
      expect(row[4]).toMatch(/\S/);
    }
    expect(layout?.cells[4]?.[1]?.numberFormat).toBeUndefined();
    expect(layout?.cells.at(-1)?.[1]).toEqual({ value: '', look: 'input' });
    expect(layout?.firstInput).toEqual({ row: 7, column: 0 });
  });

  test('is known again by its header, and its examples pass the self-test once Excel has calculated them', () => {
    if (!layout) throw new Error('no sheet');
    const sheet = sheetFrom(layout);
    const calculated = { ...sheet, values: sheet.values.map(row => row.map(value => (value === '#' ? true : value))) };
    expect(ownRulesPlace([calculated])).toEqual({ sheet: '审核规则', row: 4, column: 0 });
    expect(readOwnRules([calculated])).toHaveLength(3);
    expect(ownFindings({ sheets: [table.sheet, calculated], tables: [table] })).toEqual([]);
  });

  test('is not laid where there is no table to write rules for', () => {
    expect(layOwnRules([], plans())).toBeUndefined();
    expect(ownRulesPlace([table.sheet])).toBeUndefined();
  });
});
