/** Words of plan files and of their comparison. */
export const text = {
  tooLarge: '文件超过 1 MB，不是规划文件。请选用“另存规划文件”存出的文件。',
  empty: '文件是空的。请选用“另存规划文件”存出的文件。',
  tooDeep: '文件的括号套得太深，不是规划文件。',
  notJson: '读不懂这个文件：不是 JSON 格式，或者没有存完整。请选用“另存规划文件”存出的文件。',
  tooManyPanels: (count: number, limit: number) => `文件里有 ${count} 个专栏，最多 ${limit} 个。`,
  tooManyIndicators: (count: number, limit: number) => `文件里有 ${count} 项指标，最多 ${limit} 项。`,
  textTooLong: (limit: number) => `文件里有一段文字超过 ${limit} 字，不是规划文件。`,
  more: (count: number) => `另有 ${count} 处问题，改正以上各处后再试。`,
} as const;
