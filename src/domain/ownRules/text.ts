/** The words of the sheet 审核规则 and of what it finds. */
import { spoken } from '../speech';
import type { Severity } from '../rules/rule';

/** What the rules find and what is wrong with them, told in the pane. */
export const findings = spoken('own-rules', {
  names: { 'own-rule': '自定规则', 'own-rule-unusable': '自定规则不能用', 'own-rule-constant': '自定规则总是一个结果', 'own-rule-conflict': '自定规则自相矛盾', 'own-rule-untested': '自定规则无法自查' },
  beyond: { range: '直接参加运算的区域，或太大的区域', end: '没写完的部分', sheet: (name: string) => `找不到的工作表“${name}”` },
  selfTest: {
    differs: '无法自查：自查算得的结果与表格里的不同。这条规则照常使用，请自己核对公式。',
    untested: (beyond: string) => `无法自查：公式含${beyond}。自查只懂比较、加减乘除和 SUM、ABS、ROUND、MAX、MIN、COUNT、COUNTA、IF、AND、OR、NOT；这条规则照常使用，请自己核对公式。`,
    alwaysTrue: (cells: string, count: number) => `公式总得 TRUE，查不出错：把${cells}换成现有的其他数、0、负数和空白，试了${count}种，没有一种得 FALSE。请核对公式。`,
    alwaysFalse: (cells: string, count: number) => `公式总得 FALSE，怎样填都不符合：把${cells}换成现有的其他数、0、负数和空白，试了${count}种，没有一种得 TRUE。请核对公式。`,
    conflict: (other: string, cells: string, count: number) => `与规则“${other}”自相矛盾：把${cells}换成现有的其他数，试了${count}种，两条规则从不同时符合。请核对两条公式。`,
    more: (first: string, count: number) => `${first}等${count}个单元格`,
  },
  broken: (note: string, written: string, basis: string) => `${note}（公式得 FALSE；现在的数：${written}）。请核对${basis === '' ? '' : `；依据：${basis}`}。`,
  blank: '空白',
  list: (figures: readonly string[]) => figures.join('、'),
  problemOf: (subject: string, problem: string) => `${subject}${problem}`,
  problems: {
    subject: (row: number, code: string) => `审核规则第${row}行${code === '' ? '' : `“${code}”`}`,
    noCode: '没有编号。请写编号，如 Z01。',
    repeatedCode: '编号与前面的规则重复。请另写一个编号。',
    takenCode: '编号以 HB 开头，与自带的规则混淆。请另写一个编号，如 Z01。',
    noFormula: '没有公式。请在“公式”一栏写以 = 开头的公式。',
    noCell: '没有指明其他工作表的单元格。请在公式里写明工作表，如 专栏2!F6。',
    noTruth: (value: string) => `公式得 ${value}，不是 TRUE 或 FALSE。请改正公式。`,
    noSeverity: '性质不是强制性、核实性或提示性。请改填其中之一。',
    noNote: '没有说明。请写明不符合时要告诉填表人的话。',
  },
} as const);

export const text = {
  sheetName: '审核规则',
  title: '审核规则',
  captions: [
    '一行一条规则。公式写普通的 Excel 公式，得 TRUE 为符合，得 FALSE 为不符合；性质填强制性、核实性或提示性。',
    '定位是审核时要指向的单元格，写作 专栏2!F6；留空时指向公式里的单元格。下面三行是例子，审核时照样执行，请改成自己的规则或删去。',
  ],
  headers: { code: '编号', formula: '公式', severity: '性质', note: '说明', basis: '依据', place: '定位' },
  severities: { error: '强制性', query: '核实性', hint: '提示性' } satisfies Record<Severity, string>,
  examples: {
    range: { note: (name: string) => `${name}应在0到100之间`, basis: '占比不会小于0，也不会大于100' },
    base: { note: (name: string) => `${name}低于基数`, basis: '规划期内一般不低于基数' },
    pair: { note: (one: string, other: string) => `${one}大于${other}`, basis: '例子，请写本单位的依据' },
  },
  ...findings,
} as const;
