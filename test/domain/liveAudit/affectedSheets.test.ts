import { affectedSheets, reachesOut } from '../../../src/domain/liveAudit/affectedSheets';
import type { SheetSnapshot } from '../../../src/domain/table';

const sheet = (name: string, ...formulas: readonly string[]): SheetSnapshot => ({ name, row: 0, column: 0, values: [formulas], formulas: [formulas], numberFormats: [formulas.map(() => 'General')] });

test.each(['=A1+$B$2', '=SUM(D6:H6)', '=SUM(D:D)+SUM(3:3)', '=IF(F6="","",HB.PROGRESS(F6,E6,D6,1))', '="合计!"&A1', '=TRUE', '=A1/1.5E3', '=_xlfn.CONCAT(A1,"’")', '=SUM (A1:A2)', '=A1'])('%s stays on its sheet', formula => {
  expect(reachesOut(formula)).toBe(false);
});

test.each(["='专栏2'!F6", '=Sheet1!A1', '=合计数*2', '=GDP', 'GDP', '=GDP*2', '=INDIRECT("Sheet1!A1")', '=TODAY()', '=RAND ()', '=SUM(表1[完成数])', '=[2]表!A1', '=SUM(一月:三月!B2)', '=[@完成数]/2', "='A1'!B2", "=SUM('1月':'3月'!B2)"])('%s may look beyond it', formula => {
  expect(reachesOut(formula)).toBe(true);
});

test('read again are the sheets edited and those that look beyond themselves', () => {
  const sheets = [sheet('专栏2', '=SUM(A1:A3)'), sheet('年度监测表', '=B1*2', '文字'), sheet('审核说明', "='专栏2'!F6"), sheet('空')];
  expect(affectedSheets(sheets, ['专栏2'])).toEqual(['专栏2', '审核说明']);
  expect(affectedSheets(sheets, ['空', '年度监测表'])).toEqual(['年度监测表', '审核说明', '空']);
  expect(affectedSheets(sheets, [])).toEqual(['审核说明']);
});

test('one formula in one row opens a sheet; numbers and texts that look like formulas of others do not', () => {
  const rows = [[1, true, ''], ["=A1+'专栏2'!F6", 2, ''], ['=A1', '', '']];
  const open: SheetSnapshot = { ...sheet('多行'), values: rows, formulas: rows };
  const still: SheetSnapshot = { ...sheet('文字', "专栏2!F6", '见 =GDP'), values: [[5, false]], formulas: [[5, "'=专栏2!F6", '见 =GDP']] };
  expect(affectedSheets([open, still], [])).toEqual(['多行']);
});
