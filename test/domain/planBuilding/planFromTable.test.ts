import fc from 'fast-check';
import { finishDraft, isFinished, planFromTable, type DraftCorrections, type PlanDraft } from '../../../src/domain/planBuilding';
import type { Plan } from '../../../src/domain/plan/plan';
import type { FoundTable } from '../../../src/domain/recognition';
import { planById } from '../../../src/plans';
import { foundPanel, foundTable, type RowSketch } from './foundTables';

const columns = [{ role: 'name', header: '指标' }, { role: 'base', header: '2025年', year: 2025 }, { role: 'target', header: '2030年目标', year: 2030 }] as const;
const period = { start: 2026, end: 2030, planName: '十五五' } as const;
const table = (rows: readonly RowSketch[], rest: Partial<FoundTable> = {}): FoundTable => foundTable(columns, rows, { period, ...rest });
const row = (name: string, base: string | number, target: string | number, rest: Partial<RowSketch> = {}): RowSketch => ({ name, cells: [name, base, target], ...rest });
const first = (draft: PlanDraft) => { const [one] = draft.indicators; if (!one) throw new Error('no indicator'); return one; };
const made = (draft: PlanDraft): Plan => { const plan = finishDraft(draft); if (!isFinished(plan)) throw new Error(plan.map(problem => problem.message).join('\n')); return plan; };
const problems = (draft: PlanDraft, taken: readonly { id: string; name: string }[] = []): string[] => { const plan = finishDraft(draft, { taken }); return isFinished(plan) ? [] : plan.map(problem => problem.message); };
const asked = (draft: PlanDraft): string[] => draft.questions.map(question => question.message);

describe('figures', () => {
  test.each<[string, RowSketch['cells'][number], string, string]>([
    ['a number as its format shows it', { value: 238, numberFormat: '0.0' }, '238.0', '单元格显示为238.0，照显示的写'],
    ['a percent cell', { value: 0.95, numberFormat: '0%' }, '95%', '单元格是百分比格式，值0.95写作95%'],
    ['a format in 〔〕', { value: 350, numberFormat: '"〔"0"〕"' }, '〔350〕', '单元格的格式带〔〕，写作〔350〕'],
    ['a text with a line break after its sign', '＜\n5', '＜5', '照表中所写'],
  ])('%s', (_name, cell, value, reason) => {
    expect(first(planFromTable(table([{ name: '参保率', unit: '%', cells: ['参保率', '—', cell] }]))).figures.target).toMatchObject({ value, reason, isSure: true });
  });

  test('digits that the format hides are asked', () => {
    const draft = planFromTable(table([{ name: '参保率', unit: '%', cells: ['参保率', '—', { value: 90.671234, numberFormat: '0.00' }] }]));
    expect(draft.questions).toEqual([{ indicator: 'indicator-1', field: 'target', place: { sheet: '指标表', row: 2, column: 2 }, isRequired: false, message: '第3行“参保率”目标：单元格的值是90.671234，显示为90.67，照显示的写，请核对' }]);
  });

  test.each<[string, RowSketch['cells'][number], string | undefined]>([['a date', { value: 45000, numberFormat: 'yyyy-m-d' }, undefined], ['two figures', '2 55', undefined], ['round brackets', '（442）', '〔442〕'], ['an error', '#N/A', undefined], ['a truth value', true, undefined], ['nothing', '', undefined]])('a target that is %s has to be answered', (_name, cell, offered) => {
    const draft = planFromTable(table([{ name: '就业', unit: '万人', cells: ['就业', 1, cell] }]));
    expect(draft.questions).toHaveLength(1);
    expect(draft.questions[0]).toMatchObject({ indicator: 'indicator-1', field: 'target', isRequired: true, ...(offered === undefined ? {} : { offered }) });
    expect(problems(draft)).toHaveLength(1);
  });

  test('round brackets of which a note says that they are totals are totals', () => {
    const draft = planFromTable(table([row('城镇新增就业', '（442）', '（400）', { unit: '万人' })], { notes: ['注：（ ）内为五年累计数。'] }));
    expect(first(draft)).toMatchObject({ kind: { value: 'planPeriodTotal' }, figures: { base: { value: '〔442〕' }, target: { value: '〔400〕', reason: '表注说明括号内是累计数，写作〔400〕' } } });
    expect(asked(draft)).toEqual([]);
  });

  test('年均 and 累计 beside the target count where the target says nothing', () => {
    const found = foundTable([...columns, { role: 'annualAverage', header: '年均/累计' }], [
      { name: '地区生产总值增长', unit: '%', cells: ['', 5.5, '—', '＞5'] }, { name: '单位地区生产总值能耗降低', unit: '%', cells: ['', '—', '', '〔10〕'] }, { name: '城镇化率', unit: '%', cells: ['', 65, 70, ''] },
    ], { period });
    const draft = planFromTable(found);
    expect(draft.indicators.map(one => [one.figures.target?.value, one.kind.value, one.evaluationBasis.value, one.direction.value])).toEqual([['＞5', 'rate', 'periodMean', 'higherIsBetter'], ['〔10〕', 'planPeriodTotal', 'periodEnd', 'higherIsBetter'], ['70', 'rate', 'periodEnd', 'higherIsBetter']]);
    expect(first(draft).figures.target?.reason).toBe('目标栏没有数，取自“年均/累计”一栏；照表中所写');
    expect(made(draft).panels[0]?.indicators[0]?.remark).toBe('目标栏没有数，取自“年均/累计”一栏');
  });

  test('figures under 五年累计 are written as totals', () => {
    const found = foundTable([columns[0], { role: 'planPeriodCumulative', header: '五年累计' }], [{ name: '城镇新增就业', unit: '万人', cells: ['', 350] }], { period });
    expect(first(planFromTable(found))).toMatchObject({ kind: { value: 'planPeriodTotal' }, figures: { target: { value: '〔350〕', reason: '“五年累计”一栏的数是五年累计，写作〔350〕' } } });
  });
});

describe('what is written and what is asked', () => {
  test('two rows of one name: the part takes its whole’s name and is asked', () => {
    const draft = planFromTable(table([row('高技能人才', 300, 350, { unit: '万人' }), row('女性', 100, 120, { unit: '万人', parentRow: 2, writtenName: '其中：女性' }), row('专业人才', 400, 450, { unit: '万人' }), row('女性', 200, 220, { unit: '万人', parentRow: 4, writtenName: '其中：女性' })]));
    expect(draft.indicators.map(one => [one.name.value, one.parent.value, one.printedName])).toEqual([['高技能人才', undefined, '1．高技能人才（万人）'], ['女性', 'indicator-1', '其中：女性（万人）'], ['专业人才', undefined, '3．专业人才（万人）'], ['专业人才：女性', 'indicator-3', '专业人才：女性（万人）']]);
    expect(asked(draft)).toEqual(['第6行“专业人才：女性”名称：与第4行同名“女性”，函数和审核分不清，请改名，或用这里拟的名称']);
    expect(made(draft).panels[0]?.indicators).toHaveLength(4);
  });

  test('a unit in the target and another in the table; a hidden row; no attribute in a column of attributes; an 其中 of nothing', () => {
    const withAttributes = foundTable([...columns, { role: 'attribute', header: '属性' }], [
      { name: '就业', unit: '万人', cells: ['', 1, '5000户', ''] }, { name: '参保率', cells: ['', 90, '95%', '约束性'], attribute: 'binding', isHidden: true }, { name: '妇女', unit: '人', writtenName: '其中：妇女', cells: ['', 1, 2, '预期性'], attribute: 'anticipatory' },
    ], { period });
    expect(asked(planFromTable(withAttributes))).toEqual([
      '第3行“就业”单位：表中单位是万人，目标却写“5000户”，请核对用哪一个', '第3行“就业”属性：属性没有写', '第4行“参保率”名称：这一行是隐藏的，请确认是否要', '第5行“妇女”其中属于：写作“其中”，看不出属于哪一项',
    ]);
    expect(planFromTable(withAttributes).indicators[1]).toMatchObject({ unit: { value: '%', reason: '表中没有写单位，取自目标“95%”' }, kind: { value: 'rate' }, printedName: '2．参保率（%）' });
  });

  test('columns and rows that a plan does not keep are told', () => {
    const found = foundTable([...columns, { role: 'target', header: '2027年目标', year: 2027 }, { role: 'yearActual', header: '2024年', year: 2024 }, { role: 'remark', header: '备注' }], [{ name: '就业', unit: '万人', cells: ['', 1, 3, 2, 1, 'x'] }, { name: '合计', kind: 'total', cells: ['合计', 1, 3, 2, 1, ''] }], { period });
    const draft = planFromTable(found);
    expect(draft.leftOut.map(one => [one.written, one.reason])).toEqual([['2．合计', '合计行，不是单独的指标'], ['2027年目标', '“2027年目标”与“2030年目标”是同一种栏，只取后者'], ['2024年', '规划数据里没有这一种栏'], ['备注', '规划数据里没有这一种栏']]);
    expect(draft.indicators).toHaveLength(1);
  });

  test.each<[Partial<FoundTable>, number, string, (number | undefined)[], string[]]>([
    [{ period: { start: 2026, end: 2030 } }, 2030, '十五五', [2026, 2030], []],
    [{}, 2030, '十五五', [2026, 2030], []],
    [{}, 2035, '十六五', [2031, 2035], []],
    [{}, 2028, '', [2024, 2028], ['名称：表中没有写是哪个规划', '起止年份：目标年份是2028年，按五年推算', '基期年份：基数栏写2025年，不早于规划期开始的2024年，请核对']],
  ])('the period %#', (rest, year, name, years, questions) => {
    const draft = planFromTable(foundTable([columns[0], columns[1], { role: 'target', header: '目标', year }], [row('就业', 1, 2, { unit: '万人' })], rest));
    expect([draft.name.value, [draft.period.value?.start, draft.period.value?.end]]).toEqual([name, years]);
    expect(asked(draft)).toEqual(questions);
  });

  test('a plan without a year cannot be finished', () => {
    const draft = planFromTable(foundTable([columns[0], { role: 'target', header: '目标' }], [row('就业', 1, '', {})].map(one => ({ ...one, cells: ['就业', 2] }))));
    expect(problems(draft)).toEqual(['还没有规划名称，请填写，如 十五五。', '还没有规划的起止年份，请填写，如 2026—2030。']);
  });

  test('a name that is taken is asked, and refused', () => {
    const taken = [{ id: 'plan-2026-2030', name: '十五五' }];
    const draft = planFromTable(table([row('就业', 1, 2, { unit: '万人' })]), {}, { taken });
    expect(draft.id).toBe('plan-2026-2030-2');
    expect(asked(draft)).toEqual(['名称：已有名为“十五五”的规划，请另起名称，如“××市十五五”']);
    expect(problems(draft, taken)).toEqual(['已有名为“十五五”的规划，请另起名称。']);
    expect(problems(planFromTable(table([row('就业', 1, 2, { unit: '万人' })]), { plan: { name: '武汉市十五五' } }, { taken }), taken)).toEqual([]);
  });
});

describe('corrections', () => {
  const found = table([row('就业', 10, '2 55', { unit: '万人' }), row('服务站', 950, 900, { unit: '个' }), row('培训', 1, 2, { unit: '万人次' })]);
  const corrected = (corrections: DraftCorrections): PlanDraft => planFromTable(found, corrections);

  test('answer what was asked, and what hangs on them follows', () => {
    const before = planFromTable(found);
    expect(before.questions.map(question => [question.indicator, question.field, question.isRequired])).toEqual([['indicator-1', 'target', true], ['indicator-2', 'direction', false]]);
    const draft = corrected({ indicators: { 'indicator-1': { target: '〔255〕' }, 'indicator-2': { direction: 'lowerIsBetter' } } });
    expect(asked(draft)).toEqual([]);
    expect(first(draft)).toMatchObject({ kind: { value: 'planPeriodTotal' }, figures: { target: { value: '〔255〕', reason: '由您指定' } } });
    expect(draft.indicators[1]).toMatchObject({ direction: { value: 'lowerIsBetter', reason: '由您指定' }, hold: { value: false } });
    expect(before.indicators[1]?.hold).toMatchObject({ value: true, reason: '目标900不超出基数950，任务是保持' });
  });

  test('a figure that cannot be read is no answer', () => {
    const draft = corrected({ indicators: { 'indicator-1': { target: '12,69' } } });
    expect(draft.questions[0]).toMatchObject({ field: 'target', isRequired: true });
    expect(problems(draft)[0]).toContain('第3行“就业”的目标读不懂');
  });

  test('a row can be left out, a name, an attribute and a whole given and taken away', () => {
    const draft = corrected({ indicators: { 'indicator-1': { isLeftOut: true }, 'indicator-2': { name: '乡镇服务站', attribute: 'binding', parent: null }, 'indicator-3': { attribute: null, upperLimit: null, evaluationBasis: 'everyYear' } } });
    expect(draft.leftOut.at(-1)).toMatchObject({ written: '1．就业', reason: '您选定不要' });
    const plan = made(draft);
    expect(plan.panels[0]?.columns.map(column => column.role)).toEqual(['base', 'target', 'attribute']);
    expect(plan.panels[0]?.indicators.map(one => [one.id, one.number, one.name, one.printedName, one.attribute, one.cells.attribute])).toEqual([['indicator-2', 1, '乡镇服务站', '乡镇服务站（个）', 'binding', '约束性'], ['indicator-3', 2, '培训', '3．培训（万人次）', undefined, '—']]);
  });

  test('a contradiction is told in words', () => {
    expect(problems(corrected({ indicators: { 'indicator-1': { target: '＜5', direction: 'higherIsBetter' }, 'indicator-2': { kind: 'planPeriodTotal' }, 'indicator-3': { name: '=1+1', kind: 'structure' } }, plan: { period: { start: 2030, end: 2026 }, id: 'X' } }))).toEqual([
      '规划编号“X”应是小写英文字母、数字，用连字符相连，如 plan-2026-2030。', '规划止于2026年，早于开始的2030年，请核对起止年份。',
      '第3行“就业”的目标“＜5”表示越低越好，方向却是越高越好。请核对。', '第4行“服务站”的类型是五年累计，目标“900”却没有〔〕。请把目标写作〔　〕，或改类型。',
      '第5行“=1+1”的名称以 = 开头，Excel 会当作公式，请改写开头。', '第5行“=1+1”的类型是结构，目标“2”却不是 1∶4∶5 这样的比例。请核对。',
    ]);
  });
});

describe('every problem leads to its row, and where a figure is at fault to its cell', () => {
  const found = table([row('就业', 10, '2 55', { unit: '万人' }), row('服务站', 950, 900, { unit: '个' }), row('培训', 1, 2, { unit: '万人次' })]);
  const where = (corrections: DraftCorrections): (readonly (string | undefined)[])[] => {
    const plan = finishDraft(planFromTable(found, corrections));
    return isFinished(plan) ? [] : plan.map(({ indicator, field, place }) => [indicator, field, place && `${place.sheet} ${place.row},${place.column}`]);
  };

  test('a figure nobody can read', () => {
    expect(where({})).toEqual([['indicator-1', 'target', '指标表 2,2']]);
  });

  test('figures against direction and kind, a name that Excel would calculate', () => {
    expect(where({ indicators: { 'indicator-1': { target: '＜5', direction: 'higherIsBetter' }, 'indicator-2': { kind: 'planPeriodTotal' }, 'indicator-3': { name: '=1+1' } } })).toEqual(
      [['indicator-1', 'direction', undefined], ['indicator-2', 'kind', undefined], ['indicator-3', 'name', undefined]]);
  });

  test('two rows of one name', () => {
    expect(where({ indicators: { 'indicator-1': { target: '255', isLeftOut: true }, 'indicator-3': { name: '服务站', unit: '个' } } })).toEqual([['indicator-3', 'name', undefined]]);
  });
});

test('whatever the cells hold, a draft is made, and it is a valid plan or says why not', () => {
  const cell = fc.oneof(fc.string({ unit: fc.constantFrom(...'〔〕0123456789.,%＜≥—：1∶4年均每累计万人个 \n（）降至') , maxLength: 8 }), fc.double({ noNaN: true }), fc.boolean(), fc.constantFrom('#N/A', ''));
  const rows = fc.array(fc.record({ name: fc.string({ unit: fc.constantFrom(...'就业率失人数新增年均=+其中（）%'), maxLength: 6 }), unit: fc.constantFrom('', '%', '万人', '元/人', 'xyz'), cells: fc.tuple(cell, cell, cell) }), { maxLength: 5 });
  fc.assert(fc.property(rows, given => {
    const draft = planFromTable(table(given));
    const plan = finishDraft(draft);
    if (isFinished(plan)) expect(draft.questions.filter(question => question.isRequired)).toEqual([]);
    else for (const { message } of plan) expect(message).toMatch(/[。”：]/);
  }), { numRuns: 300 });
});

test('a draft of a delivered plan leaves the plan as it is, whatever is corrected', () => {
  const plan = planById('hubei-14th');
  const [panel] = plan?.panels ?? [];
  if (!plan || !panel) throw new Error('no plan');
  const before = JSON.stringify(plan);
  planFromTable(foundPanel(plan, panel), { indicators: { 'indicator-1': { target: '〔1〕' } } });
  expect(JSON.stringify(plan)).toBe(before);
});
