import { messages, sample } from './sample';

const rule = 'row-duplicated';

describe(rule, () => {
  test('each once', () => {
    expect(messages(rule, sample('panel-2'))).toEqual([]);
  });

  test('one twice', () => {
    expect(messages(rule, sample('panel-2').insertRow(sample('panel-2').rowOf('unemployment-insurance-participants') + 1, ['7．失业保险参保人数（万人）']))).toEqual(['第7行 失业保险参保人数在表里重复出现（A14），审核只看上面的一行。请删去多余的一行。']);
  });
});
