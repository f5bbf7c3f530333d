/** Reported: with 〔75〕 among the plain figures of a row and 8０ beside it, 8０ was called the culprit of both; corrected, 当年数与累计数混填 stood as before. */
import { defaultSettings, runRules } from '../../src/domain/rules';
import { likelyCulprits } from '../../src/domain/rules/culprit/likelyCulprits';
import { plans } from '../../src/plans';
import { sample, workbookOf } from '../domain/rules/sample';

test('only the cell written otherwise than its row is in doubt for it', () => {
  const workbook = workbookOf(sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, 2022: 72, 2023: '〔75〕', 2024: '8０', 2025: 70 }));
  const { findings } = runRules(workbook, plans(), defaultSettings);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['HB303', 'HB102']));
  const blamed = likelyCulprits(findings, workbook, plans(), defaultSettings).filter(group => group.findings.some(({ code }) => code === 'HB303'));
  expect(blamed.map(({ culprits }) => culprits.map(({ place }) => place))).toEqual([[{ sheet: '年度监测表', row: 5, column: 5 }]]);
});
