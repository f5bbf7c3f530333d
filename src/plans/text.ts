export const text = {
  /** What people write after a plan's short name: 十四五规划. */
  planSuffix: '规划',
  reservedId: (name: string, id: string) => `“${name}”的规划编号 ${id} 另有用处，请在“规划数据”里改用别的编号。`,
  builtInId: (name: string, id: string) => `“${name}”的规划编号 ${id} 是自带规划的，请在“规划数据”里改用别的编号。`,
  builtInName: (name: string) => `“${name}”是自带规划的名称，请在“规划数据”里另起名称，如“××市${name}”。`,
  repeatedId: (name: string, id: string) => `“${name}”的规划编号 ${id} 与工作簿里另一个规划相同，请改用别的编号。`,
  repeatedName: (name: string) => `工作簿里有两个规划都叫“${name}”，只用了前一个，请给另一个改名。`,
} as const;
