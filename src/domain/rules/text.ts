/** Words that several rules share. */
export const words = {
  row: (number: number, ofWhich: boolean, name: string) => `第${number}行 ${ofWhich ? '其中：' : ''}${name}`,
  shortRow: (number: number) => `第${number}行`,
  year: (year: number) => `${year}年`,
  roles: { base: '基数', previousTarget: '上期目标', target: '目标', cumulative: '规划期累计', completionRate: '完成率', progress: '完成进度', elapsedShare: '序时进度', status: '状态' } as Readonly<Record<string, string>>,
  in: (address: string) => `（${address}）`,
  province: '全省',
  and: '、',
  blank: '空白',
  marked: (figure: string) => `〔${figure}〕`,
} as const;
