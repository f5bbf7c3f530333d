/** Words that several rules share. */
import { spoken } from '../speech';

export const words = spoken('rules', {
  row: (number: number, ofWhich: boolean, name: string) => `第${number}行 ${ofWhich ? '其中：' : ''}${name}`,
  shortRow: (number: number) => `第${number}行`,
  year: (year: number) => `${year}年`,
  month: (year: number | undefined, month: number) => `${year === undefined ? '' : `${year}年`}${month}月`,
  yearToDate: (year: number | undefined, month: number) => `${year === undefined ? '' : `${year}年`}${month === 1 ? '1月' : `1—${month}月`}累计`,
  monthRoles: { monthActual: '本月数', yearToDate: '本年累计', monthsTotal: '本年累计', opening: '期初数', samePeriodLastYear: '上年同期数', yearOverYear: '同比增减' } as Readonly<Record<string, string>>,
  roles: { base: '基数', previousTarget: '上期目标', target: '目标', cumulative: '规划期累计', completionRate: '完成率', progress: '完成进度', elapsedShare: '序时进度', status: '状态' } as Readonly<Record<string, string>>,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  span: (first: string, last: string) => `${first}—${last}`,
  ofSheet: (sheet: string) => `“${sheet}”`,
  in: (address: string) => `（${address}）`,
  province: '全省',
  wholes: { 全省: '全省', 全市: '全市', 全州: '全州', 全县: '全县', 全区: '全区', 全国: '全国', 合计: '合计' } as Readonly<Record<string, string>>,
  and: '、',
  blank: '空白',
  cell: (row: string, column: string) => `${row}${column}`,
  elsewhere: (sheet: string, place: string) => `“${sheet}”${place}`,
  list: (names: readonly string[], rest = '') => `${names.join('、')}${rest}`,
  both: (first: string, second: string) => `${first}${second}`,
  marked: (figure: string) => `〔${figure}〕`,
} as const);
