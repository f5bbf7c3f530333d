/** 术语表: one entry a concept. Identifiers, messages and documents use these words and no others. */
export interface Term {
  /** The identifier used in code. */
  readonly key: string;
  readonly chinese: string;
  readonly english: string;
  readonly definition: string;
  readonly source: string;
}

const plan = '鄂人社发〔2021〕26号';
const reportForms = '统计报表制度通行表式';

export const terms: readonly Term[] = [
  { key: 'indicator', chinese: '指标', english: 'indicator', definition: '规划中有名称、计量单位和目标的一行。', source: `${plan} 专栏1、专栏2` },
  { key: 'measure', chinese: '测算', english: 'measure', definition: '由填报数、目标、基数按公式算出的数，如完成率。', source: '本项目' },
  { key: 'figure', chinese: '数', english: 'figure', definition: '单元格里写的数及其记号：数值、上限、下限、约数、区间、比例、文字、无、未填。', source: `${plan} 专栏1、专栏2` },
  { key: 'base', chinese: '基数', english: 'base value', definition: '规划期开始前一年末的数；五年累计指标为上一个五年的累计数。', source: `${plan} 专栏2` },
  { key: 'target', chinese: '目标', english: 'target', definition: '规划期末应达到的数，或每年应达到的数。', source: `${plan} 专栏2` },
  { key: 'actual', chinese: '完成数', english: 'actual', definition: '报告期实际达到的数。', source: `${plan} 专栏1` },
  { key: 'yearToDate', chinese: '本年累计', english: 'year to date', definition: '本年1月至报告月的合计。', source: reportForms },
  { key: 'monthActual', chinese: '本月数', english: 'figure of the month', definition: '新增类指标为当月新增的数，期末类指标为月末的数，比率为当月的数。', source: reportForms },
  { key: 'opening', chinese: '期初数', english: 'opening figure', definition: '报告期开始时的数，等于上期期末数。', source: reportForms },
  { key: 'samePeriodLastYear', chinese: '上年同期数', english: 'same period of the year before', definition: '上年同一时期报表的数：有本年累计的为同期累计，其余为上年同月的数。', source: reportForms },
  { key: 'yearOverYear', chinese: '同比增减', english: 'year-on-year change', definition: '（本期数÷上年同期数−1）×100，单位%；比率为本期数−上年同期数，单位百分点。', source: reportForms },
  { key: 'planPeriodCumulative', chinese: '规划期累计', english: 'cumulative over the plan period', definition: '规划期内各年的合计，印作〔　〕。', source: `${plan} 专栏1、专栏2 注` },
  { key: 'completionRate', chinese: '完成率', english: 'completion rate', definition: '完成数÷目标；五年累计指标用规划期累计÷目标。', source: '本项目' },
  { key: 'progress', chinese: '完成进度', english: 'progress', definition: '（完成数−基数）÷（目标−基数），不截断。', source: '本项目' },
  { key: 'elapsedShare', chinese: '序时进度', english: 'elapsed share', definition: '规划期已过月数÷规划期总月数。', source: '本项目' },
  { key: 'paceLead', chinese: '超前（滞后）', english: 'lead over elapsed share', definition: '（完成进度−序时进度）×100，单位为百分点。', source: '本项目' },
  { key: 'percent', chinese: '百分比', english: 'percent', definition: '两个数之比乘100。', source: reportForms },
  { key: 'percentagePoint', chinese: '百分点', english: 'percentage point', definition: '两个百分比之差。', source: reportForms },
  { key: 'binding', chinese: '约束性', english: 'binding', definition: '必须完成的指标。', source: `${plan} 专栏2` },
  { key: 'anticipatory', chinese: '预期性', english: 'anticipatory', definition: '期望达到的指标。', source: `${plan} 专栏2` },
  { key: 'error', chinese: '强制性', english: 'mandatory finding', definition: '数据上不可能或自相矛盾，必须更正。', source: reportForms },
  { key: 'query', chinese: '核实性', english: 'finding to verify', definition: '可能属实，须核实并在审核说明中说明。', source: reportForms },
  { key: 'hint', chinese: '提示性', english: 'hint', definition: '值得看一眼，不影响上报。', source: '本项目' },
  { key: 'explanation', chinese: '审核说明', english: 'explanation', definition: '对核实性审核结果的书面说明。', source: reportForms },
  { key: 'ofWhich', chinese: '其中', english: 'of which', definition: '整体的一部分，各部分之和不必等于整体。', source: `${plan} 专栏2` },
  { key: 'consolidation', chinese: '汇总', english: 'consolidation', definition: '各填报单位之和；比率不能相加。', source: reportForms },
  { key: 'balancedRounding', chinese: '舍位平衡', english: 'balanced rounding', definition: '各部分舍入后仍等于舍入后的合计。', source: reportForms },
  { key: 'reportingUnit', chinese: '填报单位', english: 'reporting unit', definition: '填写报表的市、州、直管市、林区或省本级。', source: reportForms },
  { key: 'unit', chinese: '计量单位', english: 'unit of measurement', definition: '数的单位，如万人、%。', source: reportForms },
  { key: 'panel', chinese: '专栏', english: 'panel', definition: '规划正文中编号的表。', source: plan },
];
