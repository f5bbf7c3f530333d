import { notesOf } from '../../../src/domain/templates/notes';
import { plans } from '../../../src/plans';

const [panel] = plans()[0]?.panels ?? [];
if (!panel) throw new Error('no panel');

test('the panel’s own note comes first, word for word', () => { expect(notesOf(panel, ['甲', '乙'])).toEqual(['注：〔  〕内为五年累计数。', '甲', '乙']); });
test('without one ours begin with 注：', () => { expect(notesOf({ ...panel, note: '' }, ['甲', '乙'])).toEqual(['注：甲', '乙']); });
test('no notes at all', () => { expect(notesOf({ ...panel, note: '' }, [])).toEqual([]); });
