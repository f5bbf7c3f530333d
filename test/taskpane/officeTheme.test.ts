import { lightness, themeOf } from '../../src/taskpane/officeTheme';

test.each([['#ffffff', 1], ['#000000', 0], ['FFFFFF', 1], ['#808080', 128 / 255]])('%s has lightness %d', (colour, expected) => {
  expect(lightness(colour)).toBeCloseTo(expected, 10);
});

test.each([undefined, '', 'white', '#fff', 'rgb(0, 0, 0)'])('%s has none', colour => expect(lightness(colour)).toBeUndefined());

test.each([
  ['white', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
  ['black', { bodyBackgroundColor: '#262626', isDarkTheme: true }, 'dark'],
  ['dark grey, whose document area is dark', { bodyBackgroundColor: '#666666' }, 'dark'],
  ['only the flag', { isDarkTheme: true }, 'dark'],
  ['only the flag, light', { isDarkTheme: false }, 'light'],
  ['an unreadable colour', { bodyBackgroundColor: 'Canvas', isDarkTheme: true }, 'dark'],
  ['nothing', {}, undefined],
  ['no theme at all', undefined, undefined],
])('%s', (_name, reported, expected) => expect(themeOf(reported)).toBe(expected));
