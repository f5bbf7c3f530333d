import type { Sheet } from 'hucre/xlsx';
import type { PageLayout } from '../../grid/pageLayout';
import { newPageLayout } from '../../grid/pageLayout';
import type { PrintRanges } from '../parts/names';

type PageSetup = NonNullable<Sheet['pageSetup']>;
type HeaderFooter = NonNullable<Sheet['headerFooter']>;
type PaperSize = NonNullable<PageSetup['paperSize']>;

/** Excel's words for the papers both sides know. */
const papers: Readonly<Record<PaperSize, string>> = { letter: 'Letter', legal: 'Legal', a3: 'A3', a4: 'A4', a5: 'A5', b4: 'B4', b5: 'B5', executive: 'Executive', tabloid: 'Tabloid' };
const pointsPerInch = 72;
const pages = [['default', 'odd'], ['first', 'first'], ['even', 'even']] as const;
const places = [['left', 'L'], ['center', 'C'], ['right', 'R']] as const;
const ends = ['Header', 'Footer'] as const;

const inPoints = (inches: number): number => Number((inches * pointsPerInch).toFixed(6));

/** The left, middle and right text of a header or footer; text before the first mark belongs to the middle. */
function sectionsOf(line: string): Map<string, string> {
  const sections = new Map<string, string>();
  let section = 'C';
  for (const [piece] of line.matchAll(/&&|&[LCR]|[\s\S]/g)) {
    if (/^&[LCR]$/.test(piece)) section = piece.slice(1);
    else sections.set(section, (sections.get(section) ?? '') + piece);
  }
  return sections;
}

function readTexts(given: HeaderFooter | undefined): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, page] of pages) {
    for (const end of ends) {
      const sections = sectionsOf(given?.[`${page}${end}`] ?? '');
      for (const [place, letter] of places) if (sections.has(letter)) texts[`${name}.${place}${end}`] = sections.get(letter) ?? '';
    }
  }
  const state = given?.differentFirst ? (given.differentOddEven ? 'FirstOddAndEven' : 'FirstAndDefault') : given?.differentOddEven ? 'OddAndEven' : undefined;
  return state ? { ...texts, state } : texts;
}

function writeTexts(texts: Readonly<Record<string, string>>): HeaderFooter {
  const written: Record<string, string | boolean> = {};
  for (const [name, page] of pages) {
    for (const end of ends) {
      const line = places.map(([place, letter]) => [letter, texts[`${name}.${place}${end}`] ?? ''] as const).filter(([, text]) => text !== '').map(([letter, text]) => `&${letter}${text}`).join('');
      if (line !== '') written[`${page}${end}`] = line;
    }
  }
  const state = texts['state'] ?? '';
  return { ...written, ...(/^First/.test(state) && { differentFirst: true }), ...(/OddAndEven$/.test(state) && { differentOddEven: true }) };
}

/** Page set-up as Excel's words have it; what a file does not say is as in a new sheet. */
export function readPage(sheet: Sheet, print: PrintRanges | undefined): PageLayout {
  const { pageSetup: setup, headerFooter } = sheet;
  const fresh = newPageLayout();
  const margins = Object.fromEntries(Object.entries(fresh.margins).map(([side, points]) => [side, setup?.margins?.[side as keyof typeof fresh.margins] === undefined ? points : inPoints(setup.margins[side as keyof typeof fresh.margins] ?? 0)]));
  return {
    ...fresh,
    orientation: setup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: setup?.paperSize ? papers[setup.paperSize] : fresh.paperSize,
    printArea: [...(print?.areas ?? [])],
    titleRows: print?.titleRows,
    titleColumns: print?.titleColumns,
    centerHorizontally: setup?.horizontalCentered ?? false,
    centerVertically: setup?.verticalCentered ?? false,
    printGridlines: setup?.showGridLines ?? false,
    printHeadings: setup?.showRowColHeaders ?? false,
    zoom: setup?.fitToPage ? { horizontalFitToPages: setup.fitToWidth ?? 1, verticalFitToPages: setup.fitToHeight ?? 1 } : { scale: setup?.scale ?? 100 },
    margins: margins as PageLayout['margins'],
    headersFooters: readTexts(headerFooter),
  };
}

const fit = (count: number | undefined): number => count ?? 0;

export function writePage(page: PageLayout): { readonly pageSetup: PageSetup; readonly headerFooter?: HeaderFooter } {
  const paper = (Object.keys(papers) as PaperSize[]).find(name => papers[name].toLowerCase() === page.paperSize.toLowerCase());
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = page.zoom;
  const fits = Boolean(wide) || Boolean(high);
  const headerFooter = writeTexts(page.headersFooters);
  const margins = Object.fromEntries(Object.entries(page.margins).map(([side, points]) => [side, points / pointsPerInch]));
  return {
    pageSetup: {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...(paper && { paperSize: paper }),
      ...(fits ? { fitToPage: true, fitToWidth: fit(wide), fitToHeight: fit(high) } : { scale: scale ?? 100 }),
      margins,
      ...(page.centerHorizontally && { horizontalCentered: true }),
      ...(page.centerVertically && { verticalCentered: true }),
      ...(page.printGridlines && { showGridLines: true }),
      ...(page.printHeadings && { showRowColHeaders: true }),
    },
    ...(Object.keys(headerFooter).length > 0 && { headerFooter }),
  };
}
