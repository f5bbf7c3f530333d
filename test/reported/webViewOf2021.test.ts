import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const floor = readFileSync(join(__dirname, '../../src/taskpane/floor/floor.js'), 'utf8');
const missing = 'delete Array.prototype.at; delete String.prototype.at; delete Object.hasOwn;';

/** The page's world in a WebView2 of the time, before our own scripts run. */
function worldOf(userAgent: string): (code: string) => unknown {
  const world = createContext({ navigator: { userAgent }, document: { readyState: 'loading', addEventListener: () => undefined } });
  runInContext(`${missing}${floor}`, world);
  return code => runInContext(code, world);
}

/** On closed networks WebView2 stays as old as the installation: Chromium 88 to 92 had neither, and the pane failed at its first list. */
describe('a WebView2 of 2021', () => {
  const evaluate = worldOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0.4430.93 Safari/537.36 Edg/90.0.818.51');

  test.each([
    ['[1, 2, 3].at(-1)', 3], ['[1, 2, 3].at(0)', 1], ['[1, 2, 3].at(1.7)', 2], ['[1, 2, 3].at()', 1], ['[1].at(-2)', undefined], ['[].at(-1)', undefined], ['"甲乙".at(-1)', '乙'],
    ['Object.hasOwn({ a: undefined }, "a")', true], ['Object.hasOwn({}, "toString")', false], ['Object.hasOwn(Object.create(null), "a")', false],
    ['Object.keys([1]).join()', '0'], ['(() => { const names = []; for (const name in [1]) names.push(name); return names.join(); })()', '0'],
  ])('%s is %j', (code, expected) => {
    expect(evaluate(code)).toBe(expected);
  });

  test('what a browser has of its own stays', () => {
    expect(runInContext(`const own = Array.prototype.at; ${floor} Array.prototype.at === own`, createContext({ navigator: { userAgent: 'Edg/140' } }))).toBe(true);
  });

  test('the Internet Explorer engine is told so and gets nothing', () => {
    expect(worldOf('Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko')('typeof [].at + typeof Object.hasOwn')).toBe('undefinedundefined');
  });
});
