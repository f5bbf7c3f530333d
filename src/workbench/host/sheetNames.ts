import type { Engine } from './engine';
import { invalidArgument, itemAlreadyExists } from './errors';

const longest = 31;

/** Refuses a sheet name Excel refuses: empty, longer than 31, with \ / ? * [ ] : or an apostrophe at an end, or taken. */
export function checkSheetName(engine: Engine, name: unknown, own?: string): string {
  if (typeof name !== 'string' || name === '' || name.length > longest || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument('name');
  const taken = engine.workbook().getSheets().some(sheet => sheet.getSheetId() !== own && sheet.getName().toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
  return name;
}

/** The next free `Sheet1`, `Sheet2` …, as a Chinese Excel names new sheets too. */
export function freeSheetName(engine: Engine): string {
  const names = new Set(engine.workbook().getSheets().map(sheet => sheet.getName().toLowerCase()));
  let number = names.size + 1;
  while (names.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** `name (2)`, as Excel names a copy; shortened to fit. */
export function copiedSheetName(engine: Engine, name: string): string {
  const names = new Set(engine.workbook().getSheets().map(sheet => sheet.getName().toLowerCase()));
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = name.slice(0, longest - ending.length) + ending;
    if (!names.has(candidate.toLowerCase())) return candidate;
  }
}
