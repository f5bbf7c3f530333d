import { english } from '../../src/taskpane/english';
import { chinese } from '../../src/taskpane/text';

const keys = Object.keys(chinese) as (keyof typeof chinese)[];
/** Names of tables are tried in english.test.ts, on the tables themselves. */
const sentences = keys.filter(key => key !== 'table' && key !== 'variant');
const submission = { errors: 1, queries: 2, unexplained: 2, unfilled: 3, broken: 4, withoutPlan: 5, mayBeSubmitted: false };
/** A word that takes arguments is said once with examples of them. */
const say = (word: unknown, examples: readonly unknown[] = ['甲', 2, 3]): string => (typeof word === 'function' ? String(word(...examples)) : String(word));

test('both languages have the same keys and take the same arguments', () => {
  expect(Object.keys(english).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(typeof english[key]).toBe(typeof chinese[key]);
});

test.each(sentences)('%s says something in both languages and lets every argument through', key => {
  const filled = key === 'notSubmittable' ? [submission] : undefined;
  const [said, inEnglish] = [say(chinese[key], filled), say(english[key], filled)];
  expect(said).not.toBe('');
  expect(said).not.toMatch(/undefined|null|NaN/);
  expect(inEnglish).not.toMatch(/undefined|null|NaN/);
  expect(inEnglish.replace(/甲/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
  expect(said.includes('甲')).toBe(inEnglish.includes('甲'));
});

test('buttons and tabs are called what the handbook calls them', () => {
  const { templatesTab, auditTab, handbookTab, insert, auditSheet, auditWorkbook, insertFormula, undo, apply, insertToNewSheet } = chinese;
  expect([templatesTab, auditTab, handbookTab, insert, auditSheet, auditWorkbook, insertFormula, undo, apply, insertToNewSheet])
    .toEqual(['模板', '审核', '函数', '插入', '审核本表', '审核全部', '插入公式', '撤销', '应用', '插入到新工作表']);
});

test('what stands between a workbook and its submission is said piece by piece', () => {
  expect(chinese.notSubmittable(submission)).toBe('还不能提交，3 张表还没有填报，强制性 1 条须更正，核实性 2 条须说明，4 条规则没有审核到，5 张表找不到规划，没有审核到。');
  expect(english.notSubmittable(submission)).toBe('may not be submitted yet: 3 tables not filled, 1 to correct, 2 to explain, 4 rules not run, 5 tables not checked, the plan is not at hand.');
  expect(chinese.notSubmittable({ ...submission, errors: 0, unfilled: 0, broken: 0, withoutPlan: 0 })).toBe('还不能提交，核实性 2 条须说明。');
});
