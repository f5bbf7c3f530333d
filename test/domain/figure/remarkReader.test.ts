import { isProblem, parseFigure } from '../../../src/domain/figure';
import { splitRemarks } from '../../../src/domain/figure/remarkReader';

const told = (text: string): readonly unknown[] => {
  const problem = parseFigure(text);
  return isProblem(problem) ? [problem.code, problem.reading] : [problem];
};

describe('trailing brackets', () => {
  const tenThousandPersons = { text: '万人', dimension: '人', scale: 10000 };

  test.each<[string, object]>([
    ['5', { core: '5', remarks: [], unit: undefined }],
    ['5(约束性)', { core: '5', remarks: [[1, 6]], unit: undefined }],
    ['〔5〕(约束性) [专栏1]', { core: '〔5〕', remarks: [[3, 8], [9, 14]], unit: undefined }],
    ['5(万人)(约束性)', { core: '5', remarks: [[5, 10]], unit: tenThousandPersons }],
    ['5(约束性) (单位: 万人)', { core: '5', remarks: [[1, 6]], unit: tenThousandPersons }],
    ['5(以下简称目标)', { core: '5', remarks: [[1, 9]], unit: undefined }],
    ['5(年均6)', { core: '5', remarks: [[1, 6]], unit: undefined }],
    ['5(增长6%)', { core: '5', remarks: [[1, 7]], unit: undefined }],
    ['5(2024年)', { core: '5', remarks: [[1, 8]], unit: undefined }],
    ['5(累计)', { core: '5', remarks: [[1, 5]], unit: undefined }],
    ['5(其中农民工〔3〕)', { core: '5', remarks: [[1, 11]], unit: undefined }],
    ['持平(5%)', { core: '持平', remarks: [[2, 6]], unit: undefined }],
    ['累计〔5〕', { core: '累计〔5〕', remarks: [], unit: undefined }],
    ['其中〔5〕', { core: '其中〔5〕', remarks: [], unit: undefined }],
    ['完成〔约束性〕', { core: '完成', remarks: [[2, 7]], unit: undefined }],
    ['(5)', { core: '(5)', remarks: [], unit: undefined }],
    ['5(1)', { core: '5(1)', remarks: [], unit: undefined }],
    ['5{人}', { core: '5{人}', remarks: [], unit: undefined }],
    ['5人)', { core: '5人)', remarks: [], unit: undefined }],
  ])('%s', (text, remarked) => { expect(splitRemarks(text)).toEqual(remarked); });

  test.each<[string, object]>([
    ['5(以内)', { fault: 'bound-in-remark', candidate: '5以内' }], ['5(万人以上)', { fault: 'bound-in-remark', candidate: '5万人以上' }], ['5(不低于)', { fault: 'bound-in-remark', candidate: '不低于5' }],
    ['5(五年累计)', { fault: 'cumulative-in-words', candidate: '5', cumulative: true }], ['5(约6万人)', { fault: 'several-values' }], ['5(2024)', { core: '5(2024)', remarks: [], unit: undefined }],
    ['5(约束性〕', { fault: 'mismatched-brackets' }], ['5(万人)(人)', { fault: 'junk' }], ['5[万人]', { fault: 'junk' }],
  ])('%s changes the figure', (text, fault) => { expect(splitRemarks(text)).toMatchObject(fault); });

  test.each<[string, string, string | undefined]>([
    ['5（ 以上 ）', 'bound-in-remark', '≥5'], ['5%（以内）（约束性） [专栏1]', 'bound-in-remark', '≤5%（约束性）[专栏1]'], ['（442）（万人）（约束性）', 'round-brackets', '〔442〕万人（约束性）'], ['442人）', 'mismatched-brackets', '〔442〕人'], ['5（约束性〕', 'mismatched-brackets', undefined], ['442（万人）（人）', 'junk', undefined], ['442万人（人）', 'junk', undefined], ['1∶4（人）', 'junk', undefined],
    ['—（2024年）', 'dash-with-words', undefined], ['人（2024年）', 'missing-number', undefined], ['=与2020年持平', 'formula-as-text', undefined], ['（5—6）', 'round-brackets', '〔5—6〕'], ['（1∶4）', 'round-brackets', undefined], ['（＜5）', 'round-brackets', '〔＜5〕'],
  ])('%s is told: %s', (text, code, reading) => { expect(told(text)).toEqual([code, reading]); });

  test('are kept as written, the figure without them', () => {
    expect(parseFigure(' 50 ％（约束性） [专栏1]')).toEqual({ kind: 'number', value: 50, decimals: 0, planPeriodCumulative: false, unit: { text: '%', dimension: '%', scale: 10 }, remark: '（约束性）[专栏1]' });
    expect(parseFigure('持平（2024年）')).toEqual({ kind: 'text', text: '持平（2024年）' });
  });
});
