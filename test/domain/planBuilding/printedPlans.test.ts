/** The plans delivered with the product, taken for tables nobody knows: what is guessed must be what their files say, or be asked. */
import { finishDraft, isFinished, planFromTable, type DraftIndicator } from '../../../src/domain/planBuilding';
import type { Indicator } from '../../../src/domain/plan/plan';
import { planById } from '../../../src/plans';
import { foundPanel } from './foundTables';

const fields = ['unit', 'group', 'kind', 'direction', 'attribute', 'additive', 'upperLimit', 'evaluationBasis', 'hold', 'decimals'] as const;

const drafted = (id: string) => {
  const plan = planById(id);
  const [panel] = plan?.panels ?? [];
  if (!plan || !panel) throw new Error(id);
  return { plan, panel, draft: planFromTable(foundPanel(plan, panel)) };
};
const differences = (draft: DraftIndicator, indicator: Indicator): string[] => fields.filter(field => draft[field].value !== indicator[field]).map(field => `${indicator.number} ${field} ${String(draft[field].value)}${draft[field].isSure ? '' : '?'}`);

describe.each(['hubei-13th', 'hubei-14th'])('%s', id => {
  test('every field of every indicator is guessed as the file says', () => {
    const { panel, draft } = drafted(id);
    expect(panel.indicators.flatMap((indicator, index) => { const one = draft.indicators[index]; return one ? differences(one, indicator) : ['missing']; })).toEqual([]);
  });

  test('and the plan made of it prints the same panel', () => {
    const { plan, panel, draft } = drafted(id);
    const made = finishDraft(draft);
    if (!isFinished(made)) throw new Error(made.map(problem => problem.message).join('\n'));
    const [printed] = made.panels;
    expect([made.name, made.period, made.baseYear]).toEqual([plan.name, plan.period, plan.baseYear]);
    expect([printed?.label, printed?.title, printed?.nameHeader.replace(/\s/g, ''), printed?.note, printed?.groups]).toEqual([panel.label, panel.title, panel.nameHeader.replace(/\s/g, ''), panel.note, panel.groups]);
    expect(printed?.columns.map(column => [column.role, column.header.replace(/\s/g, ''), column.year])).toEqual(panel.columns.map(column => [column.role, column.header.replace(/\s/g, ''), column.year]));
    expect(printed?.indicators.map(({ name, printedName, cells, place }) => ({ name, printedName, cells, place }))).toEqual(panel.indicators.map(({ name, printedName, cells, place }) => ({ name, printedName: printedName.replace(/\s/g, ''), cells, place })));
    expect(printed?.indicators.map(row => printed.indicators.findIndex(other => other.id === row.parent))).toEqual(panel.indicators.map(row => panel.indicators.findIndex(other => other.id === row.parent)));
  });
});

test('what is asked of 专栏1 and 专栏2 is little', () => {
  expect(drafted('hubei-13th').draft.questions.map(question => question.message)).toEqual([]);
  expect(drafted('hubei-14th').draft.questions.map(question => question.message)).toEqual(['第10行“工伤保险参保人数”方向：目标744低于基数746：是越低越好，还是越高越好、只求不低于目标？先按越高越好处理']);
});
