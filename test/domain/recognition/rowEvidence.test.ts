import type { Indicator, Panel } from '../../../src/domain/plan/plan';
import type { FoundColumn, FoundColumnRole, FoundRow, FoundTable } from '../../../src/domain/recognition';
import { figureEvidence, unitRelation } from '../../../src/domain/recognition/rowEvidence';
import type { CellValue } from '../../../src/domain/table';
import { smallPlan } from '../templates/smallPlan';

test.each([
  ['', '万人', 'absent'], ['万人', '', 'absent'], ['万人', '万人', 'same'], [' 万 人 ', '万人', 'same'], ['人', '万人', 'scaled'], ['万元', '亿元', 'scaled'], ['%', '‰', 'scaled'],
  ['亿元', '万人', 'other'], ['标台', '万人', 'other'], ['万人', '标台', 'other'], ['标台', '标台', 'same'], ['％', '%', 'same'], ['人次', '人', 'other'],
])('%j against %j: %s', (written, unit, relation) => { expect(unitRelation(written, unit)).toBe(relation); });

const [panel] = smallPlan.panels;
if (!panel) throw new Error('no panel');
const sample: Panel = panel;
const column = (role: FoundColumnRole, year?: number): FoundColumn => ({ role, column: 0, headers: [role, String(year ?? '')], isHidden: false, key: '', reason: '', isSure: true, ...(year === undefined ? {} : { year }) });
function evidence(columns: readonly FoundColumn[], values: readonly CellValue[], cells: Indicator['cells'], numberFormat = 'General') {
  const [first] = sample.indicators;
  if (!first) throw new Error('no indicator');
  return figureEvidence({ columns } as FoundTable, { cells: values.map(value => ({ value, numberFormat })) } as unknown as FoundRow, { ...first, cells }, sample);
}

test('where sheet and plan print the same figure, and where not', () => {
  expect(evidence([column('base', 2025), column('previousTarget'), column('target', 2030), column('actual', 2025)], [310.25, '300', '＜ 5', 7], { base: '310.25', previousTarget: '301', target: '＜5', actual: '7' }))
    .toEqual({ same: ['base2025', 'target2030', 'actual2025'], different: ['previousTarget'] });
});

test('238 and 238.0 are the same, 〔350〕 and 350 not, but for a format that shows the brackets', () => {
  expect(evidence([column('target')], ['238.0'], { target: '238' })).toEqual({ same: ['target'], different: [] });
  expect(evidence([column('target')], [350], { target: '〔350〕' })).toEqual({ same: [], different: ['target'] });
  expect(evidence([column('target')], [350], { target: '〔350〕' }, '"〔"0"〕"')).toEqual({ same: ['target'], different: [] });
});

test.each<[string, FoundColumn, CellValue, string]>([
  ['a blank cell', column('target'), '', '330'], ['spaces', column('target'), '  ', '330'], ['a plan that prints a dash', column('target'), '—', '—'], ['a plan that prints words', column('target'), '完成国家任务', '完成国家任务'],
  ['a plan that prints nothing', column('target'), 5, ''], ['another year’s base', column('base', 2020), 330, '330'], ['a year’s 完成数', column('yearActual', 2025), 330, '330'], ['a cell nobody can read', column('target'), '12,69', '330'],
])('%s says nothing', (_name, of, value, written) => {
  expect(evidence([of], [value], { base: written, target: written })).toEqual({ same: [], different: [] });
});

test('the year matters only where both name one', () => {
  expect(evidence([column('base')], [310], { base: '310' }).same).toEqual(['base']);
  expect(evidence([column('previousTarget', 2025)], [300], { previousTarget: '300' }).same).toEqual(['previousTarget2025']);
  expect(evidence([column('actual', 2025)], [], { actual: '300' })).toEqual({ same: [], different: [] });
});
