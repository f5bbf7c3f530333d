import { english } from '../../src/taskpane/english';
import { chinese } from '../../src/taskpane/text';

const keys = Object.keys(chinese) as (keyof typeof chinese)[];
/** A word that takes arguments is said once with examples of them. */
const say = (word: unknown): string => (typeof word === 'function' ? String(word('甲', 2, 3)) : String(word));

test('both languages have the same keys and take the same arguments', () => {
  expect(Object.keys(english).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(typeof english[key]).toBe(typeof chinese[key]);
});

test.each(keys)('%s says something in both languages and lets every argument through', key => {
  const [said, inEnglish] = [say(chinese[key]), say(english[key])];
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
