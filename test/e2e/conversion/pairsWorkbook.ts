import { columnLetters } from '../../../src/domain/table/address';
import type { Case, Cell } from './randomCases';
import { storedZip } from './storedZip';

type Value = string | number | boolean;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function valueXml(address: string, value: Value): string {
  if (value === '') return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.startsWith('#')) return `<c r="${address}" t="e"><v>${value}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const formulaXml = (address: string, formula: string): string => `<c r="${address}"><f>${escaped(formula)}</f></c>`;

/** Inputs, the plain formula, what the HB formula gave, whether the two agree, and the HB formula as text. */
function rowXml(cells: readonly Cell[], { native, hb }: Case, expected: Value, row: number): string {
  const at = (column: number): string => `${columnLetters(column)}${row}`;
  const [plain, wanted] = [at(cells.length), at(cells.length + 1)];
  const agrees = `IF(ISERROR(${wanted}),ISERROR(${plain}),IF(ISERROR(${plain}),FALSE,IF(ISNUMBER(${wanted}),ABS(${plain}-${wanted})<=0.0000000001*MAX(1,ABS(${wanted})),${plain}=${wanted}&"")))`.replace(`${plain}=${wanted}&""`, typeof expected === 'boolean' ? `${plain}=${wanted}` : `${plain}=${wanted}&""`);
  const inputs = cells.map((cell, column) => valueXml(at(column), cell)).join('');
  return `<row r="${row}">${inputs}${formulaXml(plain, native.slice(1))}${valueXml(wanted, expected)}${formulaXml(at(cells.length + 2), agrees)}${valueXml(at(cells.length + 3), hb)}</row>`;
}

/**
 * A workbook of pairs to open in another spreadsheet program: it calculates everything anew, column N says TRUE where the plain
 * formula gives what the HB formula gave, and P1 counts where it does not.
 */
export function pairsWorkbook(cases: readonly Case[], expected: readonly Value[]): Buffer {
  const count = `<c r="P1"><f>COUNTIF(N1:N${cases.length},FALSE)</f></c>`;
  const rows = cases.map((each, index) => rowXml(each.cells, each, expected[index] ?? '', index + 1)).join('').replace('</row>', `${count}</row>`);
  return storedZip([
    ['[Content_Types].xml', `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`],
    ['_rels/.rels', `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `${header}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="pairs" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`],
    ['xl/worksheets/sheet1.xml', `${header}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`],
  ]);
}
