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
  guessing: {
    title: '从表格建立规划的推断规则',
    lead: '从表格建立规划时，每一项的类型、方向等由下面的规则推断，自上而下，第一条符合的算数。每个推断都带着理由给您看；拿不准的逐条问您。数从不推断：读不懂的目标、没有写的目标都要您来填。',
    head: ['看什么', '推断为', '要问吗', '例子和理由'],
    all: '以上都不符合', asked: '要问', settled: '不问', noLimit: '不设上限',
    truth: { true: '可以相加', false: '不能相加' },
    whole: (names: readonly string[]) => `名称含 ${names.join('、')}`,
    without: (names: readonly string[]) => `不含 ${names.join('、')}`,
    unit: (units: readonly string[]) => `单位是 ${units.join('、')}`,
    header: (headers: readonly string[]) => `目标栏的列头含 ${headers.join('、')}`,
    example: ({ name, unit, target, base, header }: { readonly name: string; readonly unit: string; readonly target: string; readonly base?: string; readonly header?: string }) =>
      `${name}${unit === '' ? '' : `（${unit}）`}，${header === undefined ? '' : `目标栏“${header}”，`}目标 ${target}${base === undefined ? '' : `，基数 ${base}`}`,
    reason: (words: string) => words,
    traits: {
      total: '目标带〔〕', ratio: '目标是 1∶4∶5 这样的比例', upperBound: '目标带＜、≤、以内等', lowerBound: '目标带＞、≥、以上等', lowerBasis: '目标写“降至”“降低到”等', everyYear: '目标写“每年”', annualAverage: '目标写“年均”',
      percent: '单位是%、‰或百分点', belowBase: '目标小于基数', aboveBase: '目标大于基数', aboveHundred: '印出的数超过100', rate: '类型是比率', structure: '类型是结构', quota: '类型是每年定额', countUnit: '单位是人、个、元等可以相加的', unitPer: '单位里有 /', noUnit: '没有写单位',
    },
    rest: [
      '## 其他各项',
      '- **名称、单位、组别、属性、其中**：照表中所写。两行同名的，其中项前面加上所属的指标，并请您核对；单位没有写而目标里写了的，取目标里的；两处不同的要问。',
      '- **目标**：取规划期末那一年的目标栏；这一栏没有数而“累计”“年均”一栏有的，取那一栏并注明。“累计”栏里的数写作〔　〕；表注说明（　）内是累计数的，（　）改作〔　〕。其他读不懂的要问。',
      '- **规划期**：表题或列头写明十五五等名称的照写；只有目标年份的，按五年推算，不是五年规划的末年就要问。',
      '- **小数位、保持**：由印出的数得出。目标不超出基数的，任务是保持；五年累计不与基数相比。',
    ].join('\n'),
  },
} as const;
