/** Words of plan files and of their comparison. */
import { spoken } from '../speech';

/** Why a file is no plan file, told in the pane. */
export const refusals = spoken('plan-exchange', {
  tooLarge: '文件超过 1 MB，不是规划文件。请选用“导出规划文件”存出的文件。',
  empty: '文件是空的。请选用“导出规划文件”存出的文件。',
  tooDeep: '文件的括号套得太深，不是规划文件。',
  notJson: '读不懂这个文件：不是 JSON 格式，或者没有存完整。请选用“导出规划文件”存出的文件。',
  otherEncoding: '文件里的汉字成了乱码：文件不是以 UTF-8 编码存的。请在记事本里打开原来的文件，“另存为”时把编码选为 UTF-8，再导入。',
  tooManyPanels: (count: number, limit: number) => `文件里有 ${count} 个专栏，最多 ${limit} 个。`,
  tooManyIndicators: (count: number, limit: number) => `文件里有 ${count} 项指标，最多 ${limit} 项。`,
  textTooLong: (limit: number) => `文件里有一段文字超过 ${limit} 字，不是规划文件。`,
  more: (count: number) => `另有 ${count} 处问题，改正以上各处后再试。`,
} as const);

export const text = {
  ...refusals,
  year: (year: number) => `${year}年`,
  years: (start: number, end: number) => `${start}—${end}年`,
  step: (isUp: boolean, step: string, unit: string) => `${isUp ? '提高' : '降低'}${step}${unit === '%' ? '个百分点' : unit}`,
  sameId: '指标编号相同',
  alikeName: '名称相近，单位和类型相同',
  sheetName: '规划对照',
  sheetTitle: '规划对照',
  headers: { change: '变化', indicator: '指标', field: '项目', before: '原规划', after: '新规划', remark: '说明' },
  kinds: { added: '新增', removed: '取消', renamed: '更名', changed: '改动', same: '相同' },
  thePlan: '规划本身',
  plans: (older: string, newer: string) => `原规划：${older}　新规划：${newer}`,
  counts: ({ added, removed, renamed, changed, same }: Readonly<Record<'added' | 'removed' | 'renamed' | 'changed' | 'same', number>>) => `新增 ${added} 项，取消 ${removed} 项，更名 ${renamed} 项，改动 ${changed} 项，相同 ${same} 项。`,
  notationOnly: '数没有变，写法不同',
  renamed: (reason: string, isSure: boolean) => (reason === '' ? '' : isSure ? reason : `${reason}，疑为更名，请核对`),
  nothing: '两个规划没有不同。',
} as const;
