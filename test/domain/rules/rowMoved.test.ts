import { failure, messages, outcomes, sample } from './sample';

const rule = 'row-moved';

describe(rule, () => {
  test('printed order', () => {
    expect(outcomes(rule, [sample('panel-2')])).toEqual([{ verdict: 'pass', places: [{ sheet: '专栏2', row: 5, column: 0 }] }]);
  });

  test('row 17 before row 8', () => {
    const table = sample('panel-2').deleteRow(25).insertRow(13, ['17．社会保障卡持卡人数（万人）']);
    expect(messages(rule, table)).toEqual(['第17行 社会保障卡持卡人数（A14）不在规划原来的次序上。粘贴整栏数字时容易错行，请移回原处。']);
    expect(failure(rule, table)).toMatchObject({ indicator: 'social-security-card-holders', places: [{ sheet: '专栏2', row: 13, column: 0 }] });
  });
});
