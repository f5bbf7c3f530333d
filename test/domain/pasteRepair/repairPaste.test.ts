import fc from 'fast-check';
import { repairPaste, sheetOfPaste, type PasteProposal, type ProposedCell } from '../../../src/domain/pasteRepair';
import { findTables } from '../../../src/domain/recognition';
import { pastedPlan } from '../../plans/madeUpPlan';
import { pastedCases, shownProposal } from './corpus';

const cellsOf = (proposal: PasteProposal): readonly ProposedCell[] => proposal.rows.flatMap(row => row.cells);
const digitsOf = (text: string): string => [...text].filter(character => /[\d０-９]/.test(character)).join('');
const sortedDigits = (text: string): string => [...digitsOf(text)].sort().join('');

test('the corpus is large enough to mean something', () => { expect(pastedCases.length).toBeGreaterThanOrEqual(20); });

test.each(pastedCases)('$name', ({ pasted, expected }) => { expect(shownProposal(repairPaste(pasted))).toBe(expected); });

test.each([['', '没有内容。'], [' \n\t\n', '没有内容。'], ['今天天气很好\n明天也是', '看不出是一张有指标和目标的表。请把表头一起复制，或逐列粘贴到工作表。'], ['字'.repeat(200_001), '内容太长，请只粘贴一张表。']])('%# is refused in words', (pasted, refusal) => {
  expect(repairPaste(pasted)).toMatchObject({ rows: [], refusal });
});

test('a grid from cells is read like tabs', () => {
  const grid = [['序号', '指标', '2025年', '2030年'], ['1', '城镇新增就业（万人）', '350', '400①'], ['2 城镇调查失业率（%） 5.1 ＜5.5', '', '', '']];
  expect(shownProposal(repairPaste(grid))).toBe([
    'header: 序号 | 指标 | 2025年 | 2030年', 'indicator: 1 | 城镇新增就业（万人） | 350 | ~400{去掉脚注记号①}', 'indicator: 2 | ~城镇调查失业率（%）{原来没有分栏，按空格分开} | 5.1 | ＜5.5',
  ].join('\n'));
  expect(shownProposal(repairPaste(grid.map(row => [row.join(' ')])))).toContain('indicator: 2 | 城镇调查失业率（%） | 5.1 | ＜5.5');
});

test('every understood case is a table to recognition', () => {
  for (const { name, pasted } of pastedCases) {
    const { tables } = findTables(sheetOfPaste(repairPaste(pasted), '粘贴'));
    expect([name, tables.length]).toEqual([name, 1]);
  }
});

/** Pastes as they come, cut, joined and soiled anywhere. */
const soiled = fc.constantFrom(...pastedCases.map(one => one.pasted), pastedPlan).chain(text => fc.array(fc.record({ at: fc.nat(text.length), put: fc.constantFrom(' ', '\n', '\t', '1', '①', '[1]', '—', '〔', '万', ''), cut: fc.nat(3) }), { maxLength: 4 })
  .map(changes => changes.reduce((before, { at, put, cut }) => before.slice(0, at) + put + before.slice(at + cut), text)));

describe('whatever is pasted', () => {
  test('an unmarked cell stands in the paste as it is, and an undecided one keeps what was pasted', () => {
    fc.assert(fc.property(soiled, pasted => {
      const tight = pasted.replace(/\s+/g, '');
      for (const cell of cellsOf(repairPaste(pasted))) {
        if (cell.state === 'unchanged') expect(tight).toContain(cell.text.replace(/\s+/g, ''));
        if (cell.state === 'unchanged') expect(cell.text).toBe(cell.pasted.trim());
        if (cell.state !== 'unchanged') expect(cell.reason).not.toBe('');
        if (cell.state === 'undecided') expect(digitsOf(cell.text)).toBe(digitsOf(cell.pasted));
      }
    }), { numRuns: 100 });
  });

  test('a repaired cell has the digits that were pasted, but for the mark its reason names', () => {
    fc.assert(fc.property(soiled, pasted => {
      for (const cell of cellsOf(repairPaste(pasted))) {
        if (cell.state === 'repaired' && !cell.reason.includes('脚注')) expect(digitsOf(cell.text)).toBe(digitsOf(cell.pasted));
      }
    }), { numRuns: 100 });
  });

  test('no digit is lost: each stands in a cell or in a line set aside', () => {
    fc.assert(fc.property(soiled, pasted => {
      const proposal = repairPaste(pasted);
      if (proposal.refusal !== undefined) return;
      expect(sortedDigits([...cellsOf(proposal).map(cell => cell.pasted), ...proposal.dropped.map(line => line.text)].join(''))).toBe(sortedDigits(pasted));
    }), { numRuns: 100 });
  });
});

describe('a figure is never wrong without a mark', () => {
  const names = ['城镇新增就业（万人）', '城镇调查失业率（%）', '失业保险参保人数（万人）', '高技能人才总量（万人）', '调解成功率（%）', '社保卡持卡人数（万人）'];
  const figure = fc.oneof(fc.integer({ min: 1, max: 9999 }).map(String), fc.integer({ min: 1, max: 9999 }).map(value => (value / 100).toFixed(2)), fc.integer({ min: 10, max: 999 }).map(value => `〔${value}〕`), fc.constantFrom('—', '＜5.5', '1∶4∶5'));
  const truth = fc.tuple(...names.map(() => fc.tuple(figure, figure))).map(rows => rows.map(([base, target], index) => ({ name: `${index + 1}．${names[index] ?? ''}`, figures: [base, target, index % 2 === 0 ? '预期性' : '约束性'] as const })));
  type Rows = readonly { readonly name: string; readonly figures: readonly string[] }[];
  const forms: Readonly<Record<string, (rows: Rows) => string>> = {
    spaces: rows => ['指标 2025年基数 2030年目标 属性', ...rows.map(row => [row.name, ...row.figures].join(' '))].join('\n'),
    tabs: rows => ['指标\t2025年基数\t2030年目标\t属性', ...rows.map(row => [row.name, ...row.figures].join('\t'))].join('\n'),
    list: rows => ['指标', '2025年基数', '2030年目标', '属性', ...rows.flatMap(row => [row.name, ...row.figures])].join('\n'),
  };
  const wrongOnes = (pasted: string, rows: Rows): string[] => repairPaste(pasted).rows.filter(row => row.kind === 'indicator').flatMap(row => {
    const [name, ...figures] = row.cells;
    const own = rows.find(one => one.name === name?.text);
    if (!own) return [];
    return figures.flatMap((cell, at) => (cell.state === 'undecided' || cell.text === (own.figures[at] ?? '') ? [] : [`${own.name} ${cell.text} for ${own.figures[at] ?? ''}`]));
  });
  const digitPlaces = (pasted: string): number[] => [...pasted].flatMap((character, at) => (/\d/.test(character) && /[\d.]/.test(pasted.charAt(at + 1)) && pasted.indexOf('属性') < at ? [at + 1] : []));

  test.each(Object.keys(forms))('undamaged, %s are understood whole', form => {
    fc.assert(fc.property(truth, rows => {
      const pasted = forms[form]?.(rows) ?? '';
      const proposal = repairPaste(pasted);
      expect(wrongOnes(pasted, rows)).toEqual([]);
      expect(proposal.rows.filter(row => row.kind === 'indicator')).toHaveLength(rows.length);
    }), { numRuns: 100 });
  });

  test.each(Object.keys(forms).flatMap(form => [' ', '\n', '  ', '\t'].map(put => [form, put] as const)))('%s with %j inside a number', (form, put) => {
    fc.assert(fc.property(truth, fc.nat(), (rows, seed) => {
      const whole = forms[form]?.(rows) ?? '';
      const places = digitPlaces(whole);
      const at = places[seed % Math.max(1, places.length)];
      if (at === undefined) return;
      expect(wrongOnes(whole.slice(0, at) + put + whole.slice(at), rows)).toEqual([]);
    }), { numRuns: 80 });
  });

  test.each(Object.keys(forms))('%s with a cell lost', form => {
    fc.assert(fc.property(truth, fc.nat(5), fc.nat(2), (rows, row, column) => {
      const less = rows.map((one, at) => (at === row ? { ...one, figures: one.figures.filter((_, index) => index !== column) } : one));
      expect(wrongOnes(forms[form]?.(less) ?? '', rows.map((one, at) => (at === row && column === 2 ? { ...one, figures: [...one.figures.slice(0, 2), ''] } : one)))).toEqual([]);
    }), { numRuns: 100 });
  });
});
