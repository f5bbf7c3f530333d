import { readWorkbook } from '../../../src/workbench/files/readWorkbook';
import { writeWorkbook } from '../../../src/workbench/files/writeWorkbook';
import type { FileCell, FileWorkbook } from '../../../src/workbench/files/fileWorkbook';
import { storedZip } from '../../e2e/conversion/storedZip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
type Relation = readonly [id: string, type: string, target: string, mode?: string];
const relations = (...list: readonly Relation[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`).join('')}</Relationships>`;

interface Made { readonly cells: string; readonly head?: string; readonly tail?: string; readonly styles?: string; readonly workbook?: string; readonly more?: readonly (readonly [string, string])[]; readonly related?: readonly Relation[] }

/** A workbook as another program might write it: other names of parts, a prefix before every element, a second sheet. */
const made = ({ cells, head = '', tail = '', styles = '', workbook = '', more = [], related = [] }: Made): Uint8Array => new Uint8Array(storedZip([
  ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/book/main.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/book/one.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/book/two.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/book/looks.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>'],
  ['_rels/.rels', relations(['r1', 'officeDocument', '/book/main.xml'])],
  ['book/main.xml', `<x:workbook xmlns:x="${main}" xmlns:r="${office}">${workbook.includes('workbookPr') ? workbook : ''}<x:sheets><x:sheet name="填报 表" sheetId="7" r:id="a"/><x:sheet name="字典" sheetId="3" state="hidden" r:id="b"/></x:sheets>${workbook.includes('workbookPr') ? '' : workbook}</x:workbook>`],
  ['book/_rels/main.xml.rels', relations(['a', 'worksheet', 'one.xml'], ['b', 'worksheet', '/book/two.xml'], ['c', 'styles', 'looks.xml'], ...related)],
  ['book/one.xml', `<x:worksheet xmlns:x="${main}" xmlns:r="${office}">${head}<x:sheetData>${cells}</x:sheetData>${tail}</x:worksheet>`],
  ['book/two.xml', `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>`],
  ['book/looks.xml', `<styleSheet xmlns="${main}">${styles || '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="31" applyNumberFormat="1"/></cellXfs>'}</styleSheet>`],
  ...more,
]));

const cellsOf = (workbook: FileWorkbook): Record<string, FileCell> => Object.fromEntries(workbook.sheets[0]?.cells ?? []);

describe('a file another program wrote', () => {
  test('prefixes, shared formulas, dates and text that looks like more', async () => {
    const workbook = await readWorkbook(made({ cells:
      '<x:row r="1"><x:c r="A1"><x:v>1.5</x:v></x:c><x:c r="B1"><x:f t="shared" si="0" ref="B1:B3">A1*$C$1&amp;"A1"</x:f><x:v>3</x:v></x:c><x:c r="C1"><x:v>2</x:v></x:c></x:row>'
      + '<x:row r="2"><x:c r="A2" s="1"><x:v>45000.75</x:v></x:c><x:c r="B2"><x:f t="shared" si="0"/><x:v>90001.5</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t>=1+1</x:t></x:is></x:c></x:row>'
      + '<x:row r="3"><x:c r="A3" s="3"><x:v>-3</x:v></x:c><x:c r="B3"><x:f t="shared" si="0"/></x:c><x:c r="C3" t="e"><x:v>#DIV/0!</x:v></x:c><x:c r="D3" t="b"><x:v>1</x:v></x:c><x:c r="E3" s="1"><x:v>12345678901</x:v></x:c></x:row>' }));
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['填报 表', 'visible'], ['字典', 'hidden']]);
    expect(cellsOf(workbook)).toEqual({
      '0,0': { value: 1.5 }, '0,1': { value: 3, formula: 'A1*$C$1&"A1"' }, '0,2': { value: 2 },
      '1,0': { value: 45000.75, style: { numberFormat: 'yyyy/m/d' } }, '1,1': { value: 90001.5, formula: 'A2*$C$1&"A1"' }, '1,2': { value: '=1+1' },
      '2,0': { value: -3, style: { numberFormat: 'yyyy"年"m"月"d"日"' } }, '2,1': { value: null, formula: 'A3*$C$1&"A1"' }, '2,2': { value: { error: '#DIV/0!' } }, '2,3': { value: true },
      '2,4': { value: 12345678901, style: { numberFormat: 'yyyy/m/d' } },
    });
    expect(workbook.defaultFont).toMatchObject({ name: '宋体', size: 11 });
  });

  test('a sheet that counts days from 1904 shows the same days', async () => {
    const cells = '<x:row r="1"><x:c r="A1" s="1"><x:v>43538</x:v></x:c><x:c r="B1"><x:v>43538</x:v></x:c></x:row>';
    const workbook = await readWorkbook(made({ cells, workbook: '<x:workbookPr date1904="1"/>' }));
    expect(cellsOf(workbook)).toMatchObject({ '0,0': { value: 45000 }, '0,1': { value: 43538 } });
  });

  test('whole rows and columns keep their look, so that what is typed there later has it', async () => {
    const workbook = await readWorkbook(made({ head: '<x:sheetFormatPr defaultColWidth="10" defaultRowHeight="13.5"/><x:cols><x:col min="2" max="3" width="20" style="2" customWidth="1"/></x:cols>', cells: '<x:row r="4" s="1" customFormat="1" ht="30" customHeight="1" hidden="1"/>' }));
    const [sheet] = workbook.sheets;
    expect([...(sheet?.columns ?? [])]).toEqual([[1, { size: 140, style: { numberFormat: '@' } }], [2, { size: 140, style: { numberFormat: '@' } }]]);
    expect([...(sheet?.rows ?? [])]).toEqual([[3, { size: 30, hidden: true, style: { numberFormat: 'yyyy/m/d' } }]]);
    expect([sheet?.defaultColumnWidth, sheet?.defaultRowHeight]).toEqual([70, 13.5]);
    const again = (await readWorkbook(await writeWorkbook(workbook, new Date(0)))).sheets[0];
    expect([...(again?.columns ?? []), ...(again?.rows ?? [])]).toEqual([...(sheet?.columns ?? []), ...(sheet?.rows ?? [])]);
  });

  test('a list from another sheet, kept where Excel 2010 puts it', async () => {
    const tail = '<x:extLst><x:ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="请选择"><x14:formula1><xm:f>字典!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2:C9 E1</xm:sqref></x14:dataValidation></x14:dataValidations></x:ext></x:extLst>';
    const [sheet] = (await readWorkbook(made({ cells: '', tail }))).sheets;
    expect(sheet?.validations).toEqual([{ ranges: [{ startRow: 1, endRow: 8, startColumn: 2, endColumn: 2 }, { startRow: 0, endRow: 0, startColumn: 4, endColumn: 4 }], type: 'list', formula1: '字典!$A$1:$A$3', allowBlank: true, showDropDown: true, error: { show: true, title: '请选择', message: '', style: 'stop' } }]);
  });

  test('the add-in’s functions, stuck ones as Excel shows them, and formulas that ask elsewhere as their values', async () => {
    const workbook = await readWorkbook(made({
      cells: '<x:row r="1"><x:c r="A1"><x:f>_xldudf_HB_PROGRESS(B1,C1)+_xlfn.IFS(TRUE,1)</x:f><x:v>1.5</x:v></x:c><x:c r="B1" t="e"><x:f>[2]!_xldudf_HB_PROGRESS(B1,C1)</x:f><x:v>#NAME?</x:v></x:c><x:c r="C1"><x:f>[1]Sheet1!$A$1*2</x:f><x:v>84</x:v></x:c><x:c r="D1"><x:f>SUM(Table1[完成数])</x:f><x:v>7</x:v></x:c><x:c r="E1"><x:f>[9]!_xldudf_HB_SHARE(A1)</x:f><x:v>5</x:v></x:c></x:row>',
      workbook: '<x:externalReferences><x:externalReference r:id="e1"/><x:externalReference r:id="e2"/></x:externalReferences>',
      related: [['e1', 'externalLink', 'links/one.xml'], ['e2', 'externalLink', 'links/two.xml']],
      more: [['book/links/one.xml', `<externalLink xmlns="${main}"/>`], ['book/links/_rels/one.xml.rels', relations(['r', 'externalLinkPath', '别处.xlsx', 'External'])], ['book/links/two.xml', `<externalLink xmlns="${main}"/>`], ['book/links/_rels/two.xml.rels', relations(['r', 'externalLinkPath', 'file:///C:/%E6%97%A7/%E5%B7%A5%E5%85%B7.xla', 'External'])]],
    }));
    const read = { '0,0': { value: 1.5, formula: 'HB.PROGRESS(B1,C1)+IFS(TRUE,1)' }, '0,1': { value: { error: '#NAME?' }, formula: "'C:\\旧\\工具.xla'!_xldudf_HB_PROGRESS(B1,C1)" }, '0,2': { value: 84 }, '0,3': { value: 7 }, '0,4': { value: 5, formula: '[9]!_xldudf_HB_SHARE(A1)' } };
    expect(cellsOf(workbook)).toEqual(read);
    expect([...workbook.losses]).toEqual(['foreignFormulas']);
    // A number without a path behind it means nothing to another program either; the others come back.
    const again = cellsOf(await readWorkbook(await writeWorkbook(workbook, new Date(0))));
    for (const place of ['0,0', '0,1', '0,2', '0,3'] as const) expect(again[place]).toEqual(read[place]);
  });

  test('what is not carried is named', async () => {
    const workbook = await readWorkbook(made({ cells: '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', tail: '<x:sheetProtection sheet="1" password="CC1A" formatCells="0"/><x:autoFilter ref="A1:B2"/><x:conditionalFormatting sqref="A1"><x:cfRule type="dataBar" priority="2"/><x:cfRule type="cellIs" operator="between" priority="1"><x:formula>1</x:formula><x:formula>5</x:formula></x:cfRule></x:conditionalFormatting>', more: [['book/media/a.png', 'x'], ['book/charts/chart1.xml', '<a/>']] }));
    expect([...workbook.losses].sort()).toEqual(['charts', 'conditionalFormats', 'filters', 'passwords', 'pictures']);
    expect(workbook.sheets[0]).toMatchObject({ protection: { allowFormatCells: true, allowSort: false, selectionMode: 'Normal' }, conditionalFormats: [{ formula: 'AND(A1>=(1),A1<=(5))', stopIfTrue: false }] });
  });
});
