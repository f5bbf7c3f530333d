/** The words of the sheet 审核结果. */
import type { Severity } from '../rules/rule';
import type { Submission } from '../explanations';

const severities: Readonly<Record<Severity, string>> = { error: '强制性', query: '核实性', hint: '提示性' };

export const text = {
  sheetName: '审核结果',
  title: '审核结果',
  severities,
  headers: { indicator: '指标', cell: '单元格', severity: '性质', change: '变化', rule: '规则', message: '审核结果', explanation: '审核说明' },
  changes: { added: '新增', kept: '仍有', cleared: '已消除' },
  first: '—',
  time: (time: string, tables: number, cells: number) => `审核时间：${time}　审核范围：工作簿 ${tables} 张表 ${cells} 个单元格`,
  timePattern: /^审核时间：(\S+(?: \S+)?)/,
  submission: ({ mayBeSubmitted, errors, queries, unexplained, unfilled, broken, withoutPlan }: Submission, hints: number) =>
    `强制性 ${errors} 条，核实性 ${queries} 条（已说明 ${queries - unexplained} 条），提示性 ${hints} 条。${mayBeSubmitted ? '可以提交。' : '还不能提交。'}${unfilled > 0 ? `有 ${unfilled} 张表还没有填报。` : ''}${broken > 0 ? `有 ${broken} 条规则没有审核到。` : ''}${withoutPlan > 0 ? `有 ${withoutPlan} 张表找不到规划，没有审核到。` : ''}`,
  settings: (differences: readonly string[]) => (differences.length === 0 ? '审核设置：全部为默认。' : `审核设置与默认不同：${differences.join('；')}。`),
  firstRun: '第一次写入审核结果，没有上次的结果可比。',
  since: (time: string, added: number, cleared: number, kept: number) => `与上次（${time}）相比：新增 ${added} 条，消除 ${cleared} 条，仍有 ${kept} 条。`,
  group: (name: string, count: number) => `${name} ${count} 条`,
  clean: '没有发现问题。',
  clearedGroup: (count: number) => `上次有、这次已消除 ${count} 条`,
  lapsed: (explanation: string) => `说明已失效：${explanation}`,
  byIndicator: '按指标统计（条）',
  noIndicator: '整张表',
  total: '合计',
} as const;
