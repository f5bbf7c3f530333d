import { buildSync } from 'esbuild';
import { resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import type * as excel from '../../src/excel';
import type { TableTemplate } from '../../src/domain/templates';
import type { Plan } from '../../src/domain/plan/plan';
import type { Binding, FoundTable } from '../../src/domain/recognition';
import type { AuditResult } from '../../src/domain/rules';
import type { FailureWay } from '../../src/workbench/switches';
import { openWorkbench, type Opened } from './browser/launch';

export interface RecognisedTable { readonly table: FoundTable; readonly binding: Binding }

/** The excel room alone, as the pane has it, within reach of a test. */
export interface ExcelRoom {
  readonly createWorkbookPort: typeof excel.createWorkbookPort;
  readonly watchEdits: typeof excel.watchEdits;
  readonly templates: readonly TableTemplate[];
  readonly planById: (id: string) => Plan | undefined;
  readonly port: excel.WorkbookPort;
  /** Lays one of the delivered tables. */
  lay(template: string, variant: string, target: excel.InsertionTarget): Promise<excel.OperationOutcome>;
  /** 识别表格 over the sheet in front or all visible ones, and which plan each table speaks of. */
  recognise(scope: 'sheet' | 'workbook'): Promise<readonly RecognisedTable[]>;
  /** What was recognised last. */
  found: readonly RecognisedTable[];
  /** Every rule over the whole workbook. */
  audit(): Promise<AuditResult>;
}

declare global {
  interface Window {
    room: ExcelRoom;
  }
}

const source = `
import { createWorkbookPort, watchEdits } from './src/excel';
import { templates } from './src/domain/templates';
import { planById, plans } from './src/plans';
import { defaultSettings, runRules } from './src/domain/rules';
import { bindTable, findTables } from './src/domain/recognition';
const port = createWorkbookPort();
const lay = (id, variant, target) => {
  const template = templates.find(one => one.id === id);
  return port.insertTable(origin => template.build(planById(template.plan), variant, origin), target);
};
const recognise = async scope => {
  const { sheets, answers } = await port.adoption.readSheets(scope);
  window.room.found = sheets.flatMap(sheet => findTables(sheet, answers).tables.map(table => ({ table, binding: bindTable(table, plans(), answers) })));
  return window.room.found;
};
const audit = async () => runRules((await port.readWorkbook()).snapshot, plans(), defaultSettings);
window.room = { createWorkbookPort, watchEdits, templates, planById, port, lay, recognise, found: [], audit };
`;

const bundle = (): string =>
  buildSync({ stdin: { contents: source, resolveDir: resolve(__dirname, '../..'), loader: 'ts' }, bundle: true, write: false, format: 'iife', target: 'es2020', charset: 'utf8' }).outputFiles[0]?.text ?? '';

export interface OpenedRoom extends Opened {
  /** Host requests since the last call. */
  requests(): Promise<number>;
  /** Lets requests fail, counted from 1 from now on. */
  fail(...failures: readonly Failure[]): Promise<void>;
  /** An empty Sheet1 and a new port, as when the workbench is opened, without opening it again. */
  reset(): Promise<void>;
  /** Lets no request fail any more that was to fail and has not come. */
  forgetFailures(): Promise<void>;
}

export type Failure = readonly [request: number, way: FailureWay];

/** Opens the workbench and puts the excel room into its pane. */
export async function openRoom(search = '?sample=none'): Promise<OpenedRoom> {
  const opened = await openWorkbench({ search });
  await loadRoom(opened.pane);
  let seen = await opened.page.evaluate(() => window.workbench.requests.length);
  return {
    ...opened,
    async requests() {
      const now = await opened.page.evaluate(() => window.workbench.requests.length);
      const since = now - seen;
      seen = now;
      return since;
    },
    fail: (...failures) => opened.page.evaluate(list => { list.forEach(([k, way]) => { window.workbench.failRequest(k, way); }); }, failures),
    async reset() {
      await opened.pane.evaluate(emptyWorkbook);
      await loadRoom(opened.pane);
    },
    // A harmless request takes each failure that is still waiting.
    forgetFailures: () => opened.pane.evaluate(async () => {
      for (let quiet = 0; quiet < 12;) {
        const context = new Excel.RequestContext();
        context.workbook.worksheets.load('items/name');
        quiet = await context.sync().then(() => quiet + 1, () => 0);
      }
    }),
  };
}

/** Runs in the pane. */
async function emptyWorkbook(): Promise<void> {
  const context = new Excel.RequestContext();
  const { worksheets, names, settings, protection } = context.workbook;
  protection.load('protected');
  worksheets.load('items/name');
  await context.sync();
  if (protection.protected) protection.unprotect();
  const fresh = worksheets.add('fresh');
  fresh.activate();
  worksheets.items.forEach(sheet => { sheet.delete(); });
  fresh.name = 'Sheet1';
  names.load('items/name');
  settings.load('items/key');
  await context.sync();
  names.items.forEach(name => { name.delete(); });
  settings.items.forEach(setting => { setting.delete(); });
  await context.sync();
}

export const loadRoom = (pane: Frame): Promise<void> => pane.evaluate(bundle());
