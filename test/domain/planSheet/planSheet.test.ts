import fc from 'fast-check';
import { planSheet, readPlanSheet, readPlanSheets, type PlanSheetReading } from '../../../src/domain/planSheet';
import type { Plan } from '../../../src/domain/plan/plan';
import type { CellValue, SheetSnapshot } from '../../../src/domain/table';
import { plans } from '../../../src/plans';
import { sheetFrom, sheetOf } from '../explanations/sheets';
import { anyPlan } from './anyPlan';

const fileOf = ({ id, name, title, document, period, baseYear, panels }: Plan) => ({ id, name, title, document, period, baseYear, panels });
const [, hubei14th] = plans();
const reading = (sheet: SheetSnapshot): PlanSheetReading => {
  const read = readPlanSheet(sheet);
  if (!read) throw new Error('no plan sheet');
  return read;
};
/** 专栏2 on its sheet, with one cell typed over. */
const typed = (...changes: readonly (readonly [address: string, value: CellValue, numberFormat?: string])[]): SheetSnapshot => {
  if (!hubei14th) throw new Error('no plan');
  const sheet = sheetFrom(planSheet(hubei14th));
  const values = sheet.values.map(row => [...row]);
  const numberFormats = sheet.numberFormats.map(row => [...row]);
  for (const [address, value, format = '@'] of changes) {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const [line, formats] = [values[Number(row) - 1], numberFormats[Number(row) - 1]];
    if (!line || !formats) throw new Error(address);
    line[letter.charCodeAt(0) - 65] = value;
    formats[letter.charCodeAt(0) - 65] = format;
  }
  return { ...sheet, values, formulas: values, numberFormats };
};
const messages = (sheet: SheetSnapshot): string[] => reading(sheet).problems.map(problem => problem.message);

describe('round trip', () => {
  test.each(plans())('$title comes back as it went', plan => {
    const read = reading(sheetFrom(planSheet(plan)));
    expect(read.problems).toEqual([]);
    const units = (plan.reportingUnits ?? []).map(({ name, optional }) => ({ id: name, name, fullName: name, optional }));
    expect(read.plan).toEqual({ ...fileOf(plan), reportingUnits: units });
    expect(units.filter(({ optional }) => optional).map(({ name }) => name)).toEqual(['省本级']);
  });

  test('a plan without 填报单位 has none, until somebody lists them', () => {
    if (!hubei14th) throw new Error('no plan');
    const sheet = sheetFrom(planSheet({ ...fileOf(hubei14th) }));
    expect(reading(sheet).plan?.reportingUnits).toBeUndefined();
    const listed = sheet.values.map(row => row.map(value => (typeof value === 'string' ? value.replace('填报单位：', '填报单位：东城区、西城区、东城区，市本级') : value)));
    expect(reading({ ...sheet, values: listed, formulas: listed }).plan?.reportingUnits?.map(({ name, optional }) => [name, optional])).toEqual([['东城区', false], ['西城区', false], ['市本级', true]]);
  });

  test('any plan, anywhere on its sheet', () => {
    fc.assert(fc.property(anyPlan, fc.record({ row: fc.nat(20), column: fc.nat(5) }), (plan, origin) => {
      const layout = planSheet(plan, origin);
      const read = reading(sheetFrom(layout));
      expect(read.problems).toEqual([]);
      expect(read.plan).toEqual(plan);
      expect(read.area).toEqual({ ...origin, rows: layout.cells.length, columns: layout.columnWidths.length });
    }), { numRuns: 60 });
  });

  test('every cell is text: nothing a plan says is calculated', () => {
    fc.assert(fc.property(anyPlan, plan => {
      for (const cell of planSheet(plan).cells.flat()) expect(String(cell.value)).not.toMatch(/^=/);
    }), { numRuns: 20 });
  });
});

describe('edited by hand', () => {
  test('a row moved, a row added with the few words one knows, a blank row between', () => {
    if (!hubei14th) throw new Error('no plan');
    const sheet = sheetFrom(planSheet(hubei14th));
    const [head, body, tail] = [sheet.values.slice(0, 8), sheet.values.slice(8, 26), sheet.values.slice(26)];
    const added = ['', '城镇登记失业人员再就业', '万人', '一、就业', '', '', '', '', '', '〔150〕'];
    const rows = [body[1], body[0], [], [...added, ...Array.from({ length: 14 }, () => '')], ...body.slice(2)].map(row => row ?? []);
    const read = reading(sheetOf('指标库', [...head, ...rows, ...tail]));
    expect(read.problems).toEqual([]);
    const indicators = read.plan?.panels[0]?.indicators ?? [];
    expect(indicators.slice(0, 3).map(one => [one.number, one.id, one.name])).toEqual([[1, 'surveyed-urban-unemployment-rate', '城镇调查失业率'], [2, 'urban-new-employment', '城镇新增就业人数'], [3, 'indicator-1', '城镇登记失业人员再就业']]);
    expect(indicators[2]).toMatchObject({ kind: 'planPeriodTotal', direction: 'higherIsBetter', additive: true, printedName: '城镇登记失业人员再就业（万人）', cells: { target: '〔150〕', base: '—', attribute: '—' } });
    // 其中 still finds its whole by the number written beside it.
    expect(indicators.filter(one => one.parent).map(one => indicators.find(other => other.id === one.parent)?.name)).toEqual(hubei14th.panels[0]?.indicators.filter(one => one.parent).map(one => hubei14th.panels[0]?.indicators.find(other => other.id === one.parent)?.name));
  });

  test('a target typed over changes what follows from it', () => {
    const read = reading(typed(['J9', '〔370.5〕']));
    expect(read.problems).toEqual([]);
    expect(read.plan?.panels[0]?.indicators[0]).toMatchObject({ decimals: 1, cells: { target: '〔370.5〕' }, hold: false });
  });

  test('a number pasted over the text keeps the decimals its format shows', () => {
    const read = reading(typed(['J12', 238, '0.0']));
    expect(read.problems.map(problem => problem.message)).toEqual(['规划数据!E12：第12行“开展补贴性职业技能培训人次”的类型是五年累计，目标“238.0”却没有〔〕。请把目标写作〔　〕，或改类型。']);
    expect(reading(typed(['J12', 238, '"〔"0.0"〕"'])).plan?.panels[0]?.indicators[3]?.cells.target).toBe('〔238.0〕');
  });

  test('a figure that Excel made a date of is not a figure', () => {
    const read = reading(typed(['J14', 45000, 'yyyy-m-d']));
    expect([read.plan, read.problems.map(problem => problem.message)]).toEqual([undefined, ['规划数据!J14：第14行“基本养老保险参保率”的目标读不懂：Excel 把它变成了日期或时间，看不出原来的数。请照印出的重新填写。']]);
  });

  test('a new name takes its printed form with it', () => {
    const read = reading(typed(['B9', '城镇新增就业']));
    expect(read.plan?.panels[0]?.indicators[0]).toMatchObject({ name: '城镇新增就业', printedName: '1．城镇新增就业人数（万人）' });
    expect(reading(typed(['B9', '新增就业岗位'])).plan?.panels[0]?.indicators[0]).toMatchObject({ name: '新增就业岗位', printedName: '新增就业岗位（万人）' });
  });

  test.each<[string, readonly (readonly [string, CellValue])[], string[]]>([
    ['an unreadable target', [['J9', '34\n77']], ['规划数据!J9：第9行“城镇新增就业人数”的目标读不懂：']],
    ['no target', [['J11', '']], ['规划数据!J11：第11行“城镇登记失业率”没有目标，请填写；确实没有目标的写—。']],
    ['a kind of another name', [['E9', '累计数']], ['规划数据!E9：第9行“城镇新增就业人数”的类型写的是“累计数”，应写 期末数、五年累计、年度数、每年定额、比率、结构 之一。']],
    ['a direction against the sign', [['F11', '越高越好']], ['规划数据!F11：第11行“城镇登记失业率”的目标“＜5”表示越低越好，方向却是越高越好。请核对。']],
    ['an attribute of another name', [['G9', '重要']], ['规划数据!G9：第9行“城镇新增就业人数”的属性写的是“重要”，应写 约束性、预期性 之一。']],
    ['two rows of one name', [['B10', '城镇新增就业人数']], ['规划数据!B10：第10行“城镇新增就业人数”与第9行“城镇新增就业人数”同名，函数和审核分不清，请改名。']],
    ['a whole that is not there', [['L13', '99']], ['规划数据!L13：第13行']],
    ['a limit in words', [['N10', '百']], ['规划数据!N10：第10行“城镇调查失业率”的上限写的是“百”，应是大于 0 的数，没有上限的留空。']],
    ['a hold against the figures', [['P9', '是']], ['规划数据!P9：第9行“城镇新增就业人数”的保持写的是“是”，按基数和目标应是否。请核对基数和目标，或把这一格留空。']],
    ['years that run backwards', [['A5', '起止年份：2025—2021年']], ['规划数据!A5：止于2021年，早于开始的2025年，请核对起止年份。']],
    ['no years', [['A5', '']], ['规划数据!A8：没有起止年份，或读不懂。请写作 起止年份：2026—2030年。']],
    ['no name', [['A2', ''], ['A3', '规划名称：']], ['规划数据!A3：没有规划名称。请在表头上方写“规划名称：”和名称，如 规划名称：十五五。']],
    ['a formula for a name', [['B9', '+城镇']], ['规划数据!B9：第9行“+城镇”的名称以 + 开头，Excel 会当作公式，请改写开头。']],
    ['a link nobody can read', [['W9', '十三五']], ['规划数据!W9：第9行“城镇新增就业人数”的对照“十三五”读不懂。应写作 规划编号/指标编号：基数=完成数，或者留空。']],
    ['a panel that is not there', [['U9', 'panel-7']], ['规划数据!U9：第9行“城镇新增就业人数”的专栏编号写的是“panel-7”，下面的专栏里没有，有的是：panel-2。']],
  ])('%s names its cell', (_name, changes, expected) => {
    const told = messages(typed(...changes));
    expect(told).toHaveLength(expected.length);
    expected.forEach((message, index) => { expect(told[index]?.startsWith(message)).toBe(true); });
    expect(reading(typed(...changes)).plan).toBeUndefined();
  });

  test('without the list of panels the columns that hold anything make the panel', () => {
    const sheet = typed();
    const cut = { ...sheet, values: sheet.values.slice(0, 26), formulas: sheet.formulas.slice(0, 26) };
    const blankPanels = cut.values.map((row, index) => (index < 8 ? row : row.map((value, column) => (column === 20 ? '' : value))));
    const read = reading({ ...cut, values: blankPanels, formulas: blankPanels });
    expect(read.problems).toEqual([]);
    expect(read.plan?.panels[0]?.columns).toEqual([{ role: 'previousTarget', header: '上期目标' }, { role: 'base', header: '基数', year: 2020 }, { role: 'target', header: '目标', year: 2025 }, { role: 'attribute', header: '属性' }]);
  });
});

test('a table to fill in is no plan sheet; several plan sheets are read each', () => {
  expect(readPlanSheet(sheetOf('专栏2', [['指标', '单位', '目标'], ['就业', '万人', '1']]))).toBeUndefined();
  const sheets = plans().map((plan, index) => sheetFrom(planSheet(plan), `规划数据 (${index + 1})`));
  expect(readPlanSheets(sheets).map(read => [read.sheet, read.plan?.id])).toEqual([['规划数据 (1)', 'hubei-13th'], ['规划数据 (2)', 'hubei-14th'], ['规划数据 (3)', 'hubei-14th-works']]);
});
