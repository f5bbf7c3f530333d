import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '../../src/functions/metadata/english.json';
import handbookPages from '../../src/functions/metadata/handbook.json';
import { inChinese, inEnglish } from '../../src/functions/metadata/finishMetadata';
import type { FunctionsMetadata } from '../../src/functions/metadata/functionMetadata';
import { functionFiles, generate } from '../../src/functions/metadata/generate';
import { functionHandbook } from '../../src/functions/handbook';
import { handbook } from '../../src/functions/metadata/writeHandbook';

const folder = join(__dirname, '../../src/functions');
const sources = readdirSync(folder).filter(name => name.endsWith('.ts')).map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const chinese = /[\u4e00-\u9fff]/;
/** A1 to XFD1048576 and R1C1: names Excel takes for cells. */
const cellReference = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*|R\d+|C\d+)$/;
const excel4Macros = new Set(['RUN', 'ECHO', 'CALL', 'HALT', 'GOTO', 'ALERT', 'BEEP', 'STEP', 'SET', 'FOR', 'NEXT', 'WHILE', 'RETURN', 'RESULT', 'ARGUMENT']);
let raw: FunctionsMetadata;
let inZh: FunctionsMetadata;
let inEn: FunctionsMetadata;

beforeAll(async () => {
  raw = await generate();
  inZh = inChinese(raw);
  inEn = inEnglish(raw, english);
});

test('ids are unique, long enough and no cell references or macro functions', () => {
  const ids = raw.functions.map(item => item.id);
  expect(new Set(ids.map(id => id.toUpperCase())).size).toBe(ids.length);
  for (const { id, name } of raw.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(name).toBe(id);
    expect(id).not.toMatch(cellReference);
    expect(excel4Macros.has(id)).toBe(false);
  }
});

test('each file declares one function, imported by the entry, and the generator sees them all', () => {
  const declaring = sources.filter(source => source.text.includes('@customfunction'));
  expect(functionFiles()).toHaveLength(declaring.length);
  for (const { name, text } of declaring) {
    expect(text.match(/@customfunction/g)).toHaveLength(1);
    const id = /@customfunction (\w+)/.exec(text)?.[1];
    expect(raw.functions.map(item => item.id)).toContain(id);
    expect(name.slice(0, -3).toUpperCase()).toBe(id);
    expect(sources.find(source => source.name === 'functions.ts')?.text).toContain(`import './${name.slice(0, -3)}';`);
  }
  expect(raw.functions).toHaveLength(declaring.length);
});

test('the functions are declarations: an exported arrow function would vanish without a word', () => {
  for (const { text } of sources.filter(source => source.text.includes('@customfunction'))) {
    const after = text.slice(text.indexOf('@customfunction'));
    expect(after.slice(after.indexOf('*/') + 2).trimStart()).toMatch(/^export function \w+\(/);
    expect(text).not.toMatch(/\.\.\.\w+: unknown\[\]\[\]|\barguments\.length\b/);
  }
});

test('every argument and result is a matrix of anything, so that Excel converts nothing; none repeats', () => {
  for (const { parameters, result, options } of inZh.functions) {
    expect(result.dimensionality).toBe('matrix');
    for (const parameter of parameters) expect(parameter).toMatchObject({ dimensionality: 'matrix', type: 'any' });
    expect(parameters.some(parameter => parameter.repeating)).toBe(false);
    expect(parameters.map(parameter => parameter.optional === true)).toEqual(parameters.map(parameter => parameter.optional === true).sort());
    expect(options).toBeUndefined();
  }
});

test('the flags with which Excel 2021 crashes are gone', () => {
  for (const metadata of [inZh, inEn]) {
    expect(metadata).not.toHaveProperty('allowCustomDataForDataTypeAny');
    expect(metadata).not.toHaveProperty('allowErrorForDataTypeAny');
  }
});

test('names and help are Chinese, or English in the English variant, and within what Excel shows', () => {
  for (const { description = '', parameters } of inZh.functions) {
    expect(description).toMatch(chinese);
    expect(description.length).toBeLessThanOrEqual(255);
    expect(new Set(parameters.map(parameter => parameter.name)).size).toBe(parameters.length);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[\u4e00-\u9fff]{1,10}$/);
      expect((parameter.description ?? '').length).toBeGreaterThan(1);
      expect((parameter.description ?? '').length).toBeLessThanOrEqual(255);
    }
  }
  for (const { description = '', parameters } of inEn.functions) {
    expect(description).toMatch(/^[A-Z]/);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[a-z_]+$/);
      expect(parameter.description).toMatch(/\w/);
    }
  }
  expect(Object.keys(english).sort()).toEqual(raw.functions.map(item => item.id).sort());
});

test('only words differ between the languages', () => {
  const bare = (metadata: FunctionsMetadata) => metadata.functions.map(item => ({ ...item, description: '', parameters: item.parameters.map(parameter => ({ ...parameter, name: '', description: '' })) }));
  expect(bare(inEn)).toEqual(bare(inZh));
});

test('handbook.json is what the JSDoc says; to renew it: node src/functions/metadata/writeHandbook.js', async () => {
  expect(handbookPages).toEqual(await handbook());
  expect(functionHandbook.map(page => page.id).sort()).toEqual(raw.functions.map(item => item.id).sort());
});

test('a parameter without a Chinese name stops the build', () => {
  const [first] = raw.functions;
  if (first === undefined) throw new Error('no functions');
  const nameless = { ...raw, functions: [{ ...first, parameters: [{ name: 'actual', type: 'any', description: 'no name here' }] }] };
  expect(() => inChinese(nameless)).toThrow(/Chinese name/);
  expect(() => inEnglish(raw, {})).toThrow(/english\.json lacks/);
});
