import { messages, sample } from '../domain/rules/sample';

/** With the first figure of 2023 typed, 截至期 moved on by itself and every row still to be filled was called 滞后于序时进度. */
describe('a row that waits for the figure of the year', () => {
  const halfFilled = () => sample('annual-monitoring').asOf('2023年12月31日')
    .fill('unemployment-insurance-participants', { 2021: 655, 2022: 662, 2023: 670 })
    .fill('urban-new-employment', { 2021: 70, 2022: 70 })
    .fill('basic-pension-participation-rate', { 2021: 91.2 });

  test('is not behind schedule', () => {
    expect(messages('behind-schedule', halfFilled())).toEqual([]);
  });

  test('is asked for instead, and judged once it is filled', () => {
    const table = halfFilled();
    expect(messages('missing-figure', table).filter(message => message.startsWith('2023年'))).toHaveLength(1);
    expect(messages('behind-schedule', table.put('basic-pension-participation-rate', 2023, 91.9))).toEqual(['第6行 基本养老保险参保率 91.9（F12），完成进度 28.4%，低于序时进度 60%。请核对；属实的请关注进度。']);
  });
});
