import fc from 'fast-check';
import type { FileWorkbook } from '../../../src/workbench/files/fileWorkbook';
import { readWorkbook } from '../../../src/workbench/files/readWorkbook';
import { writeWorkbook } from '../../../src/workbench/files/writeWorkbook';
import { someWorkbook } from './someWorkbook';

const noon = new Date('2026-01-05T12:00:00Z');

export const saved = async (workbook: FileWorkbook): Promise<FileWorkbook> => readWorkbook(await writeWorkbook(workbook, noon));

describe('a workbook written and read again', () => {
  test('is the same, whatever it holds', async () => {
    await fc.assert(fc.asyncProperty(someWorkbook, async workbook => {
      expect(await saved(workbook)).toEqual(workbook);
    }), { numRuns: 60 });
  });

  test('gives the same bytes again', async () => {
    await fc.assert(fc.asyncProperty(someWorkbook, async workbook => {
      const bytes = await writeWorkbook(workbook, noon);
      expect(Buffer.from(await writeWorkbook(await readWorkbook(bytes), noon)).equals(Buffer.from(bytes))).toBe(true);
    }), { numRuns: 10 });
  });
});
