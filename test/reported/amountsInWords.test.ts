import { amountInWords, parseFigure } from '../../src/domain/figure';
import { messages, sample } from '../domain/rules/sample';

const said = (written: string, indicator = 'unemployment-insurance-participants') => messages('words-in-actual', sample('panel-2').put(indicator, 'actual', written));

/** 数百 and 三分之一 were told to be words that belong in the remarks, and 近百人 to have no number. */
describe('amounts in words', () => {
  test.each(['数百', '数百人', '上千', '上百家', '几十', '几百万人', '百余人', '三百余家', '十几', '成百上千', '若干', '几个', '多个', '数十万人以上', '近百万', '逾百万人', '好几千', '約百人'])('%s is vague', written => { expect(amountInWords(written)).toBe('vague'); });
  test.each(['三分之一', '三分之二以上', '近三分之一', '一半', '半数', '过半', '约一半', '三成', '近三成', '七成以上', '八成五', '大部分', '绝大多数', '三 分 之 一'])('%s is a share', written => { expect(amountInWords(written)).toBe('share'); });
  test.each(['与GDP增长同步', '完成国家下达目标', '翻一番', '倍增', '正在统计', '全部', '第一', '上报', '几乎没有', '多渠道', '数字化', '上千亿产业', '成效明显', '三百人', '达到一流', '数据待核', '一般', ''])('%s is none', written => { expect(amountInWords(written)).toBeUndefined(); });

  test('an actual is told what to enter', () => {
    expect(said('数百')).toEqual(['第7行 失业保险参保人数 “数百”（F13）是大概的数，不能计算。请用阿拉伯数字填准确的数（单位：万人）；准确的数还没有的先留空，情况写在备注里。']);
    expect(said('三分之一')).toEqual(['第7行 失业保险参保人数 “三分之一”（F13）是用汉字写的份额，不能计算。请用阿拉伯数字填准确的数（单位：万人）。']);
    expect(said('九成以上', 'basic-pension-participation-rate')).toEqual(['第6行 基本养老保险参保率 “九成以上”（F12）是用汉字写的份额，不能计算。请用阿拉伯数字填准确的百分数，计量单位已经是%，如一半填 50，三成填 30。']);
    expect(said('正在统计')[0]).toContain('没有数的写“—”');
    expect(messages('words-in-actual', sample('panel-1', 'fill').put('professional-technical-talent-structure', 'actual', '一半'))[0]).toContain('请用阿拉伯数字填准确的数。');
  });

  test.each(['近百', '近百人', '近千万人', '约百人', '接近百万'])('%s lacks no number, it is vague', written => { expect(parseFigure(written)).toMatchObject({ kind: 'problem', code: 'vague-number' }); });
  test.each(['超过一百万人', '不低于百分之五', '累计三百万人', '壹佰万', '伍仟元', '增长百分之五'])('%s is in Chinese numerals', written => { expect(parseFigure(written)).toMatchObject({ kind: 'problem', code: 'chinese-numerals' }); });
  test.each(['达到三类', '保持一级', '数百', '三分之一', '达到一流', '保持十强'])('%s stays words', written => { expect(parseFigure(written).kind).toBe('text'); });
  test.each(['万人', '＜', '百万', '亿元'])('%s still lacks its number', written => { expect(parseFigure(written)).toMatchObject({ code: 'missing-number' }); });
});
