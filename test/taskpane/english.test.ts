import { text as adoptionText } from '../../src/excel/adoption/text';
import { conversionText } from '../../src/excel/conversion/text';
import { marksText } from '../../src/excel/marks/text';
import { settingsText } from '../../src/excel/settings/text';
import { adoptionInEnglish } from '../../src/excel/spoken/adoption';
import { operationsInEnglish } from '../../src/excel/spoken/operations';
import { conversionInEnglish, marksInEnglish, settingsInEnglish } from '../../src/excel/spoken/others';
import { text } from '../../src/excel/text';
import { rules } from '../../src/domain/rules';
import { templates, templatesFor } from '../../src/domain/templates';
import { examples } from '../../src/functions/examples';
import { plans } from '../../src/plans';
import { english } from '../../src/taskpane/english';
import { rulesInEnglish } from '../../src/taskpane/views/audit/words/rulesInEnglish';
import { whyInEnglish } from '../../src/taskpane/views/audit/words/whyInEnglish';

/** Every text below an object, functions called with their own parameters' positions, by path. */
function said(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[path + key, value] as [string, string]];
    if (typeof value === 'function') return [[path + key, String((value as (...filled: unknown[]) => unknown)(2, 3, 4, 5))] as [string, string]];
    return typeof value === 'object' && value !== null ? said(value, `${path}${key}.`) : [];
  });
}

const rooms = [
  ['operations', text, operationsInEnglish], ['adoption', adoptionText, adoptionInEnglish], ['conversion', conversionText, conversionInEnglish],
  ['marks', marksText, marksInEnglish], ['settings', settingsText, settingsInEnglish],
] as const;
/** The printed footer belongs to the workbook. */
const kept = /^pageFooter/;

test.each(rooms)('%s: every message has its English, and no Chinese is left in it', (_room, chinese, spoken) => {
  expect(said(spoken).map(([path]) => path).sort()).toEqual(said(chinese).map(([path]) => path).sort());
  expect(said(spoken).filter(([path, words]) => /[\u4e00-\u9fff]/.test(words) && !kept.test(path + words))).toEqual([]);
});

test('every rule has an English name and says what it looks for, why, and what it rests on', () => {
  expect(Object.keys(rulesInEnglish).sort()).toEqual(rules.map(rule => rule.id).sort());
  for (const { name, what } of Object.values(rulesInEnglish)) expect([name, what].join(' ')).toMatch(/^[A-Z〔][^\u4e00-\u9fff]+\.$/);
  expect(Object.keys(whyInEnglish).sort()).toEqual(rules.map(rule => rule.id).sort());
  for (const { why, basis } of Object.values(whyInEnglish)) expect([basis, why].join(' ')).toMatch(/^[A-Z〔][^\u4e00-\u9fff]+\.$/);
});

test('the pane’s own English has no Chinese in it', () => {
  const { rules: spoken, say: translate, table, variant, category, ...own } = english;
  expect(Object.keys(spoken)).toHaveLength(rules.length);
  expect(translate('GDP')).toBe('GDP');
  for (const one of [...templates, ...templatesFor(plans().map(plan => ({ ...plan, id: `own-${plan.id}` })))]) {
    const { name, title, description } = table(one);
    expect(one.id.startsWith('panel') ? description : [name, title, description].join(' ')).not.toMatch(/[\u4e00-\u9fff]/);
    for (const way of one.variants) expect(Object.values(variant(way)).join(' ')).not.toMatch(/[\u4e00-\u9fff]/);
  }
  for (const { category: chapter } of Object.values(examples)) expect(category(chapter)).toMatch(/^[A-Z][a-z]+$/);
  expect(said(own).filter(([, words]) => /[\u4e00-\u9fff]/.test(words))).toEqual([]);
});
