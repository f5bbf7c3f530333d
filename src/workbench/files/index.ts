import type { Host } from '../host/host';
import type { Loss } from './fileWorkbook';
import { gridToFile } from './grid/gridToFile';
import { openInGrid } from './grid/openInGrid';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';

export { FileProblem, type ProblemKind } from './fileProblem';
export type { Loss } from './fileWorkbook';

/** Opens the bytes of an .xlsx file in the grid. A file that is refused leaves the grid as it was. Answers what of it is not carried. */
export async function openBytes(host: Host, bytes: Uint8Array, name: string): Promise<readonly Loss[]> {
  const workbook = await readWorkbook(bytes);
  await openInGrid(host, workbook, `workbook-${host.records.nextNumber()}`, name);
  return [...workbook.losses];
}

/** The workbook in the grid as a new .xlsx file, and what of it the file does not hold. */
export async function savedBytes(host: Host, now: Date): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly losses: readonly Loss[] }> {
  const workbook = await gridToFile(host);
  return { bytes: await writeWorkbook(workbook, now), losses: [...workbook.losses] };
}
