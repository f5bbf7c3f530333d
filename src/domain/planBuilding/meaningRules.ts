/** 可相加, 上限, 考核口径: what an indicator's figures mean beyond kind and direction. */
import type { EvaluationBasis } from '../plan/plan';
import { guesses } from './guessingRule';
import type { GuessingRule } from './guessingRule';

export const additiveRules: readonly GuessingRule<boolean>[] = guesses('additive-guesses', [
  {
    id: 'rate', value: false, isSure: true, traits: ['rate'],
    text: () => '比率不能相加',
    examples: [{ name: '参保率', unit: '%', target: '95', kind: 'rate' }],
  },
  {
    id: 'structure', value: false, isSure: true, traits: ['structure'],
    text: () => '比例不能相加',
    examples: [{ name: '人才比例', unit: '', target: '1∶4∶5', kind: 'structure' }],
  },
  {
    id: 'percent', value: false, isSure: true, traits: ['percent'],
    text: () => '百分数不能相加',
    examples: [{ name: '能耗降低', unit: '%', target: '〔13.5〕', kind: 'planPeriodTotal' }],
  },
  {
    id: 'average-by-name', value: false, isSure: true,
    words: { name: ['人均', '户均', '平均', '每千', '每万', '每百', '每十万', '每亿', '指数', '强度', '密度', '浓度', '均价', '单位地区', '单位GDP', '单产', '寿命', '年限', '满意度', '位次', '排名', '系数', '收入比'] },
    text: ({ word }) => `名称含“${word}”，各填报单位的数不能相加`,
    examples: [{ name: '居民人均可支配收入', unit: '元', target: '50000' }, { name: '每万人口高价值发明专利拥有量', unit: '件', target: '12' }],
  },
  {
    id: 'unit-per', value: false, isSure: true, traits: ['unitPer'],
    text: ({ unit }) => `单位${unit}是两个数之比，不能相加`,
    examples: [{ name: '全员劳动生产率', unit: '万元/人', target: '20' }],
  },
  {
    id: 'count', value: true, isSure: true, traits: ['countUnit'],
    text: ({ unit }) => `单位为${unit}，各填报单位的数可以相加`,
    examples: [{ name: '失业保险参保人数', unit: '万人', target: '680' }],
  },
  {
    id: 'other', value: false, isSure: true,
    text: ({ unit }) => (unit === '' ? '没有写单位，按不能相加处理' : `单位“${unit}”的数能否相加看不出来，按不能相加处理`),
    examples: [{ name: '营商环境评价', unit: '', target: '90' }],
  },
]);

export const limitRules: readonly GuessingRule<number | undefined>[] = guesses('limit-guesses', [
  {
    id: 'above-hundred', value: undefined, isSure: true, traits: ['rate', 'aboveHundred'],
    text: () => '印出的数超过100，不设上限',
    examples: [{ name: '资产负债率', unit: '%', target: '120', kind: 'rate' }],
  },
  {
    id: 'no-share', value: undefined, isSure: true, traits: ['rate'],
    words: { name: ['增长', '增速', '增幅', '提高', '降低', '下降', '年均', '毛入学率', '利润率', '收益率', '完成率', '周转率', '杠杆率', '负债率', '投入强度', '抚养比', '生产率', '产销率', '替代率', '回报率', '兑现率', '可支配', '变化'] },
    text: ({ word }) => `名称含“${word}”，可以超过100，不设上限`,
    examples: [{ name: '地区生产总值年均增长率', unit: '%', target: '6', kind: 'rate' }],
  },
  {
    id: 'share', value: 100, isSure: true, traits: ['rate'],
    words: { name: ['率', '比重', '占比', '比例', '份额', '覆盖', '满意度'], except: ['利率', '汇率'], unit: ['%'] },
    text: ({ word }) => `名称含“${word}”，是占整体的份额，上限为100`,
    examples: [{ name: '基本养老保险参保率', unit: '%', target: '95', kind: 'rate' }],
  },
  {
    id: 'none', value: undefined, isSure: true,
    text: () => '看不出是占整体的份额，不设上限',
    examples: [{ name: '失业保险参保人数', unit: '万人', target: '680', kind: 'stock' }],
  },
]);

export const basisRules: readonly GuessingRule<EvaluationBasis>[] = guesses('basis-guesses', [
  {
    id: 'annual-average-target', value: 'periodMean', isSure: true, traits: ['annualAverage'],
    text: ({ targetText }) => `目标“${targetText}”为年均数，按期间均值考核`,
    examples: [{ name: '地区生产总值增长', unit: '%', target: '年均6', kind: 'rate' }],
  },
  {
    id: 'annual-average-name', value: 'periodMean', isSure: true, words: { name: ['年均', '期间平均', '五年平均'] },
    text: ({ word }) => `名称含“${word}”，按期间均值考核`,
    examples: [{ name: '全社会研发经费投入年均增长', unit: '%', target: '＞7', kind: 'rate' }],
  },
  {
    id: 'annual-average-header', value: 'periodMean', isSure: true, traits: ['rate'], words: { header: ['年均'] },
    text: ({ word }) => `目标栏写“${word}”，按期间均值考核`,
    examples: [{ name: '地区生产总值增长', unit: '%', target: '6', header: '年均增长', kind: 'rate' }],
  },
  {
    id: 'quota', value: 'everyYear', isSure: true, traits: ['quota'],
    text: () => '每年定额，各年都须达到',
    examples: [{ name: '招募人员', unit: '人', target: '每年1800', kind: 'yearlyQuota' }],
  },
  {
    id: 'every-year', value: 'everyYear', isSure: true, words: { name: ['各年', '逐年', '历年'] },
    text: ({ word }) => `名称含“${word}”，各年都须达到`,
    examples: [{ name: '各年城镇调查失业率', unit: '%', target: '＜5.5', kind: 'rate' }],
  },
  {
    id: 'period-end', value: 'periodEnd', isSure: true,
    text: () => '没有别的说明，按期末的数考核',
    examples: [{ name: '失业保险参保人数', unit: '万人', target: '680', kind: 'stock' }],
  },
]);
