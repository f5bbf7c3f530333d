import { viewByKey } from '../../src/taskpane/session/viewName';

test.each([
  ['templates', 'ArrowRight', 'audit'],
  ['audit', 'ArrowRight', 'handbook'],
  ['handbook', 'ArrowRight', 'sending'],
  ['sending', 'ArrowRight', 'templates'],
  ['templates', 'ArrowLeft', 'sending'],
  ['handbook', 'Home', 'templates'],
  ['templates', 'End', 'sending'],
] as const)('from %s, %s leads to %s', (from, key, to) => {
  expect(viewByKey(from, key)).toBe(to);
});

test.each(['Tab', 'Enter', ' ', 'a', 'ArrowDown', 'constructor'])('%s moves nothing', key => {
  expect(viewByKey('audit', key)).toBeUndefined();
});
