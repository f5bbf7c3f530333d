import { failure, messages, outcomes, sample } from './sample';

const rule = 'row-duplicated';
const twice = () => sample('panel-2').insertRow(13, ['7．失业保险参保人数（万人）']);

describe(rule, () => {
  test('each once', () => {
    expect(outcomes(rule, [sample('panel-2')])).toEqual([{ verdict: 'pass', places: [{ sheet: '专栏2', row: 5, column: 0 }] }]);
  });

  test('one twice', () => {
    expect(messages(rule, twice())).toEqual(['第7行 失业保险参保人数在表里重复出现（A14），审核只看上面的一行。请删去多余的一行。']);
    expect(failure(rule, twice())).toEqual({ message: expect.any(String), indicator: 'unemployment-insurance-participants', places: [{ sheet: '专栏2', row: 13, column: 0 }] });
  });

  test('the upper row is the one that counts', () => {
    expect(messages('negative-count', twice().write(12, 5, -1).write(13, 5, -2))).toEqual([expect.stringContaining('-1万人（F13）')]);
  });
});
