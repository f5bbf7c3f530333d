import type { Frame } from 'playwright-core';
import { plainNames } from '../taskpane/spoken/plainNames';
import { openWorkbench, type Opened } from './browser/launch';
import { tour } from './tour/tour';

const chinese = /[\u3001-\u3013\u3016-\u303f\u4e00-\u9fff\uff00-\uff1b\uff1d\uff1f-\uffef]/;
/** Names that the walk makes out of what it pastes and imports, and the plan's own explanation, which is written into the workbook. */
const walkNames = ['“十五五”规划', '十五五', '某市十四五规划', '某市十四五', '劳动人事争议调解成功率', '4．劳动人事争议调解成功率（%）', '高技能人才占比', '新增技能人才', '原文如此'];

/** What stands in the workbook, as people wrote it: tabs and cells. */
const writtenIn = ({ page }: Opened): Promise<readonly string[]> => page.evaluate(() => window.workbench.grid.workbook().getSheets().flatMap(sheet => {
  const { cellData } = sheet.getSheet().getSnapshot();
  const cells = Object.values(cellData ?? {}).flatMap(row => Object.values(row ?? {}).map(cell => String((cell as { readonly v?: unknown } | null)?.v ?? '')));
  return [sheet.getSheetName(), ...cells];
}));

/** Every text with Chinese that is shown or read out, documents and what the user typed apart; formulas and their changes are the workbook's own. */
const saidIn = (pane: Frame): Promise<readonly string[]> => pane.evaluate(pattern => {
  const said: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement?.closest('script, style, .help, textarea, del, ins, code, .pasted, .proposed')) said.push(node.textContent ?? '');
  for (const element of document.querySelectorAll('*')) for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(element.getAttribute(name) ?? '');
  return said.filter(text => new RegExp(pattern).test(text));
}, chinese.source);

const withoutSpaces = (words: string): string => words.replace(/\s+/g, '');

/** A text in which Chinese is left once the user's own words and quotations are taken out; '' where none is. */
function left(text: string, own: readonly string[]): string {
  let rest = withoutSpaces(text);
  for (const word of own) rest = rest.replaceAll(word, '');
  rest = rest.replace(/“(?:[^“”]|“[^”]*”)*”/g, '');
  return chinese.test(rest) ? text.trim() : '';
}

describe('under English', () => {
  let workbench: Opened;
  let own: readonly string[] = [];
  beforeAll(async () => { workbench = await openWorkbench({ search: '?lang=en-US' }); });
  afterAll(() => workbench.close());

  test.each(tour.map(station => [station.name, station] as const))('%s shows Chinese only where it is the user’s own', async (_name, station) => {
    await station.go(workbench);
    const typed = await workbench.pane.locator('textarea').evaluateAll(fields => fields.flatMap(field => (field as HTMLTextAreaElement).value.split(/\s+/)));
    own = [...new Set([...own, ...typed, ...plainNames, ...walkNames, ...await writtenIn(workbench)].map(withoutSpaces))].filter(word => chinese.test(word)).sort((one, other) => other.length - one.length);
    expect((await saidIn(workbench.pane)).map(text => left(text, own)).filter(text => text !== '')).toEqual([]);
  });

  test('the workbench names the pane in English', async () => {
    expect(await workbench.page.locator('.pane-title h2').innerText()).toBe('Plan Report Assistant');
  });
});
