import { ownFindings } from '../../../src/domain/ownRules';
import type { CellValue, SheetSnapshot } from '../../../src/domain/table';

/** 表!A1:C4: three columns of figures. */
const figures: CellValue[][] = [[60, 58, 55], [120, 118, 100], [180, 176, 155], [92.5, 91, 90]];
const plain = (name: string, values: CellValue[][], formulas: CellValue[][] = values): SheetSnapshot => ({ name, row: 0, column: 0, values, formulas, numberFormats: values.map(line => line.map(() => 'General')) });

function tested(rules: readonly (readonly [string, CellValue])[], data = figures): string[] {
  const headers = ['编号', '公式', '性质', '说明', '依据', '定位'];
  const values = [headers, ...rules.map(([, value], at): CellValue[] => [`Z0${at + 1}`, value, '核实性', '说明', '', ''])];
  const formulas = values.map((line, at) => (at === 0 ? line : [line[0] ?? '', rules[at - 1]?.[0] ?? '', ...line.slice(2)]));
  return ownFindings({ sheets: [plain('表', data), plain('规则', values, formulas)], tables: [] })
    .filter(finding => finding.rule !== 'own-rule').map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);
}

test('a rule that can be kept and broken is sound', () => {
  expect(tested([['=表!A1<=100', true], ['=AND(表!A4>=0,表!A4<=100)', true], ['=表!A3=表!A1+表!A2', true], ['=OR(表!B1="",表!B1>=表!C1)', true], ['=SUM(表!A1:A2)>表!C3', true], ['=表!A1<>""', true]])).toEqual([]);
});

test.each([
  ['=OR(表!A1>=0,表!A1<0)', true, 'TRUE，查不出错：把A1'], ['=表!A1=表!A1', true, 'TRUE，查不出错：把A1'], ['=ABS(表!A1)>=0', true, 'TRUE，查不出错：把A1'],
  ['=AND(表!A1>100,表!A1<50)', false, 'FALSE，怎样填都不符合：把A1'], ['=COUNTA(表!A1:C2)<=6', true, 'TRUE，查不出错：把A1等6个单元格'],
])('%s always gives the same', (formula, value, words) => {
  expect(tested([[formula, value]])).toEqual([expect.stringMatching(new RegExp(`^own-rule-constant hint 审核规则第2行“Z01”公式总得 ${words}换成现有的其他数、0、负数和空白，试了\\d+种，没有一种得 (TRUE|FALSE)。请核对公式。$`))]);
});

test('two rules that no figures keep both', () => {
  expect(tested([['=表!A1>=100', false], ['=表!A1<=50', false]])).toEqual([expect.stringMatching(/^own-rule-conflict hint 审核规则第3行“Z02”与规则“Z01”自相矛盾：把A1换成现有的其他数，试了\d+种，两条规则从不同时符合。请核对两条公式。$/)]);
  expect(tested([['=表!A1>表!B1', true], ['=表!B1>=表!A1', false]])).toHaveLength(1);
});

test('rules that some figures keep both do not contradict each other', () => {
  expect(tested([['=表!A1>=60', true], ['=表!A1<=60', true]])).toEqual([]);
  expect(tested([['=表!A1>=70', false], ['=表!A1<=70', true]])).toEqual([]);
  expect(tested([['=表!A3=表!A1+表!A2', true], ['=表!A3>=500', false]])).toEqual([]);
  expect(tested([['=表!A1>=表!B1', true], ['=表!C1>=500', false]])).toEqual([]);
});

test('an equation and its opposite are left to the reader: equations seldom hold by chance', () => {
  expect(tested([['=表!A3=表!A1+表!A2', true], ['=表!A3<表!A1', false]])).toEqual([]);
});

test('what cannot be tested says so, and stays in use', () => {
  expect(tested([['=HB.PROGRESS(表!A1,表!B1)>0', true]])).toEqual(['own-rule-untested hint 审核规则第2行“Z01”无法自查：公式含HB.PROGRESS。自查只懂比较、加减乘除和 SUM、ABS、ROUND、MAX、MIN、COUNT、COUNTA、IF、AND、OR、NOT；这条规则照常使用，请自己核对公式。']);
  expect(tested([['=别处!A1>0', true]])).toEqual([expect.stringContaining('公式含找不到的工作表“别处”')]);
  expect(tested([['=表!A1>100', true]])).toEqual([expect.stringContaining('无法自查：自查算得的结果与表格里的不同。')]);
});

test('on blank cells a guarded rule is sound', () => {
  const empty: CellValue[][] = figures.map(() => ['', '', '']);
  expect(tested([['=OR(表!A1="",表!A1>=0)', true], ['=OR(表!A1="",表!B1="",表!A1<=表!B1)', true]], empty)).toEqual([]);
});
