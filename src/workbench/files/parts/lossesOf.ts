import type { Loss } from '../fileWorkbook';
import type { Parts } from '../zip/readZip';
import { hasOtherAddins } from './addinSettings';
import { textOfPart } from './texts';

const byPath: readonly (readonly [Loss, RegExp])[] = [
  ['charts', /(^|\/)(charts|chartsheets)\/[^/]+\.xml$/],
  ['pictures', /(^|\/)media\//],
  ['pivotTables', /(^|\/)(pivotTables|slicers|timelines)\//],
  ['tables', /(^|\/)tables\/[^/]+\.xml$/],
  ['macros', /vbaProject\.bin$/],
  ['comments', /(^|\/)(comments\d*\.xml|threadedComments\/)/],
];

const inSheets: readonly (readonly [Loss, RegExp])[] = [
  ['links', /<(?:\w+:)?hyperlink\s/],
  ['filters', /<(?:\w+:)?autoFilter[\s/>]/],
];

/** What a package holds that the workbench does not show and will not save. */
export function lossesOf(parts: Parts, sheetPaths: readonly string[]): Set<Loss> {
  const paths = [...parts.keys()];
  const sheets = sheetPaths.map(path => textOfPart(parts, path) ?? '');
  const found = new Set<Loss>();
  for (const [loss, pattern] of byPath) if (paths.some(path => pattern.test(path))) found.add(loss);
  for (const [loss, pattern] of inSheets) if (sheets.some(xml => pattern.test(xml))) found.add(loss);
  if (hasOtherAddins(parts)) found.add('otherAddins');
  return found;
}
