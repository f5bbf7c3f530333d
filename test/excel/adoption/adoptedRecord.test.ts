import fc from 'fast-check';
import { longestRecord, readAdoptedRecord, recordOwner, recordKey, recordText, type AdoptedRecord } from '../../../src/excel/adoption/adoptedRecord';
import { pack, unpack } from '../../../src/excel/adoption/packed';

const white = { format: { fill: { color: '#FFFFFF', pattern: 'None' }, font: { name: '宋体', size: 11, bold: false }, borders: { top: { style: 'None', weight: 'Thin', color: '#000000' } }, wrapText: false } };
const record: AdoptedRecord = {
  headerRows: 2, answers: [{ key: 'row|某行', answer: 'none' }],
  progress: {
    written: [['完成率', '状态'], ['=RC[-1]/RC[-2]', '=RC[-2]']],
    before: { numberFormats: [['General', 'General'], ['General', '0.00']], formats: [[white, white], [white, { format: { fill: { color: '#FFEEDD' } } }]], columnWidths: [48, 33] },
  },
} as AdoptedRecord;

describe('what is kept of an adopted table', () => {
  test('comes back as it was', () => {
    expect(readAdoptedRecord(recordText(record))).toEqual(record);
    expect(readAdoptedRecord(recordText({ headerRows: 1, answers: [] }))).toEqual({ headerRows: 1, answers: [] });
  });

  test('its key names the table, other settings name none', () => {
    expect(recordOwner(recordKey('HB_a_b_adopted_own_1'))).toBe('HB_a_b_adopted_own_1');
    expect(recordOwner('hb-conversions')).toBeUndefined();
  });

  test.each([
    ['no text', 5], ['no JSON', '{'], ['a number', '1'], ['null', 'null'], ['a list', '[]'], ['another version', '{"version":2,"headerRows":1,"answers":[]}'],
    ['header rows out of reach', '{"version":1,"headerRows":999999,"answers":[]}'], ['too long', ' '.repeat(longestRecord + 1)],
  ])('%s is no record', (_name, kept) => { expect(readAdoptedRecord(kept)).toBeUndefined(); });

  test('progress columns that are not whole are none: their cells are then the user’s', () => {
    const kept = JSON.parse(recordText(record)) as { progress: Record<string, unknown> };
    for (const part of ['written', 'numberFormats', 'formats', 'columnWidths']) {
      const broken = { ...kept, progress: { ...kept.progress, [part]: { distinct: ['x'], cells: [[7]] } } };
      expect(readAdoptedRecord(JSON.stringify(broken))).toEqual({ headerRows: 2, answers: record.answers });
    }
  });

  test('of a format only what a format has is taken over', () => {
    const kept = JSON.parse(recordText(record)) as { progress: { formats: { distinct: unknown[] } } };
    kept.progress.formats.distinct[0] = { format: { fill: { color: '#FFFFFF', load: 'x' }, font: { name: ['x'], size: 11 }, protection: { locked: false } }, address: 'A1', __proto__: { x: 1 } };
    expect(readAdoptedRecord(JSON.stringify(kept))?.progress?.before.formats[0]?.[0]).toStrictEqual({ format: { fill: { color: '#FFFFFF' }, font: { size: 11 } } });
  });

  test('whatever stands there, reading never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.json().map(json => `{"version":1,"headerRows":1,"answers":${json},"progress":${json}}`)), kept => { readAdoptedRecord(kept); }));
  });
});

describe('pack', () => {
  test('names equal cells once', () => { expect(pack([['a', 'a'], ['b', 'a']])).toEqual({ distinct: ['a', 'b'], cells: [[0, 0], [1, 0]] }); });
  test('unpack gives the matrix back', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string(), { maxLength: 5 }), { maxLength: 20 }), matrix => {
      expect(unpack(JSON.parse(JSON.stringify(pack(matrix))), value => (typeof value === 'string' ? value : undefined))).toEqual(matrix);
    }));
  });
});
