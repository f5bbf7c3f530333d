import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Element { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Element[]; text: string }

/** The manifest has neither comments nor CDATA: tags and text are all there is to read. */
function elementsOf(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [, closing, name = '', attributes = '', empty, text = ''] of xml.replace(/<\?[^>]*\?>/, '').matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>([^<]*)/g)) {
    if (closing) { expect(open.pop()?.name).toBe(name); continue; }
    const element: Element = { name, attributes: Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])), children: [], text: text.trim() };
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  expect(open).toEqual([top]);
  return top.children[0] as Element;
}

const manifest = elementsOf(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8'));
const all = (from: Element): Element[] => [from, ...from.children.flatMap(all)];
const named = (name: string, from: Element = manifest): Element[] => all(from).filter(element => element.name === name);
const one = (name: string, from: Element = manifest): Element => { const found = named(name, from); expect(found.length).toBeGreaterThan(0); return found[0] as Element; };

/** The order in which the schema of Office wants the children of each element; Excel drops a ribbon out of order without a word. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Items'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Elements whose children stand in another order, or hold a child the schema does not name there. */
const misplaced = (from: Element): string[] => all(from).flatMap(({ name, children }) => {
  const kinds = children.map(child => child.name);
  if (new Set(kinds).size < 2) return [];
  const places = kinds.map(kind => order[name]?.indexOf(kind) ?? -1);
  return places.every((place, index) => place >= Math.max(0, ...places.slice(0, index))) ? [] : [`${name}: ${kinds.join(' ')}`];
});

describe('the structure of manifest.xml', () => {
  test('the children of every element stand in the order of the schema', () => {
    expect(misplaced(manifest)).toEqual([]);
  });

  test.each([
    '<Supertip><Description resid="a"/><Title resid="b"/></Supertip>', '<Group><Label resid="a"/><Icon/><Control/><Tooltip/></Group>', '<Unknown><Label resid="a"/><Icon/></Unknown>',
  ])('%s would be told', xml => {
    expect(misplaced(elementsOf(xml))).toHaveLength(1);
  });

  test('an Excel of 2019 may open the page and be told; ribbon and functions ask for the shared runtime alone', () => {
    const setsOf = (from: Element | undefined): string[] => (from ? all(from) : []).filter(({ name }) => /^(bt:)?Set$/.test(name)).map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`);
    expect(setsOf(manifest.children.find(({ name }) => name === 'Requirements'))).toEqual(['ExcelApi 1.1']);
    expect(setsOf(one('VersionOverrides').children.find(({ name }) => name === 'Requirements'))).toEqual(['SharedRuntime 1.1']);
  });

  test('id, version and names keep the forms and lengths Office allows', () => {
    expect(one('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one('Version').text).toMatch(/^\d{1,5}(\.\d{1,5}){1,3}$/);
    expect(one('Permissions').text).toBe('ReadWriteDocument');
    expect(one('ProviderName').text.length).toBeLessThanOrEqual(125);
    const lengths = { DisplayName: 125, Description: 250 };
    for (const [name, most] of Object.entries(lengths)) {
      const element = manifest.children.find(child => child.name === name) as Element;
      for (const words of [element.attributes['DefaultValue'], ...element.children.map(({ attributes }) => attributes['Value'])]) expect(words?.length).toBeLessThanOrEqual(most);
    }
    const ids = ['Group', 'Control', 'Item'].flatMap(name => named(name)).map(({ attributes }) => attributes['id'] ?? '');
    expect(ids.length).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z.]{1,125}$/);
  });

  test('every override is for English, once, and never for the default language', () => {
    const overridden = all(manifest).filter(({ children }) => children.some(({ name }) => /^(bt:)?Override$/.test(name)));
    expect(overridden.length).toBeGreaterThan(15);
    for (const { children } of overridden) expect(children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
  });

  test('every icon of the ribbon comes in the three sizes Office requires', () => {
    const icons = named('Icon');
    expect(icons.length).toBeGreaterThan(3);
    for (const { children } of icons) expect(children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
  });
});
