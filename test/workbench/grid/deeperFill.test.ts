import { deeperFill } from '../../../src/workbench/grid/deeperFill';

const channels = (color: string): number[] => [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16));
const lightness = (color: string): number => (Math.max(...channels(color)) + Math.min(...channels(color))) / 510;

describe('a fill for the dark grid', () => {
  test.each(['#FFFBE6', '#FFF6D9', '#EBF3FC', '#F2F2F2'])('%s is deep enough to be told from the ground once it is inverted', color => {
    expect(1 - lightness(deeperFill(color))).toBeGreaterThan(0.18);
    // The same hue: the strongest channel stays the strongest.
    const [before, after] = [channels(color), channels(deeperFill(color))];
    expect(after.indexOf(Math.max(...after))).toBe(before.indexOf(Math.max(...before)));
  });

  test.each(['#FFFFFF', '#C50F1F', '#0F6CBD', 'rgb(1,2,3)'])('%s stays', color => {
    expect(deeperFill(color)).toBe(color);
  });

  test('the example of its description', () => {
    expect(deeperFill('#FFF6D9')).toBe('#E3D6AB');
  });
});
