import type { HelpDocument } from '../../src/taskpane/views/help/documents';
import { findHeadings, placeOfLink } from '../../src/taskpane/views/help/searchHelp';

const documents: readonly HelpDocument[] = [
  { name: 'rules', title: '审核规则手册', reader: 'user', headings: [{ anchor: 'HB101', words: 'HB101 数读不出来（强制性）', depth: 3 }, { anchor: 'HB701', words: 'HB701 未达到目标（核实性）', depth: 3 }] },
  { name: 'questions', title: '常见问题', reader: 'user', headings: [{ anchor: '完成率', words: '完成率是 “—”', depth: 2 }] },
];
const found = (query: string): string[] => findHeadings(documents, query).map(({ document, heading }) => `${document.name}#${heading.anchor}`);

test('headings are found by code, by words and together with the title of their document', () => {
  expect(found('ｈｂ７０１')).toEqual(['rules#HB701']);
  expect(found('强制性')).toEqual(['rules#HB101']);
  expect(found('规则 目标')).toEqual(['rules#HB701']);
  expect(found('常见')).toEqual(['questions#完成率']);
  expect(found('没有的词')).toEqual([]);
});

test('a link leads to a page, to a heading of it, or to a heading of the same page; nowhere else', () => {
  expect(placeOfLink('questions.html', 'rules')).toEqual({ page: 'questions' });
  expect(placeOfLink('rules.html#HB101', 'questions')).toEqual({ page: 'rules', anchor: 'HB101' });
  expect(placeOfLink('#%E5%AE%8C', 'questions')).toEqual({ page: 'questions', anchor: '完' });
  expect(placeOfLink('https://example.com/', 'rules')).toBeUndefined();
  expect(placeOfLink('', 'rules')).toBeUndefined();
});
