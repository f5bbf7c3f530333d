import { failure, messages, outcomes, sample, verdicts } from './sample';
import type { CellValue } from '../../../src/domain/table';

const rule = 'structure-not-ratio';
const structure = 'professional-technical-talent-structure';
const actual = (written: CellValue) => sample('panel-1', 'fill').put(structure, 'actual', written);

describe(rule, () => {
  test.each(['0.9∶3.8∶5.3', '1∶4', '—', '统计中'])('%s passes', written => {
    expect(verdicts(rule, actual(written))).toEqual(['pass D14']);
  });

  test('a single number, a range or a limit', () => {
    expect(messages(rule, actual(5.3))).toEqual(['第7行 高、中、初级专业技术人才比例 5.3（D14）不是比例。目标写作 1∶4∶5，请照样填写各部分，用“∶”隔开。']);
    expect(failure(rule, actual(5.3))).toMatchObject({ indicator: structure, places: [{ sheet: '专栏1填报', row: 13, column: 3 }] });
    expect(verdicts(rule, actual('1—4'))).toEqual(['fail D14']);
    expect(verdicts(rule, actual('＞5'))).toEqual(['fail D14']);
  });

  test('what Excel made a time has a rule of its own; a target in numbers asks for no parts', () => {
    expect(outcomes(rule, [sample('panel-1', 'fill').put(structure, 'actual', { value: 0.0445, numberFormat: 'h:mm:ss' })])).toEqual([]);
    expect(outcomes(rule, [actual(5.3)], undefined, { [structure]: { cells: { target: '5' } } })).toEqual([]);
    expect(outcomes(rule, [sample('panel-1', 'fill').put('unemployment-insurance-participants', 'actual', 5.3)])).toEqual([]);
  });
});
