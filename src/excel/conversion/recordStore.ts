import { readRecord, emptyRecord, holdsHb, type ConversionRecord } from '../../domain/conversion';
import { request } from '../request';

const settingKey = 'hb-conversions';
const namespace = 'urn:hb-plan-statistics:conversions';
/** A setting is for small things; a longer record becomes a part of the file of its own. */
const longestSetting = 100_000;
/** Excel on the web takes 5 MB in one request, and the formulas themselves have to pass too. */
export const longestRecord = 2_000_000;

/** The record as it is kept: '' where there is none. */
export interface StoredRecord { readonly text: string; readonly partId: string | undefined }

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function textOfXml(xml: string): string {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? '' : (parsed.documentElement.textContent ?? '');
}

/** Reads what is kept, wherever it is kept. Two small requests at most. */
export async function readStored(): Promise<StoredRecord> {
  const found = await request('wait', context => {
    const setting = context.workbook.settings.getItemOrNullObject(settingKey);
    const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
    setting.load('value');
    part.load('id');
    return () => ({ text: setting.isNullObject || typeof setting.value !== 'string' ? '' : setting.value, partId: part.isNullObject ? undefined : part.id });
  });
  const { partId } = found;
  if (found.text !== '' || partId === undefined) return found;
  const xml = await request('wait', context => {
    const content = context.workbook.customXmlParts.getItem(partId).getXml();
    return () => content.value;
  });
  return { text: textOfXml(xml), partId };
}

/** What the kept text says; undefined where it cannot be read. Nothing kept is an empty record. */
export const recordOf = (stored: StoredRecord): ConversionRecord | undefined => (stored.text === '' ? emptyRecord : readRecord(stored.text, holdsHb));

export const textOf = (record: ConversionRecord): string => (record.cells.length === 0 ? '' : JSON.stringify(record));

/** Can a record be kept where the last one is, so that another may follow it there? */
export const staysInPlace = (text: string, kept: StoredRecord): boolean => (text.length <= longestSetting) === (kept.partId === undefined);

/** Queues keeping a record in place of the one that was kept. */
export function queueStore(context: Excel.RequestContext, text: string, kept: StoredRecord): void {
  const { settings, customXmlParts } = context.workbook;
  settings.add(settingKey, text.length <= longestSetting ? text : '');
  const xml = text.length <= longestSetting ? undefined : `<conversions xmlns="${namespace}">${escaped(text)}</conversions>`;
  if (kept.partId === undefined) {
    if (xml !== undefined) customXmlParts.add(xml);
  } else if (xml === undefined) customXmlParts.getItem(kept.partId).delete();
  else customXmlParts.getItem(kept.partId).setXml(xml);
}
