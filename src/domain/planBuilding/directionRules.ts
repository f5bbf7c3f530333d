/** 方向: is more better, or less? */
import type { Direction } from '../plan/plan';
import { guesses } from './guessingRule';
import type { GuessingRule, RuleWords } from './guessingRule';

const words = {
  /** Figures of which less is better, unless the name goes on to say what is done about them. */
  lower: {
    name: [
      '失业率', '死亡率', '死亡人数', '发病率', '患病率', '感染率', '致死率', '发案', '案件', '事故', '欠薪', '拖欠', '能耗', '能源消耗', '煤炭消费', '碳排放', '排放', '用水量', '水耗', '浓度', '负债率', '不良贷款', '恩格尔系数', '基尼系数',
      '赤字', '辍学率', '流失率', '漏损率', '超标', '劣Ⅴ类', '劣V类', '劣五类', '贫困发生率', '返贫', '收入差距', '收入比', '抚养比', '空置率', '破损率', '投诉', '办理时间', '办结时间', '办理时限', '平均通勤时间',
    ],
    except: [
      '率达标', '达标', '处理率', '治理', '降低', '下降', '减少', '减排', '结案', '调解', '保险', '报销', '控制率', '利用', '收集', '处置', '覆盖', '救治', '补偿', '预报', '预警', '监测', '回收', '合格', '整改', '破案', '清零', '消除', '比重', '查处', '办结率', '满意',
    ],
  },
  reduction: ['降低', '下降', '减少', '削减', '压减', '降幅', '减排', '消减'],
  higher: ['参保率', '覆盖率', '签订率', '结案率', '成功率', '合格率', '满意', '优良', '达标率', '完成率', '普及率', '入学率', '巩固率', '就业率', '利用率', '登记率', '办结率', '保有量', '绿化', '森林', '健康', '寿命', '收入', '生产总值'],
} satisfies { lower: RuleWords; reduction: readonly string[]; higher: readonly string[] };

export const directionRules: readonly GuessingRule<Direction>[] = guesses('direction-guesses', [
  {
    id: 'upper-bound', value: 'lowerIsBetter', isSure: true, traits: ['upperBound'],
    text: ({ targetText }) => `目标为${targetText}，按越低越好处理`,
    examples: [{ name: '城镇登记失业率', unit: '%', target: '＜5' }, { name: '城镇调查失业率', unit: '%', target: '控制在5.5%以内' }],
  },
  {
    id: 'lower-bound', value: 'higherIsBetter', isSure: true, traits: ['lowerBound'],
    text: ({ targetText }) => `目标为${targetText}，按越高越好处理`,
    examples: [{ name: '劳动人事争议调解成功率', unit: '%', target: '＞60' }],
  },
  {
    id: 'lower-basis', value: 'lowerIsBetter', isSure: true, traits: ['lowerBasis'],
    text: ({ targetText }) => `目标写“${targetText}”，按越低越好处理`,
    examples: [{ name: '城乡居民收入比', unit: '', target: '降至2.1' }],
  },
  {
    id: 'size-of-reduction', value: 'higherIsBetter', isSure: true, words: { name: words.reduction, except: ['降低到', '下降到', '减少到'] },
    text: ({ word }) => `名称含“${word}”，数是${word}的幅度，按越高越好处理`,
    examples: [{ name: '单位地区生产总值二氧化碳排放降低', unit: '%', target: '〔18〕' }],
  },
  {
    id: 'lower-name-target-above-base', value: 'lowerIsBetter', isSure: false, words: words.lower, traits: ['aboveBase'],
    text: ({ word, targetText, baseText }) => `名称含“${word}”，一般越低越好，但目标${targetText}高于基数${baseText}，请选定方向`,
    examples: [{ name: '城镇调查失业率', unit: '%', target: '5.5', base: '5.1' }],
  },
  {
    id: 'lower-name', value: 'lowerIsBetter', isSure: true, words: words.lower,
    text: ({ word }) => `名称含“${word}”，按越低越好处理`,
    examples: [{ name: '孕产妇死亡率', unit: '1/10万', target: '9' }, { name: '细颗粒物（PM2.5）浓度', unit: '微克/立方米', target: '33', base: '35' }],
  },
  {
    id: 'higher-name', value: 'higherIsBetter', isSure: true, words: { name: words.higher },
    text: ({ word }) => `名称含“${word}”，按越高越好处理`,
    examples: [{ name: '劳动人事争议仲裁结案率', unit: '%', target: '90', base: '95' }, { name: '工伤保险参保率', unit: '%', target: '98' }],
  },
  {
    id: 'target-below-base', value: 'higherIsBetter', isSure: false, traits: ['belowBase'],
    text: ({ targetText, baseText }) => `目标${targetText}低于基数${baseText}：是越低越好，还是越高越好、只求不低于目标？先按越高越好处理`,
    examples: [{ name: '乡镇服务站', unit: '个', target: '900', base: '950' }],
  },
  {
    id: 'higher', value: 'higherIsBetter', isSure: true,
    text: () => '没有越低越好的迹象，按越高越好处理',
    examples: [{ name: '高技能人才总量', unit: '万人', target: '300', base: '250' }],
  },
]);
