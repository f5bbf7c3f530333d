import type { OpenedRoom } from '../excelRoom';

/** A table as an office keeps it that never saw this product: title, two header rows, unit column, groups, a note; it begins at C4. */
export const foreignCells: readonly (readonly (string | number)[])[] = [
  ['某市人社事业“十四五”规划主要指标进展情况', '', '', '', '', '', '', ''],
  ['序号', '主 要 指 标', '计量单位', '2020年基数', '2025年目标值', '完成情况', '', ''],
  ['', '', '', '', '', '2021年', '2022年', '2023年'],
  ['', '一、就业', '', '', '', '', '', ''],
  [1, '城镇新增就业人数', '万人', '〔442〕', '〔350〕', 93.82, 91.9, 93.1],
  [2, '城镇登记失业率', '%', 3.35, '＜5', 2.93, 2.97, 2.85],
  [3, '开展补贴性职业技能培训人次', '万人次', '—', '〔250〕', 87.62, 60.1, 55.4],
  [4, '其中：农民工参加职业培训人次', '万人次', '—', '〔25〕', 30.1, 61.2, 8.2],
  ['', '二、社会保障', '', '', '', '', '', ''],
  [5, '基本养老保险参保率', '%', 90.67, 95, 91.5, '92。3', 93],
  [6, '失业保险参保人数', '万人', 651, 680, 668, 690.2, 701.5],
  ['注：〔〕内为五年累计数。', '', '', '', '', '', '', ''],
];

/** Merged areas of the foreign table, as a sheet names them. */
export const foreignMerges = ['C4:J4', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:F6', 'G5:G6', 'H5:J5', 'C15:J15'];

/** Writes the foreign table on the sheet, with looks of its own and other things around it. */
export const writeForeignTable = (room: OpenedRoom, sheetName = 'Sheet1'): Promise<void> =>
  room.pane.evaluate(async ({ name, cells, merges }) => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(3, 2, cells.length, 8);
    range.values = cells.map(row => [...row]);
    for (const address of merges) sheet.getRange(address).merge(false);
    sheet.getRange('C5:J6').format.fill.color = '#DDEBF7';
    sheet.getRange('C5:J6').format.font.bold = true;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) sheet.getRange('C5:J14').format.borders.getItem(edge).style = 'Continuous';
    sheet.getRange('K5:K9').format.fill.color = '#FFEEDD';
    sheet.getRange('L9').numberFormat = [['0.00']];
    sheet.getRange('L9').format.borders.getItem('EdgeBottom').style = 'Double';
    sheet.getRange('K1').format.columnWidth = 33;
    sheet.getRange('A9').format.rowHeight = 31;
    sheet.getRange('A1').values = [['本表由规划科填报']];
    sheet.activate();
    await context.sync();
  }, { name: sheetName, cells: foreignCells, merges: foreignMerges });
