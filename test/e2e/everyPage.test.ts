import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { openWorkbench, type Opened } from './browser/launch';
import { tour } from './tour/tour';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Checked { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly any: readonly { readonly message: string }[] }[] }[] }
interface Checker { run(context: Document, options: object): Promise<Checked> }

/** What axe finds, as “rule: element, why”; all of its rules, or only those that another theme can break. */
async function violations(pane: Frame, which: 'all' | 'colours'): Promise<readonly string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axe);
  return pane.evaluate(async colours => {
    const { axe: checker } = window as unknown as { axe: Checker };
    const found = await checker.run(document, colours ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } : {});
    return found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`));
  }, which === 'colours');
}

/** The other ways of looking at a page, each with the way it is switched on in place. */
const looks = [
  ['dark', 'dark', { forcedColors: 'none', colorScheme: 'dark' }],
  ['forced over dark', 'dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ['forced over light', 'light', { forcedColors: 'active', colorScheme: 'light' }],
] as const;
const plainLook = ['light', { forcedColors: 'none', colorScheme: 'light' }] as const;

/** Colours fade: what is measured is what they come to. Nothing is waited for: what turns for ever never ends, and a page that draws no frame ends nothing. */
const settle = (pane: Frame): Promise<void> => pane.evaluate(() => {
  for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
});

async function lookAs(page: Page, pane: Frame, theme: string, media: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  await page.emulateMedia(media);
  await pane.evaluate(wanted => { document.documentElement.dataset['theme'] = wanted; }, theme);
  await settle(pane);
}

/** What can be scrolled sideways: nothing but a table that is wider than the pane. */
const sideways = (pane: Frame): Promise<readonly string[]> => pane.evaluate(() =>
  ['html', '.view:not([hidden])', 'footer'].filter(selector => {
    const element = document.querySelector(selector);
    return element !== null && element.scrollWidth > element.clientWidth;
  }));

const setPane = (page: Page, width: number, height: number): Promise<void> => page.locator('iframe[name="taskpane"]').evaluate((frame, size) => {
  Object.assign((frame as HTMLElement).style, { width: `${size.width}px`, height: `${size.height}px`, flex: 'none' });
}, { width, height });

/** Is all of an element in sight, above what is stuck over the view? */
const isInSight = (pane: Frame, selector: string): Promise<boolean> => pane.evaluate(wanted => {
  const element = document.querySelector(wanted);
  if (!element) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  return [[left + 4, top + 4], [left + width / 2, top + height / 2], [left + width - 4, top + height - 4]].every(([x = 0, y = 0]) => {
    const at = document.elementFromPoint(x, y);
    return at !== null && (element.contains(at) || at.contains(element));
  });
}, selector);

/** One walk through every page and state of the pane, as large as Excel leaves it on a screen of 1366×768. */
describe('every page of the pane', () => {
  let workbench: Opened;
  beforeAll(async () => {
    workbench = await openWorkbench({ search: '?theme=light' });
    await setPane(workbench.page, 350, 500);
  });
  afterAll(() => workbench.close());

  test.each(tour.map(station => [station.name, station] as const))('%s: no violation in any theme, nothing sideways, the first thing to do in sight', async (_name, station) => {
    const { page, pane } = workbench;
    await station.go(workbench);
    await settle(pane);
    if (station.primary) expect(await isInSight(pane, station.primary)).toBe(true);
    const found = [...await violations(pane, 'all'), ...await sideways(pane)];
    for (const [look, theme, media] of looks) {
      await lookAs(page, pane, theme, media);
      found.push(...(await violations(pane, 'colours')).map(one => `${look}: ${one}`));
    }
    await lookAs(page, pane, ...plainLook);
    await setPane(page, 175, 250);
    found.push(...(await sideways(pane)).map(one => `at 200 %: ${one}`));
    await setPane(page, 350, 500);
    expect(found).toEqual([]);
  });
});
