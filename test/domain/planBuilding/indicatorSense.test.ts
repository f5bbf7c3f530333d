import { indicatorProblems, rowProblems } from '../../../src/domain/planBuilding/indicatorSense';
import type { Indicator } from '../../../src/domain/plan/plan';

const indicator = (rest: Partial<Indicator> = {}): Indicator => ({
  id: 'indicator-1', number: 1, name: '就业', printedName: '就业（万人）', unit: '万人', group: '', kind: 'stock', direction: 'higherIsBetter', additive: true, decimals: 0, evaluationBasis: 'periodEnd', hold: false, cells: { base: '1', target: '2' }, place: '专栏1 第1行', ...rest,
});
const problems = (rest: Partial<Indicator>): (readonly [string, string])[] => indicatorProblems(indicator(rest), '第3行').map(({ field, message }) => [field, message]);

test('an indicator that makes sense has no problem', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ upperLimit: 100, cells: { base: '—', target: '95' } })).toEqual([]);
  expect(problems({ name: '就业\n人数', cells: { target: '—' } })).toEqual([]);
});

describe('texts', () => {
  test.each(['', ' ', '\n'])('no name: %j', name => { expect(problems({ name })).toEqual([['name', '第3行没有名称，请填写。']]); });

  test.each(['=', '+', '-', '@', '＝', '＋', '＠'])('a text that begins with %s is a formula', sign => {
    expect(problems({ name: `${sign}1`, unit: `${sign}人`, group: `${sign}组` })).toEqual([['name', '名称'], ['unit', '单位'], ['group', '组别']].map(([field, name]) => [field, `第3行的${name}以 ${sign} 开头，Excel 会当作公式，请改写开头。`]));
    expect(problems({ name: `甲${sign}乙` })).toEqual([]);
  });

  test.each(['\u0000', '\t', '\r', '\u001f', '\u007f'])('characters nobody sees: %j', hidden => {
    expect(problems({ name: `就${hidden}业` })).toEqual([['name', '第3行的名称含有看不见的控制字符，请重新填写。']]);
  });

  test('a space and what follows the last control character are seen', () => { expect(problems({ name: 'a b~\u0080' })).toEqual([]); });
});

describe('figures', () => {
  test('no target', () => {
    const missing = [['target', '第3行没有目标，请填写；确实没有目标的写—。']];
    expect(problems({ cells: {} })).toEqual(missing);
    expect(problems({ cells: { target: '' } })).toEqual(missing);
  });

  test('a figure nobody can read is told with its column, the notation of such a target is not judged', () => {
    for (const [role, name] of [['base', '基数'], ['previousTarget', '上期目标'], ['actual', '完成数']] as const) {
      const told = problems({ cells: { target: '2', [role]: '2 55' } });
      expect(told).toHaveLength(1);
      expect(told[0]?.[0]).toBe(role);
      expect(told[0]?.[1].startsWith(`第3行的${name}读不懂：`)).toBe(true);
    }
    expect(problems({ kind: 'planPeriodTotal', cells: { target: '2 55' } }).map(([field]) => field)).toEqual(['target']);
  });

  test.each([0, -1, Number.NaN])('an upper limit of %d is none', upperLimit => { expect(problems({ upperLimit })).toEqual([['upperLimit', '第3行的上限应是大于 0 的数。']]); });
});

describe('the target’s notation against kind and direction', () => {
  test.each<[Partial<Indicator>, (readonly [string, string])[]]>([
    [{ kind: 'planPeriodTotal', cells: { target: '〔350〕' } }, []],
    [{ kind: 'stock', cells: { target: '〔350〕' } }, [['kind', '第3行的目标“〔350〕”带〔〕，类型却是期末数。请改为五年累计，或去掉〔〕。']]],
    [{ kind: 'planPeriodTotal', cells: { target: '350' } }, [['kind', '第3行的类型是五年累计，目标“350”却没有〔〕。请把目标写作〔　〕，或改类型。']]],
    [{ kind: 'structure', cells: { target: '1∶4∶5' } }, []],
    [{ kind: 'rate', cells: { target: '1∶4∶5' } }, [['kind', '第3行的目标“1∶4∶5”是比例，类型却是比率。请改为结构。']]],
    [{ kind: 'structure', cells: { target: '350' } }, [['kind', '第3行的类型是结构，目标“350”却不是 1∶4∶5 这样的比例。请核对。']]],
    [{ kind: 'rate', direction: 'lowerIsBetter', cells: { target: '＜5' } }, []],
    [{ kind: 'rate', cells: { target: '＜5' } }, [['direction', '第3行的目标“＜5”表示越低越好，方向却是越高越好。请核对。']]],
    [{ kind: 'rate', direction: 'lowerIsBetter', cells: { target: '＞60' } }, [['direction', '第3行的目标“＞60”表示越高越好，方向却是越低越好。请核对。']]],
    [{ kind: 'rate', direction: 'lowerIsBetter', cells: { target: '60' } }, []],
    [{ kind: 'structure', cells: { target: '＜5' } }, [['kind', '第3行的类型是结构，目标“＜5”却不是 1∶4∶5 这样的比例。请核对。'], ['direction', '第3行的目标“＜5”表示越低越好，方向却是越高越好。请核对。']]],
    [{ kind: 'planPeriodTotal', cells: { target: '＜5' } }, [['kind', '第3行的类型是五年累计，目标“＜5”却没有〔〕。请把目标写作〔　〕，或改类型。'], ['direction', '第3行的目标“＜5”表示越低越好，方向却是越高越好。请核对。']]],
    [{ kind: 'planPeriodTotal', cells: { target: '完成国家下达目标' } }, []],
    [{ kind: 'structure', cells: { target: '—' } }, []],
  ])('%j', (rest, told) => { expect(problems(rest)).toEqual(told); });
});

describe('rows beside each other', () => {
  const subject = (index: number): string => `第${index + 1}行`;
  const rows = (...given: readonly Partial<Indicator>[]) => rowProblems(given.map((rest, index) => indicator({ id: `indicator-${index + 1}`, name: `指标${'甲乙丙丁'.charAt(index)}`, ...rest })), subject);

  test('names that differ need nothing, no name is nobody’s', () => {
    expect(rows({}, {}, {})).toEqual([]);
    expect(rows({ name: '' }, { name: '' })).toEqual([]);
  });

  test('every later row of a name is held against the first', () => {
    expect(rows({ name: '就业' }, {}, { name: '就 业' }, { name: '就业' })).toEqual([2, 3].map(index => ({ index, field: 'name', message: `第${index + 1}行与第1行同名，函数和审核分不清，请改名。` })));
  });

  test('a whole stands before its parts', () => {
    expect(rows({}, { parent: 'indicator-1' }, { parent: 'indicator-1' })).toEqual([]);
    const late = (index: number) => ({ index, field: 'parent', message: `第${index + 1}行的“其中属于”应是排在它前面的指标，请核对。` });
    expect(rows({ parent: 'indicator-2' }, { parent: 'indicator-2' }, { parent: 'indicator-9' })).toEqual([late(0), late(1), late(2)]);
  });
});
