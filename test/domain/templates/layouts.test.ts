/** What every table must keep, whoever wrote it: run over all templates, variants and random origins. */
import fc from 'fast-check';
import { templatesFor, type LayoutCell, type TableLayout } from '../../../src/domain/templates';
import { absolute, relative } from '../../../src/domain/templates/reference';
import { lineCount } from '../../../src/domain/templates/textWidth';
import { isProblem, parseFigure } from '../../../src/domain/figure';
import type { Area } from '../../../src/domain/table/snapshot';
import { plans } from '../../../src/plans';

// A plan that is only data gets general tables; they keep the same promises.
const data = [...plans(), ...plans().map(plan => ({ ...plan, id: `${plan.id}-copy` }))];
const templates = templatesFor(data);
const planById = (id: string) => data.find(plan => plan.id === id);

const build = (template: string, plan: string, variant: string, origin = { row: 0, column: 0 }): TableLayout => {
  const found = templates.find(candidate => candidate.id === template && candidate.plan === plan);
  const subject = planById(plan);
  if (!found || !subject) throw new Error(template);
  return found.build(subject, variant, origin);
};
const all = templates.flatMap(template => template.variants.map(variant => [`${template.plan} ${template.id} ${variant.id}`, template.id, template.plan, variant.id] as const));
const cellsOf = (layout: TableLayout): { cell: LayoutCell; row: number; column: number }[] =>
  layout.cells.flatMap((line, row) => line.map((cell, column) => ({ cell, row: layout.origin.row + row, column: layout.origin.column + column })));
const covers = (area: Area, row: number, column: number): boolean => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
const isFormula = (cell: LayoutCell): cell is LayoutCell & { value: string } => typeof cell.value === 'string' && cell.value.startsWith('=');
const origins = fc.record({ row: fc.nat(2000), column: fc.nat(200) });

describe.each(all)('%s', (_name, template, plan, variant) => {
  const layout = build(template, plan, variant);

  test('says who it is', () => {
    expect([layout.template, layout.plan, layout.variant]).toEqual([template, plan, variant]);
    expect(layout.sheetName.length).toBeGreaterThan(0);
    expect(layout.sheetName.length).toBeLessThanOrEqual(31);
    expect(layout.sheetName).not.toMatch(/[[\]:*?/\\]|^'|'$/);
  });

  test('is rectangular, and widths, heights and areas belong to it wherever it stands', () => {
    fc.assert(fc.property(origins, origin => {
      const placed = build(template, plan, variant, origin);
      const [rows, columns] = [placed.cells.length, placed.columnWidths.length];
      expect(placed.cells.filter(line => line.length !== columns)).toEqual([]);
      expect(placed.rowHeights).toHaveLength(rows);
      const outside = [placed.frame, ...placed.merges, ...placed.prompts.map(prompt => prompt.area)]
        .filter(area => area.row < origin.row || area.column < origin.column || area.row + area.rows > origin.row + rows || area.column + area.columns > origin.column + columns);
      expect(outside).toEqual([]);
      expect(placed.headerRows.first + placed.headerRows.count).toBe(placed.frame.row + 1);
    }), { numRuns: 10 });
  });

  test('no cell lies under two merges, nothing is hidden under one, none lies in the body', () => {
    for (const { cell, row, column } of cellsOf(layout)) {
      const merges = layout.merges.filter(area => covers(area, row, column));
      expect(merges.length).toBeLessThanOrEqual(1);
      const [merge] = merges;
      if (merge && (merge.row !== row || merge.column !== column)) expect(cell.value).toBe('');
      if (merge) expect(covers(layout.frame, row, column)).toBe(false);
    }
  });

  test('every cell to fill has one prompt, within Excel’s limits, and no other cell has one', () => {
    for (const { cell, row, column } of cellsOf(layout)) {
      expect(layout.prompts.filter(prompt => covers(prompt.area, row, column))).toHaveLength(cell.look === 'input' ? 1 : 0);
    }
    for (const prompt of layout.prompts) {
      expect(prompt.title.length).toBeGreaterThan(0);
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeGreaterThan(0);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
    }
  });

  test('every formula asks for blanks before it calls HB, and passes the direction last', () => {
    for (const { cell } of cellsOf(layout)) {
      if (!isFormula(cell) || !cell.value.includes('HB.')) continue;
      const guard = /^=IF\((?:OR\((COUNTA\([A-Z]+\d+(?::[A-Z]+\d+)?\)=0,)+COUNTA\([A-Z]+\d+\)=0\)|\$[A-Z]+\$\d+=""),"",(?:IFNA\()?HB\./;
      expect(cell.value).toMatch(guard);
      if (!cell.value.includes('HB.ELAPSED')) expect(cell.value).toMatch(/,-?1\)/);
    }
  });

  test('every reference points into the table, and moves with it', () => {
    const reference = /\$?[A-Z]{1,3}\$?\d+\b/g;
    const unquoted = (formula: string): string => formula.replace(/"[^"]*"/g, words => words.replace(/[A-Z]/g, '_'));
    const here = cellsOf(layout);
    fc.assert(fc.property(origins, origin => {
      const there = cellsOf(build(template, plan, variant, origin));
      const moved = new Map(here.flatMap((place, index) => {
        const to = there[index] ?? place;
        return [[relative(place), relative(to)], [absolute(place), absolute(to)]] as const;
      }));
      const expected = here.map(({ cell }) => (isFormula(cell) ? { ...cell, value: unquoted(cell.value).replace(reference, address => moved.get(address) ?? `outside ${address}`) } : cell));
      expect(there.map(({ cell }) => cell)).toEqual(expected);
    }), { numRuns: 10 });
  });

  test('texts fit their cells', () => {
    for (const [at, line] of layout.cells.entries()) for (const [column, cell] of line.entries()) {
      if (typeof cell.value !== 'string' || isFormula(cell) || cell.value === '') continue;
      const merge = layout.merges.find(area => covers(area, at, column));
      const width = layout.columnWidths.slice(column, column + (merge?.columns ?? 1)).reduce((sum, one) => sum + one, 0) - (cell.look === 'ofWhichName' ? 4 : 0);
      const room = Math.floor((layout.rowHeights[at] ?? 0) / 15);
      expect([cell.value, lineCount(cell.value, width) <= room]).toEqual([cell.value, true]);
      if (cell.look === 'caption' || cell.look === 'signature' || cell.look === 'title') expect([cell.value, lineCount(cell.value, width)]).toEqual([cell.value, 1]);
    }
  });

  test('group rows hold no figures; printed cells read as figures; percent stands on shares only', () => {
    for (const { cell, row } of cellsOf(layout)) {
      const line = layout.cells[row] ?? [];
      if (line[0]?.look === 'group') expect([cell.look, cell === line[0] || cell.value === '']).toEqual(['group', true]);
      if (cell.look === 'printed') expect(isProblem(parseFigure(cell.value))).toBe(false);
      if (cell.look === 'printed' && typeof cell.value === 'string') expect(cell.numberFormat).toBe('@');
      if (cell.numberFormat?.includes('%')) expect(cell.value).toMatch(/HB\.(COMPLETION|PROGRESS|ELAPSED)\(/);
    }
  });

  test('selects a cell to fill after insertion, where there is one', () => {
    const inputs = cellsOf(layout).filter(({ cell, row, column }) => cell.look === 'input' && covers(layout.frame, row, column));
    const [first] = inputs;
    expect(layout.firstInput).toEqual(first && { row: first.row, column: first.column });
  });

  test('nothing names a function that Excel 2021 or WPS lacks', () => {
    for (const { cell } of cellsOf(layout)) if (isFormula(cell)) {
      const names = [...cell.value.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z.]*)\(/g)].map(match => match[1]);
      for (const name of names) expect(['IF', 'OR', 'IFNA', 'NA', 'COUNT', 'COUNTA', 'COUNTIF', 'SUM', 'MAX', 'DATE', 'LOOKUP', 'HB.COMPLETION', 'HB.PROGRESS', 'HB.STATUS', 'HB.ELAPSED']).toContain(name);
    }
  });
});

test('a plan that is only data has the same tables as one with words of its own', () => {
  const ids = (plan: string): string[] => templates.filter(template => template.plan === plan).map(template => `${template.panel} ${template.id} ${template.variants.map(variant => variant.id).join()}`);
  expect(ids('hubei-13th-copy')).toEqual(ids('hubei-13th'));
  expect(ids('hubei-14th-copy')).toEqual(ids('hubei-14th'));
  expect(ids('hubei-14th-works-copy')).toEqual(['works works fill,printed', 'works annual-monitoring full', 'works monthly-report month,year']);
  const withoutUnits = plans().map(plan => { const { id, name, title, document, period, baseYear, panels } = plan; return { id: `${id}-own`, name, title, document, period, baseYear, panels }; });
  expect(templatesFor(withoutUnits).filter(template => template.id === 'regional')).toEqual([]);
  expect(templatesFor([])).toEqual([]);
});

test('each template is listed once in a plan and bound to a panel that exists', () => {
  const keys = templates.map(template => `${template.plan} ${template.id}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const template of templates) {
    expect(planById(template.plan)?.panels.map(panel => panel.id)).toContain(template.panel);
    expect(template.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { id } of template.variants) expect(id).toMatch(/^[a-z]+$/);
    for (const words of [...Object.values(template.text), ...template.variants.flatMap(variant => [variant.label, variant.help])]) expect(words).toMatch(/[\u4e00-\u9fff]/);
  }
});
