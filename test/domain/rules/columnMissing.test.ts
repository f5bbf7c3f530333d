import { failure, messages, monthReport, outcomes, sample } from './sample';

const rule = 'column-missing';

describe(rule, () => {
  test('all there', () => {
    expect(outcomes(rule, [sample('panel-2')])).toEqual([{ verdict: 'pass', places: [{ sheet: '专栏2', row: 5, column: 0 }] }]);
  });

  test('another fault of the layout is no missing column', () => {
    expect(outcomes(rule, [sample('panel-2').deleteRow(12)]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('no target column', () => {
    expect(outcomes(rule, [sample('panel-2').write(3, 3, '').deleteRow(12)]).map(outcome => outcome.verdict)).toEqual(['fail']);
    const table = sample('panel-2').write(3, 3, '');
    expect(messages(rule, table)).toEqual(['表里缺少“2025年目标”一栏，或它的标题认不出来。请恢复表头，或重新插入表样。']);
    expect(failure(rule, table).places).toEqual([{ sheet: '专栏2', row: 3, column: 0 }]);
  });

  test('no header at all', () => {
    expect(messages(rule, sample('panel-2').write(3, 0, ''))).toEqual(['表里缺少“指标”一栏，或它的标题认不出来。请恢复表头，或重新插入表样。']);
  });

  test('no month in a 月报', () => {
    expect(messages(rule, monthReport('2024年6月').write(3, 2, '备注'))).toEqual(['表里缺少“本月数”一栏，或它的标题认不出来。请恢复表头，或重新插入表样。']);
  });
});
