/** How roles are called when the user chooses one, and why a role was given. */
import { spoken } from '../../speech';
import type { FoundColumnRole } from '../foundTable';
import { quoted } from '../../table/innerQuotes';

export const roleLabels: Readonly<Record<FoundColumnRole, string>> = {
  number: '序号', name: '指标名称', unit: '计量单位', attribute: '属性', group: '类别', base: '基数', previousTarget: '上期目标', target: '目标',
  actual: '完成数', yearActual: '年度完成数', planPeriodCumulative: '规划期累计', annualAverage: '年均增长', change: '增减、增速', measure: '完成率、进度、状态',
  remark: '备注', spacer: '空栏', unknown: '不用这一栏',
};

const yearly = (year: number | undefined): string => (year === undefined ? '' : `${year}年`);

export const text = spoken('recognition-columns', {
  role: (role: FoundColumnRole, year: number | undefined) => yearly(year) + roleLabels[role],
  says: (words: string, role: FoundColumnRole, year?: number) => `表头${quoted(words)}，是${yearly(year)}${roleLabels[role]}`,
  holds: (role: FoundColumnRole) => `没有说明的表头，按栏里的内容认作${roleLabels[role]}`,
  blankColumn: '整栏空白，不读',
  others: '是别处的数，不读',
  monthly: '是月度、季度数，不作年度数',
  foreign: '与规划指标无关，不读',
  yearOfFigure: '是旁边一栏的数所属的年份，不作数读',
  yearsDiffer: (words: string) => `${quoted(words)}各行的年份不同，不是同一年的数`,
  wordsOnly: '栏里是文字，不作数读',
  answered: '按您的回答',
  twice: (words: string) => `${quoted(words)}与另一栏说的是同一个数，分不清用哪一栏`,
  untold: (words: string) => (words === '' ? '没有表头，看不出是什么数' : `表头${quoted(words)}没有说清是什么数`),
  yearOnly: (year: number, role: FoundColumnRole) => `表头只写了${year}年，按${roleLabels[role]}读`,
  planOnly: (words: string, role: FoundColumnRole) => `表头${quoted(words)}没有说是目标还是完成数，按${roleLabels[role]}读`,
  baseByYear: (year: number) => `${year}年是规划期前一年，是基数`,
  targetByYear: (year: number) => `${year}年是规划期最后一年，是目标`,
  factByTitle: (year: number) => `标题说的是完成情况，${year}年是完成数`,
  goalByTitle: (year: number) => `标题说的是年度目标，${year}年是目标`,
  before: (year: number) => `${year}年在规划期之前，是往年数`,
  columnQuestion: (letters: string, words: string, assumed: string) => `${letters}列${quoted(words)}是什么数？（现按“${assumed}”读）`,
  yearsQuestion: (years: readonly number[]) => `表头只写了年份（${years.join('、')}年），各栏是完成数还是目标？`,
  allFacts: '都是完成数', allGoals: '都是目标', lastIsGoal: (year: number) => `${year}年是目标，其他年是完成数`,
  nameQuestion: (letters: string) => `${letters}列没有“指标”一类的表头，里面是指标名称吗？`,
  yes: '是', no: '不是，不读这张表',
} as const);
