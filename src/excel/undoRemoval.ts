import { restoreArea } from './areaImage';
import { carryOut, type Standing } from './carryOut';
import { attempt } from './errors';
import type { Undoable } from './history';
import { notDone, refused, unchanged } from './outcomes';
import { readWorkbook } from './readWorkbook';
import type { RemovedRecord } from './removeRecord';
import { request } from './request';
import { text } from './text';
import { remerge } from './undoRecord';
import { rangeOf } from './writeLayout';
import { writePage, writeScreen } from './writePage';

/** Print set-up may be refused where there is no printer; then the sheet comes back without it. */
type Page = 'written' | 'leftOut';

/** Puts a removed sheet of record back: its place among the sheets, contents, formats, merges, sizes, print set-up and name. */
export function undoRemoval(removed: RemovedRecord): Undoable {
  const operation = text.operations.undo;
  return {
    async takeBack() {
      const there = await attempt(() => look(removed));
      if ('trouble' in there) return { outcome: refused(operation, there.trouble), remains: true };
      if (there.result !== 'before') return { outcome: unchanged(text.removal.nameTaken(removed.sheet)), remains: true };
      const ending = await putBack(removed, 'written');
      if (ending.standing !== 'after') return { outcome: notDone(operation, ending, removed.sheet, text.remains.newSheet), remains: ending.standing === 'before' };
      // What the sheet keeps, a plan, is there again at once.
      await attempt(() => readWorkbook());
      return { outcome: { state: 'done', message: text.removal.undone(removed.sheet), undoable: false }, remains: false };
    },
  };
}

async function putBack(removed: RemovedRecord, page: Page): ReturnType<typeof carryOut> {
  const ending = await carryOut({ write: () => lay(removed, page), look: () => look(removed), settle: () => takeAway(removed) });
  const isPageRefused = ending.standing === 'before' && ending.trouble.location.startsWith('PageLayout') && page === 'written';
  return isPageRefused ? putBack(removed, 'leftOut') : ending;
}

/** The mark that everything is back: the title, which is written last. */
const lay = ({ sheet: name, area, before, position, tabColor, layout, names }: RemovedRecord, page: Page): Promise<void> =>
  request('wait', context => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.add(name);
    restoreArea(sheet, area, { ...before, formulas: before.formulas.map((line, row) => (row === 0 ? line.map(() => '') : line)) });
    remerge(sheet, before);
    writeScreen(sheet, layout);
    if (page === 'written') writePage(sheet, layout);
    sheet.tabColor = tabColor;
    sheet.position = position;
    for (const own of names) context.workbook.names.add(own, rangeOf(sheet, area)).visible = false;
    rangeOf(sheet, { ...area, rows: 1 }).formulas = [[...(before.formulas[0] ?? [])]];
    return () => undefined;
  });

/** 'before': the sheet is away. */
const look = ({ sheet: name, area, before }: RemovedRecord): Promise<Standing> =>
  request('wait', context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const title = sheet.getCell(area.row, area.column);
    sheet.load('name');
    title.load('formulas');
    return () => (sheet.isNullObject ? 'before' : title.formulas[0]?.[0] === before.formulas[0]?.[0] ? 'after' : 'between');
  });

const takeAway = ({ sheet, names }: RemovedRecord): Promise<void> =>
  request('wait', context => {
    context.workbook.worksheets.getItem(sheet).delete();
    for (const own of names) context.workbook.names.getItemOrNullObject(own).delete();
    return () => undefined;
  });
