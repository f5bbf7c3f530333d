import type { FileName, FileRange } from '../fileWorkbook';
import { readRange, splitList, splitSheet } from '../xml/ranges';
import { elementsNamed, textOf } from '../xml/tags';
import type { WorkbookPlaces } from './workbookPart';

/** What a sheet prints, as the file keeps it among the names. */
export interface PrintRanges {
  readonly areas: readonly FileRange[];
  readonly titleRows: FileRange | undefined;
  readonly titleColumns: FileRange | undefined;
}

export interface ReadNames {
  readonly names: readonly FileName[];
  readonly print: ReadonlyMap<string, PrintRanges>;
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
const noRanges: PrintRanges = { areas: [], titleRows: undefined, titleColumns: undefined };

function withPrintName(before: PrintRanges, name: string, refersTo: string): PrintRanges {
  const texts = splitList(refersTo).map(part => splitSheet(part).rest.replace(/\$/g, ''));
  const ranges = texts.map(readRange).filter(range => range !== undefined);
  if (name === '_xlnm.Print_Area') return { ...before, areas: ranges };
  const lines = texts.map((text, index) => ({ text, range: ranges[index] }));
  return { ...before, titleRows: lines.find(({ text }) => /^\d/.test(text))?.range, titleColumns: lines.find(({ text }) => /^[A-Za-z]+:/.test(text))?.range };
}

/** The workbook's names; those Excel keeps for printing are given apart, by sheet, and others of its own are left out. */
export function readNames({ xml, sheets }: WorkbookPlaces): ReadNames {
  const names: FileName[] = [];
  const print = new Map<string, PrintRanges>();
  for (const element of elementsNamed(xml, 'definedName')) {
    const { attributes } = element;
    const name = attributes.get('name') ?? '';
    const refersTo = textOf(element).trim();
    const place = attributes.get('localSheetId');
    const sheet = place === undefined ? undefined : sheets[Number(place)]?.name;
    if (name === '' || refersTo === '' || (place !== undefined && sheet === undefined)) continue;
    if (/^_xlnm\.Print_(Area|Titles)$/.test(name)) {
      if (sheet !== undefined) print.set(sheet, withPrintName(print.get(sheet) ?? noRanges, name, refersTo));
      continue;
    }
    if (name.startsWith('_xlnm.')) continue;
    const comment = attributes.get('comment');
    names.push({ name, refersTo, hidden: isTrue(attributes.get('hidden')), ...(sheet !== undefined && { sheet }), ...(comment && { comment }) });
  }
  return { names, print };
}
