/** 类型: what kind of figure an indicator's target is. */
import type { IndicatorKind } from '../plan/plan';
import { guesses } from './guessingRule';
import type { GuessingRule } from './guessingRule';

export const kindRules: readonly GuessingRule<IndicatorKind>[] = guesses('kind-guesses', [
  {
    id: 'total-in-brackets', value: 'planPeriodTotal', isSure: true, traits: ['total'],
    text: ({ targetText }) => `目标${targetText}带〔〕，按五年累计处理`,
    examples: [{ name: '城镇新增就业人数', unit: '万人', target: '〔350〕' }, { name: '单位地区生产总值能耗降低', unit: '%', target: '〔13.5〕' }],
  },
  {
    id: 'ratio-target', value: 'structure', isSure: true, traits: ['ratio'],
    text: ({ targetText }) => `目标为${targetText}这样的比例，按结构处理`,
    examples: [{ name: '高、中、初级专业技术人才比例', unit: '', target: '1∶4∶5' }],
  },
  {
    id: 'rate-by-name-and-unit', value: 'rate', isSure: true, traits: ['percent'],
    words: { name: ['增长率', '增速', '率', '比重', '占比', '比例', '份额', '覆盖', '增长', '强度'] },
    text: ({ word, unit, targetText }) => `名称含“${word}”、单位${unit === '' ? `在目标${targetText}里` : unit}，按比率处理`,
    examples: [{ name: '城镇登记失业率', unit: '%', target: '5' }, { name: '数字经济核心产业增加值占地区生产总值比重', unit: '%', target: '12.5' }, { name: '常住人口城镇化率', unit: '', target: '70%' }],
  },
  {
    id: 'rate-by-unit', value: 'rate', isSure: true, traits: ['percent'],
    text: ({ unit }) => `单位为${unit === '' ? '%' : unit}，按比率处理`,
    examples: [{ name: '群众安全感', unit: '%', target: '98' }],
  },
  {
    id: 'rate-by-name', value: 'rate', isSure: false, traits: ['noUnit'], words: { name: ['率', '比重', '占比'], except: ['率先', '频率', '汇率', '功率', '速率'] },
    text: ({ word }) => `名称含“${word}”，没有写单位，按比率处理`,
    examples: [{ name: '居民医保参保率', unit: '', target: '97' }],
  },
  {
    id: 'quota-in-target', value: 'yearlyQuota', isSure: true, traits: ['everyYear'],
    text: ({ targetText }) => `目标“${targetText}”写明每年，按每年定额处理`,
    examples: [{ name: '选派科技特派员', unit: '名', target: '每年2000' }],
  },
  {
    id: 'quota-in-words', value: 'yearlyQuota', isSure: true, words: { name: ['每年'], except: ['每年度'] },
    text: ({ word }) => `名称含“${word}”，按每年定额处理`,
    examples: [{ name: '每年引进高层次人才', unit: '人', target: '500' }],
  },
  {
    id: 'quota-in-header', value: 'yearlyQuota', isSure: true, words: { header: ['每年'] },
    text: ({ word }) => `目标栏写“${word}”，按每年定额处理`,
    examples: [{ name: '招募三支一扶人员', unit: '人', target: '1800', header: '每年目标' }],
  },
  {
    id: 'annual-average', value: 'yearlyQuota', isSure: false, traits: ['annualAverage'],
    text: ({ targetText }) => `目标“${targetText}”为年均数，按每年定额处理`,
    examples: [{ name: '新建高标准农田', unit: '万亩', target: '年均300' }],
  },
  {
    id: 'newly-added', value: 'annualFlow', isSure: false, words: { name: ['新增', '净增', '新建', '新改建', '改造'], except: ['新增就业占', '改造率'] },
    text: ({ word }) => `名称含“${word}”而目标没有〔〕，看不出是当年的数还是五年累计，按年度数处理；是五年累计的，请把目标写作〔　〕`,
    examples: [{ name: '城镇新增就业', unit: '万人', target: '70' }],
  },
  {
    id: 'cumulative-name', value: 'stock', isSure: false, words: { name: ['累计', '合计'] },
    text: ({ word }) => `名称含“${word}”而目标没有〔〕，按期末数处理；是五年累计的，请把目标写作〔　〕`,
    examples: [{ name: '累计建成零工市场', unit: '个', target: '300' }],
  },
  {
    id: 'flow-by-name', value: 'annualFlow', isSure: true,
    words: {
      name: [
        '人次', '生产总值', '增加值', '总产值', '产值', '营业收入', '主营业务收入', '可支配收入', '财政收入', '预算收入', '税收', '投资', '支出', '经费', '进出口', '出口额', '贸易额', '零售总额', '销售额',
        '交易额', '成交额', '产量', '发电量', '用水量', '用电量', '消费总量', '消费量', '排放量', '接待', '旅游收入', '招生', '培训人数', '培训规模', '继续教育', '年度', '年招', '年培', '年产', '年接待', '年开展', '年服务', '年办理', '年完成', '年销', '年处理', '年引进', '年组织', '年举办', '死亡人数', '事故起数', '发案数', '货运量', '客运量', '吞吐量', '周转量',
      ],
      except: ['能力', '累计', '总人数', '资金总额', '余额', '存量', '保有'],
    },
    text: ({ word }) => `名称含“${word}”，按年度数处理（目标是期末那一年的数）`,
    examples: [{ name: '博士后研究人员年招收数', unit: '人', target: '1000' }, { name: '专业技术人员继续教育规模', unit: '万人次', target: '90' }, { name: '地区生产总值', unit: '亿元', target: '65000' }],
  },
  {
    id: 'flow-by-unit', value: 'annualFlow', isSure: true, words: { unit: ['人次', '万人次', '百万人次', '亿人次', '千人次', '标准箱', '万标准箱'] },
    text: ({ unit }) => `单位为${unit}，按年度数处理（目标是期末那一年的数）`,
    examples: [{ name: '职业技能提升', unit: '万人次', target: '60' }],
  },
  {
    id: 'stock', value: 'stock', isSure: true,
    text: () => '名称和单位没有别的说明，按期末数处理',
    examples: [{ name: '失业保险参保人数', unit: '万人', target: '680' }],
  },
]);
