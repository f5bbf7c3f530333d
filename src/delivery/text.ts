/** Words of the handbooks written into docs/. */
export const text = {
  generated: '<!-- 由 npm run docs 按程序自己的资料写出；请改程序里的说明，不要改这一页。 -->',
  functions: {
    title: '函数手册',
    lead: (count: number): string => `加载项提供 ${count} 个函数，都以 HB. 开头，与 Excel 自带函数一样写在单元格里。显示 #NAME? 时请看“常见问题”。`,
    arguments: ['参数', '含义', '可省略'],
    optional: '是',
    required: '否',
    noArguments: '没有参数。',
    examples: ['例子', '结果'],
  },
  rules: {
    title: '审核规则手册',
    lead: (count: number): string => `共 ${count} 条规则。编号一经使用不再改作他用；强制性的必须改正，核实性的要核实并说明原因，提示性的供参考。`,
    families: { 1: '写法', 2: '取值范围', 3: '累计数', 4: '指标之间', 5: '表与表之间', 6: '时间', 7: '目标', 8: '表式' } as Readonly<Record<string, string>>,
    severities: { error: '强制性', query: '核实性', hint: '提示性' },
    what: '查什么', wrong: '错的写法', right: '对的写法', why: '为什么', basis: '依据',
  },
} as const;
