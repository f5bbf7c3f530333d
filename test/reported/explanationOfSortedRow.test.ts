/** Reported: after sorting, a row that holds the same figure was taken for explained by what was written for another indicator, whose row had stood there. */
import { applyExplanations, explain } from '../../src/domain/explanations';
import type { Finding } from '../../src/domain/rules';
import { planById } from '../../src/plans';
import { sheetOf, workbook } from '../domain/explanations/sheets';

const nameOf = (id: string): string => planById('hubei-14th')?.panels.flatMap(panel => panel.indicators).find(indicator => indicator.id === id)?.name ?? '';
const about = (indicator?: string): Finding => ({ rule: 'target-unmet', code: 'HB701', severity: 'query', message: '', places: [{ sheet: '专栏2', row: 0, column: 0 }], ...(indicator === undefined ? {} : { indicator }) });
const book = workbook(sheetOf('专栏2', [[59]]));
const [mediation, arbitration] = ['labour-dispute-mediation-success-rate', 'labour-dispute-arbitration-settlement-rate'];
const stateOf = (finding: Finding, indicator: string) => applyExplanations([finding], [explain(about(mediation), { indicator, text: '案多人少', time: '' }, book)], book, nameOf)[0]?.explained?.state;

test('the ids name two indicators', () => expect([nameOf(mediation ?? ''), nameOf(arbitration ?? '')]).toEqual(['劳动人事争议调解成功率', '劳动人事争议仲裁结案率']));
test('of its own indicator it holds', () => expect(stateOf(about(mediation), '劳动人事争议调解成功率')).toBe('holds'));
test('of another one it says nothing', () => expect(stateOf(about(arbitration), '劳动人事争议调解成功率')).toBeUndefined());
test('a row typed by hand that names none holds for the cell', () => expect(stateOf(about(arbitration), ' ')).toBe('holds'));
test('where the finding is about no indicator, the cell decides', () => expect(stateOf(about(), '劳动人事争议调解成功率')).toBe('holds'));
