import fc from 'fast-check';
import { newPageLayout } from '../../../src/workbench/grid/pageLayout';
import { borderSides, lineStyles, type FileCell, type FileConditionalFormat, type FileLine, type FileSheet, type FileStyle, type FileValidation, type FileValue, type FileWorkbook } from '../../../src/workbench/files/fileWorkbook';

/** An empty sheet as the grid would hand it over. */
export const emptySheet = (name: string): FileSheet => ({
  name,
  visibility: 'visible',
  showGridlines: true,
  cells: new Map(),
  columns: new Map(),
  rows: new Map(),
  defaultColumnWidth: 70,
  defaultRowHeight: 18,
  merges: [],
  frozen: { rows: 0, columns: 0 },
  validations: [],
  conditionalFormats: [],
  page: newPageLayout(),
});

export const workbookOf = (sheets: readonly FileSheet[], more: Partial<FileWorkbook> = {}): FileWorkbook => ({
  sheets,
  activeSheet: 0,
  names: [],
  defaultFont: { name: 'Arial', size: 11 },
  structureProtected: false,
  properties: {},
  customProperties: new Map(),
  settings: new Map(),
  xmlParts: new Map(),
  losses: new Set(),
  ...more,
});

/** Texts with everything a file format trips over: marks, spaces at the ends, line breaks, what looks like markup or a formula. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(one => !/[\ufffe\uffff]/.test(one)),
  fc.constantFrom('〔442〕', '＜5', '_x0041_', '=1+1', '#N/A', '007', ' 前后 ', '甲\n乙', '<b>&amp;</b>', "'单引号", '"', 'TRUE', '1e5', '$&', ']]>'),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0), fc.constantFrom(45_000, 45_000.123456789, 0.1 + 0.2, -1, 1e-300));
const error = fc.constantFrom('#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!').map(one => ({ error: one }));
const value: fc.Arbitrary<FileValue> = fc.oneof(text, number, fc.boolean(), error);
/** A text result that reads like an error cannot be told from one, in the grid no more than in the file. */
const result = fc.oneof(text.filter(one => !/^#/.test(one)), number, fc.boolean(), error);
const formula = fc.constantFrom('A1+1', 'HB.PROGRESS(B2,C2)', 'IF(HB.STATUS(A1,"〔5〕")="达标",1,0)', 'SUM(数据!A1:A9)', "'有 空格'!$A$1&\"HB.X(\"", 'IFS(A1>1,"_xlfn.",TRUE,2)', 'SORT(FILTER(A1:A9,A1:A9>0))', 'LET(甲,A1,乙,甲*2,乙+甲)', "'C:\\旧\\工具.xla'!_xldudf_HB_PROGRESS(B2,C2)", 'SUM({1,2;3,4})', 'TEXTJOIN("、",TRUE,{"a","b"})');
const color = fc.integer({ min: 1, max: 0xffffff }).map(one => `#${one.toString(16).toUpperCase().padStart(6, '0')}`);
const border = fc.record({ line: fc.constantFrom(...lineStyles), color });
const said = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

const isEmptyRecord = (one: unknown): boolean => typeof one === 'object' && one !== null && Object.getPrototypeOf(one) === Object.prototype && Object.keys(one).length === 0;

/** A record without the members that say nothing. */
const stated = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined && !isEmptyRecord(one))) as T;

export const style: fc.Arbitrary<FileStyle> = fc.record({
  font: said(fc.record({ name: said(fc.constantFrom('宋体', '仿宋_GB2312')), size: said(fc.constantFrom(9, 10.5, 16)), bold: said(fc.constant(true)), italic: said(fc.constant(true)), underline: said(fc.constant(true)), strike: said(fc.constant(true)), color: said(color) }).map(stated)),
  fill: said(color),
  borders: said(fc.record(Object.fromEntries(borderSides.filter(side => side !== 'diagonalUp').map(side => [side, said(border)]))).map(stated)),
  horizontal: said(fc.constantFrom('left', 'center', 'right', 'fill', 'justify', 'distributed')),
  vertical: said(fc.constantFrom('top', 'center')),
  wrap: said(fc.constant(true)),
  indent: said(fc.integer({ min: 1, max: 5 })),
  rotation: said(fc.constantFrom(45, 90, -30, 180)),
  numberFormat: said(fc.constantFrom('@', '0.00', '0.0%', 'yyyy/m/d', 'yyyy"年"m"月"', '#,##0.00_);[Red](#,##0.00)', '0.0"万人"', '[h]:mm')),
  unlocked: said(fc.constant(true)),
  formulaHidden: said(fc.constant(true)),
}).map(one => stated(one) as FileStyle);

const cell: fc.Arbitrary<FileCell> = fc.record({ value: fc.oneof(value, fc.constant(null)), formula: said(formula), formulaValue: result, style: said(style.filter(one => Object.keys(one).length > 0)) })
  .map(({ value: plain, formula: written, formulaValue, style: look }) => stated({ value: written === undefined ? plain : formulaValue, formula: written, style: look }) as FileCell)
  .filter(one => one.value !== null || one.formula !== undefined || one.style !== undefined);

const line = fc.record({ size: fc.integer({ min: 8, max: 200 }), style: said(style.filter(one => Object.keys(one).length > 0)), hidden: said(fc.constant(true)) }).map(stated).filter(one => Object.keys(one).length > 0) as fc.Arbitrary<FileLine>;
const place = fc.tuple(fc.nat(30), fc.nat(12));
const range = fc.tuple(place, place).map(([[a, b], [c, d]]) => ({ startRow: Math.min(a, c), endRow: Math.max(a, c), startColumn: Math.min(b, d), endColumn: Math.max(b, d) }));
const words = fc.constantFrom('请填数', '只能填 0—100 的整数', 'a "quoted" <b> & 甲\n乙');

const validation: fc.Arbitrary<FileValidation> = fc.record({
  ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
  rule: fc.constantFrom<Partial<FileValidation>>({ type: 'none' }, { type: 'list', formula1: '"甲,乙,丙"' }, { type: 'list', formula1: "'另 表'!$A$1:$A$9" }, { type: 'whole', operator: 'between', formula1: '0', formula2: '100' }, { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0.5' }, { type: 'custom', formula1: 'LEN(A1)<"5"' }),
  allowBlank: fc.boolean(),
  showDropDown: fc.boolean(),
  prompt: said(fc.record({ title: words, message: words })),
  error: fc.record({ show: fc.boolean(), title: words, message: words, style: fc.constantFrom('stop', 'warning', 'information') }),
}).map(({ rule, ...rest }) => stated({ ...rest, ...rule }) as FileValidation);

const conditionalFormat: fc.Arbitrary<FileConditionalFormat> = fc.record({
  ranges: fc.array(range, { minLength: 1, maxLength: 2 }),
  formula: fc.constantFrom('A1<"甲 & 乙"', 'HB.PROGRESS($B1,$C1)>1', 'TRUE'),
  stopIfTrue: fc.boolean(),
  fill: said(color),
  font: said(fc.record({ bold: said(fc.constant(true)), italic: said(fc.constant(true)), underline: said(fc.constant(true)), color: said(color) }).map(stated)),
}).map(one => stated(one) as FileConditionalFormat);

const keyed = <T>(one: fc.Arbitrary<T>, longest: number): fc.Arbitrary<Map<number, T>> => fc.array(fc.tuple(fc.nat(longest), one), { maxLength: 4 }).map(list => new Map(list.sort(([a], [b]) => a - b)));

const sheet = (name: string): fc.Arbitrary<FileSheet> => fc.record({
  cells: fc.array(fc.tuple(place, cell), { maxLength: 25 }).map(list => new Map(list.map(([[row, column], one]) => [`${row},${column}`, one]))),
  columns: keyed(line, 12),
  rows: keyed(line, 30),
  frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
  validations: fc.array(validation, { maxLength: 3 }),
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
  tabColor: said(color),
  showGridlines: fc.boolean(),
  visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
}).map(given => ({ ...emptySheet(name), ...stated(given), ...(name === '数据' && { visibility: 'visible' }) }) as FileSheet);

/** What JSON can carry: it has no −0. */
const json = fc.jsonValue({ maxDepth: 2 }).map((one): unknown => JSON.parse(JSON.stringify(one)));

/** Whole workbooks, small and full of what is hard to carry. */
export const someWorkbook: fc.Arbitrary<FileWorkbook> = fc.record({
  sheets: fc.tuple(sheet('数据'), sheet("有' 空格"), sheet('Sheet_3')),
  names: fc.constantFrom<FileWorkbook['names']>([], [{ name: '目标', refersTo: '数据!$A$1:$B$2', hidden: false }, { name: '目标', refersTo: "'有'' 空格'!$C$3", sheet: "有' 空格", hidden: true, comment: '本表' }, { name: 'HB_隐藏', refersTo: '"x<y"', hidden: true }]),
  structureProtected: fc.boolean(),
  settings: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }).filter(one => /^[\x20-\x7e]+$/.test(one) && one !== '__proto__'), json, { maxKeys: 3 }).map(one => new Map(Object.entries(one))),
}).map(({ sheets, ...more }) => workbookOf(sheets, more));
