import { repairFigure, repairHeader, repairName, undecided } from '../../../src/domain/pasteRepair/repairCell';
import { text } from '../../../src/domain/pasteRepair/text';

const { reasons } = text;
const marks = new Set(['1', '12']);

describe('a figure', () => {
  test.each(['442', '＜5.5', '〔350〕', '1∶4∶5', '—', '约束性', '', '350万人', '5.5以内'])('%s stays as it was pasted', pasted => {
    expect(repairFigure(` ${pasted} `, marks)).toEqual({ text: pasted, state: 'unchanged', reason: '', pasted: ` ${pasted} ` });
  });

  test.each([
    ['442①', '442', reasons.circled('①')], ['〔350〕②', '〔350〕', reasons.circled('②')], ['95.5% ③', '95.5%', reasons.circled('③')],
    ['442¹', '442', reasons.superscript('1')], ['442¹²', '442', reasons.superscript('12')],
    ['442[1]', '442', reasons.reference('1')], ['442 ［12］', '442', reasons.reference('12')],
    ['— —', '—', reasons.dashes], ['－ -', '—', reasons.dashes],
    ['5.5\n以内', '5.5以内', reasons.lineBreak], ['＜ \r\n 5', '＜5', reasons.lineBreak],
  ])('%j becomes %s and says why', (pasted, result, reason) => {
    expect(repairFigure(pasted, marks)).toEqual({ text: result, state: 'repaired', reason, pasted });
  });

  test.each([['442[3]', text.undecided.reference('3')], ['651\n80', text.undecided.brokenNumber], ['651 \r 80', text.undecided.brokenNumber]])('%j is undecided', (pasted, reason) => {
    expect(repairFigure(pasted, marks)).toEqual({ text: pasted, state: 'undecided', reason, pasted });
  });

  test('a raised digit that no note below explains stays, and what cannot be read is told in the grammar’s words', () => {
    expect(repairFigure('442³', marks)).toMatchObject({ text: '442³', state: 'undecided' });
    expect(repairFigure('12,69', marks)).toMatchObject({ text: '12,69', state: 'undecided' });
    expect(repairFigure('12,69', marks).reason).toContain('12,69');
  });

  test('a mark is not taken off what would be no figure without it', () => {
    expect(repairFigure('表3①', marks).text).toBe('表3①');
    expect(repairFigure('表3[1]', marks).text).toBe('表3[1]');
    expect(repairFigure('表3¹', marks).text).toBe('表3¹');
  });
});

describe('a header', () => {
  test.each([
    ['指 标', '指标', reasons.spaces], ['單位', '单位', reasons.simplified], ['主要\n指標', '主要指标', `${reasons.simplified}；${reasons.spaces}`],
    ['2030 年目標', '2030 年目标', reasons.simplified], ['萬人', '万人', reasons.simplified],
  ])('%j becomes %s', (pasted, result, reason) => { expect(repairHeader(pasted)).toEqual({ text: result, state: 'repaired', reason, pasted }); });

  test('that needs nothing stays, without the white space around it', () => { expect(repairHeader(' 2030年 ')).toEqual({ text: '2030年', state: 'unchanged', reason: '', pasted: ' 2030年 ' }); });

  test('put together before says so, once', () => {
    expect(repairHeader('指标', [reasons.joinedHeader])).toEqual({ text: '指标', state: 'repaired', reason: reasons.joinedHeader, pasted: '指标' });
    expect(repairHeader('指 标', [reasons.spaces])).toEqual({ text: '指标', state: 'repaired', reason: reasons.spaces, pasted: '指 标' });
  });
});

describe('a name', () => {
  test.each([
    ['城镇 新增\n就业（万人）', '城镇新增就业（万人）', reasons.spaces], ['就业（萬人）', '就业（万人）', reasons.simplified],
    ['就业（万人1）', '就业（万人）', reasons.unitDigit('1')], ['参保率（%12）', '参保率（%）', reasons.unitDigit('12')], ['就业 （万 人2）', '就业（万人）', `${reasons.spaces}；${reasons.unitDigit('2')}`],
    ['參保（戶）', '參保（户）', reasons.simplified], ['就业 ％', '就业％', reasons.spaces], ['1．\u3000就业', '1．就业', reasons.spaces],
  ])('%j becomes %s', (pasted, result, reason) => { expect(repairName(pasted)).toEqual({ text: result, state: 'repaired', reason, pasted }); });

  test.each(['R&D 经费', '5G 基站', '目標人數', '就业（2025年）', 'PM 2.5'])('%s stays as it is', pasted => { expect(repairName(pasted)).toEqual({ text: pasted, state: 'unchanged', reason: '', pasted }); });

  test('keeps the reasons it comes with first', () => {
    expect(repairName('就业（萬人）', [reasons.joinedName])).toEqual({ text: '就业（万人）', state: 'repaired', reason: `${reasons.joinedName}；${reasons.simplified}`, pasted: '就业（萬人）' });
  });
});

test('what is undecided shows the pasted text, or what is given', () => {
  expect(undecided(' 5 ', '为何')).toEqual({ text: '5', state: 'undecided', reason: '为何', pasted: ' 5 ' });
  expect(undecided(' 5 ', '为何', '六')).toEqual({ text: '六', state: 'undecided', reason: '为何', pasted: ' 5 ' });
});
