import { messages, sample } from './sample';

const rule = 'column-missing';

describe(rule, () => {
  test('all there', () => {
    expect(messages(rule, sample('panel-2'))).toEqual([]);
  });

  test('no target column', () => {
    expect(messages(rule, sample('panel-2').write(sample('panel-2').rowOf('urban-new-employment') - 2, 3, ''))).toEqual(['表里缺少“2025年目标”一栏，或它的标题认不出来。请恢复表头，或重新插入表样。']);
  });

  test('no header at all', () => {
    expect(messages(rule, sample('panel-2').write(sample('panel-2').rowOf('urban-new-employment') - 2, 0, ''))).toEqual(['表里缺少“指标”一栏，或它的标题认不出来。请恢复表头，或重新插入表样。']);
  });
});
