import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as ts from 'typescript';
import { unguardedMembers } from './officeMembers';

const root = join(__dirname, '../../..');
/** Excel 2021 LTSC, the oldest Excel in which the pane runs. */
const floor = 14;
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src/excel', 'src/taskpane', 'src/commands'], { cwd: root, encoding: 'utf8' })
  .split('\n').filter(path => /\.tsx?$/.test(path)).map(path => join(root, path));
const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), path => ts.sys.readFile(path)).config, ts.sys, root);

const sample = join(root, 'src/excel/sampleOfThisTest.ts');
const sampleText = `
export async function use(context: Excel.RequestContext, range: Excel.Range): Promise<void> {
  range.load('values, hasSpill');
  range.getPrecedents();
  range.getDependents();
  context.workbook.focus();
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.16')) range.valuesAsJson = [];
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.15')) range.load('valuesAsJson');
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.16')) range.load({ valuesAsJson: true });
  const { valuesAsJson } = range;
  const kind: string = Excel.CellValueType.error;
  await context.sync().then(() => [valuesAsJson, kind]);
}`;

/** The program of the three rooms and, for the trial, one file that breaks the rule. */
function programWithSample(): ts.Program {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = path => path === sample || fileExists(path);
  host.readFile = path => path === sample ? sampleText : readFile(path);
  host.getSourceFile = (path, ...rest) => path === sample ? ts.createSourceFile(path, sampleText, rest[0], true) : getSourceFile(path, ...rest);
  return ts.createProgram([...files, sample], { ...options, noEmit: true }, host);
}

describe('Office.js as Excel 2021 LTSC knows it', () => {
  const program = programWithSample();

  test('the trial file is caught where it goes too high, and only there', () => {
    const caught = unguardedMembers(program, [sample]).filter(use => use.set !== 'ExcelApi' || use.version > floor);
    expect(caught.map(use => `${use.place.split(':').pop() ?? ''} ${use.member} ${use.set} 1.${use.version}`)).toEqual([
      '5 getDependents ExcelApi 1.15', '6 focus ExcelApiDesktop 1.1', '8 valuesAsJson ExcelApi 1.16', '9 valuesAsJson ExcelApi 1.16',
      '10 valuesAsJson ExcelApi 1.16', '11 error ExcelApi 1.16', '11 CellValueType ExcelApi 1.16',
    ]);
  });

  test('excel, taskpane and commands use members, and none above the floor without a guard', () => {
    const uses = unguardedMembers(program, files);
    expect(uses.length).toBeGreaterThan(200);
    expect(new Set(uses.map(use => use.set))).toEqual(new Set(['ExcelApi']));
    expect(uses.filter(use => use.version > floor)).toEqual([]);
  });
});
