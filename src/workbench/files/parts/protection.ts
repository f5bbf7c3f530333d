import { tagsOf } from '../xml/tags';

export type ProtectionOptions = Readonly<Record<string, unknown>>;

/** The file says what is closed, the options what is allowed. */
const allowances: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};
/** These two are open in a file that does not name them. */
const objects: Readonly<Record<string, string>> = { allowEditObjects: 'objects', allowEditScenarios: 'scenarios' };

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Is a sheet protected, with which options, and behind a password? */
export function readProtection(xml: string): { readonly options: ProtectionOptions; readonly hasPassword: boolean } | undefined {
  const tag = [...tagsOf(xml)].find(one => one.name === 'sheetProtection');
  if (!tag || !isTrue(tag.attributes.get('sheet'))) return undefined;
  const { attributes } = tag;
  const options = Object.entries(allowances).map(([option, name]) => [option, attributes.has(name) && !isTrue(attributes.get(name))] as const);
  const open = Object.entries(objects).map(([option, name]) => [option, !isTrue(attributes.get(name))] as const);
  const selection = isTrue(attributes.get('selectUnlockedCells')) ? 'None' : isTrue(attributes.get('selectLockedCells')) ? 'Unlocked' : 'Normal';
  return { options: { ...Object.fromEntries([...options, ...open]), selectionMode: selection }, hasPassword: attributes.has('password') || attributes.has('hashValue') };
}

export function writeProtection(options: ProtectionOptions): string {
  const allowed = Object.entries(allowances).filter(([option]) => options[option] === true).map(([, name]) => ` ${name}="0"`);
  const closed = Object.entries(objects).filter(([option]) => options[option] !== true).map(([, name]) => ` ${name}="1"`);
  const selection = { None: ' selectLockedCells="1" selectUnlockedCells="1"', Unlocked: ' selectLockedCells="1"' }[String(options['selectionMode'])] ?? '';
  return `<sheetProtection sheet="1"${closed.join('')}${allowed.join('')}${selection}/>`;
}
