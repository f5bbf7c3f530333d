import { parseFigure } from '../../src/domain/figure';

/** 城镇新增就业〔442〕 and 降低〔5〕 were kept as targets in words, so that nobody ever judged the figure in them. */
describe('a total beside words', () => {
  test.each([['城镇新增就业〔442〕', 'figure-among-words'], ['其中〔1750〕', 'figure-among-words'], ['人〔442〕', 'figure-among-words'], ['降低〔5〕', 'unclear-sign'], ['下降[5]', 'unclear-sign'], ['近〔5〕万人', 'vague-number']])('%s is a problem: %s', (written, code) => {
    expect(parseFigure(written)).toMatchObject({ kind: 'problem', code });
  });

  test('words that say it is a total offer it without them', () => {
    expect(parseFigure('五年累计〔350〕')).toMatchObject({ code: 'cumulative-in-words', reading: '〔350〕' });
    expect(parseFigure('五年累计新增〔350〕万人')).toMatchObject({ code: 'cumulative-in-words', reading: '新增〔350〕万人' });
  });

  test.each(['与GDP增长同步（5%左右）', '完成国家下达目标[专栏1]', '降低失业率（5%以内）', '持平[1]', '完成目标〔约束性〕'])('%s stays a target in words', written => {
    expect(parseFigure(written)).toEqual({ kind: 'text', text: written });
  });
});
