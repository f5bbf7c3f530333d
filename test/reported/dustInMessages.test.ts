/** Reported: 5.4% pasted, or =1.1+2.2, was told as 0.054000000000000006 and 3.3000000000000003; Excel itself shows fifteen digits. */
import { messages, sample } from '../domain/rules/sample';
import { numberText } from '../../src/domain/rules/wording';

test.each([[0.054000000000000006, '0.054'], [1.1 + 2.2, '3.3'], [0.1 + 0.7, '0.8'], [651.25, '651.25'], [0, '0'], [-16.6, '-16.6']])('%d is told as %s', (value, told) => {
  expect(numberText(value)).toBe(told);
});

test('a fraction for a percent is told as Excel shows it', () => {
  const table = sample('annual-monitoring').fill('surveyed-urban-unemployment-rate', { 2021: 5.1, 2022: 5.2, 2023: 5.3, 2024: 0.054000000000000006, 2025: 5.5 });
  expect(messages('fraction-for-percent', table)).toEqual([expect.stringContaining(' 0.054（G7）')]);
});
