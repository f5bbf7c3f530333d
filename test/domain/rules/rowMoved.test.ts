import { messages, sample } from './sample';

const rule = 'row-moved';

describe(rule, () => {
  test('printed order', () => {
    expect(messages(rule, sample('panel-2'))).toEqual([]);
  });

  test('row 17 before row 8', () => {
    expect(messages(rule, sample('panel-2').deleteRow(sample('panel-2').rowOf('social-security-card-holders')).insertRow(sample('panel-2').rowOf('work-injury-insurance-participants'), ['17．社会保障卡持卡人数（万人）']))).toEqual(['第17行 社会保障卡持卡人数（A14）不在规划原来的次序上。粘贴整栏数字时容易错行，请移回原处。']);
  });
});
