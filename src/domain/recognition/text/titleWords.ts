/** The words by which titles are known. All patterns meet text that `plainHeader` has normalised. */
export const tokens = {
  /** 湖北省, before the name of a city of it. */
  province: /^\p{Script=Han}{2,3}省(?!本级)/u,
  plan: /指标|规划|目标|专栏|十[一二三四五六七八九]五/,
  facts: /完成|实施情况|执行(情况|表|结果|进度)|实现情况|进展|监测(表|情况|结果|数据|报告|评价|台账)|监测$|评估|统计(表|数据|监测|公报|台账|报表)|台账|跟踪|落实情况|运行情况/,
  goals: /规划|目标|任务|计划|纲要/,
  both: /(目标|规划).{0,6}(及|和|与|、).{0,12}(完成|实际|执行)|(完成|执行|实际).{0,8}(及|和|与|、).{0,12}(目标|规划)/,
  yearlyGoals: /分年度|年度目标|年度计划|逐年|目标分解|任务分解|分解表|分年/,
} as const;
