/** A formula a reader can check by hand, and what its cell shows. */
export interface FunctionExample { readonly formula: string; readonly result: string }

interface Entry { readonly category: string; readonly examples: readonly [FunctionExample, FunctionExample] }

const of = (category: string, ...pairs: readonly [readonly [string, string], readonly [string, string]]): Entry => ({
  category,
  examples: [{ formula: pairs[0][0], result: pairs[0][1] }, { formula: pairs[1][0], result: pairs[1][1] }],
});

const words = { reading: '阅读', progress: '进度', series: '序列', structure: '结构', plan: '规划' } as const;

/** Category and two worked examples of each function, in the order the handbook shows them. */
export const examples: Readonly<Record<string, Entry>> = {
  VALUE: of(words.reading, ['=HB.VALUE("〔442〕")', '442'], ['=HB.VALUE("18%")', '18']),
  BOUND: of(words.reading, ['=HB.BOUND("＜5")', '＜'], ['=HB.BOUND("60左右")', '约']),
  KIND: of(words.reading, ['=HB.KIND("〔442〕")', '累计数值'], ['=HB.KIND("1∶4∶5")', '比例']),
  FIGURE: of(words.reading, ['=HB.FIGURE(442,"累计")', '〔442〕'], ['=HB.FIGURE(5,"＜","%")', '＜5%']),
  PROGRESS: of(words.progress, ['=HB.PROGRESS(93,95,91)', '50%'], ['=HB.PROGRESS(270,"〔350〕","〔442〕")', '77.1%']),
  COMPLETION: of(words.progress, ['=HB.COMPLETION({70,80,120},"〔350〕")', '77.1%'], ['=HB.COMPLETION(4.24,"＜5")', '100%']),
  ATTAINED: of(words.progress, ['=HB.ATTAINED(4.24,"＜5")', 'TRUE'], ['=HB.ATTAINED(60,"＞60")', 'FALSE']),
  STATUS: of(words.progress, ['=HB.STATUS(270,"〔350〕","〔442〕",2023)', '达到序时进度'], ['=HB.STATUS(650,680,651,2023)', '低于基数']),
  MARGIN: of(words.progress, ['=HB.MARGIN(4.24,"＜5")', '0.76'], ['=HB.MARGIN(93,95)', '-2']),
  ELAPSED: of(words.progress, ['=HB.ELAPSED(2023)', '60%'], ['=HB.ELAPSED(202511,2025,2025)', '91.7%']),
  PACE: of(words.progress, ['=HB.PACE(93,95,91,2023)', '-10'], ['=HB.PACE(270,"〔350〕",,2023)', '17.1']),
  REQUIRED: of(words.progress, ['=HB.REQUIRED(270,"〔350〕",,2023)', '40'], ['=HB.REQUIRED(93,95,91,2023)', '1']),
  MILESTONE: of(words.progress, ['=HB.MILESTONE("〔350〕",,2023)', '210'], ['=HB.MILESTONE(95,91,"2023年6月")', '93']),
  FORECAST: of(words.progress, ['=HB.FORECAST({91,92,93})', '95'], ['=HB.FORECAST({91,92,93},,,"累计")', '465']),
  TOTAL: of(words.series, ['=HB.TOTAL({"70万人","800000人"})', '150'], ['=HB.TOTAL({"〔70〕","〔150〕","〔270〕"})', '270']),
  RUNNING: of(words.series, ['=HB.RUNNING({70,80,120})', '70，150，270'], ['=HB.RUNNING({0.1,0.2})', '0.1，0.3']),
  YOY: of(words.series, ['=HB.YOY(84,80)', '5%'], ['=HB.YOY("84万人","800000人")', '5%']),
  POINTS: of(words.series, ['=HB.POINTS(92.12,90)', '2.12'], ['=HB.POINTS("3.35%","4%")', '-0.65']),
  ANNUALGROWTH: of(words.series, ['=HB.ANNUALGROWTH(121,100,2)', '10%'], ['=HB.ANNUALGROWTH(6140,6085,5)', '0.18%']),
  SHARE: of(words.structure, ['=HB.SHARE("1∶4∶5")', '0.1，0.4，0.5'], ['=HB.SHARE({1,4,5},2)', '0.4']),
  STRUCTUREGAP: of(words.structure, ['=HB.STRUCTUREGAP("0.9∶3.8∶5.3","1∶4∶5")', '0.03'], ['=HB.STRUCTUREGAP({10,40,50},"1∶4∶5")', '0']),
  BALANCE: of(words.structure, ['=HB.BALANCE({33.4,33.3,33.3})', '34，33，33'], ['=HB.BALANCE({1.26,1.26},1)', '1.3，1.2']),
  ADDSUP: of(words.structure, ['=HB.ADDSUP(100,{33.4,33.3,33.3})', 'TRUE'], ['=HB.ADDSUP("100人",{"60人","39人"})', 'FALSE']),
  RESCALE: of(words.structure, ['=HB.RESCALE(3500000,"人","万人")', '350'], ['=HB.RESCALE(1.2,"亿元","万元")', '12000']),
  PLAN: of(words.plan, ['=HB.PLAN("城镇新增就业人数")', '〔350〕'], ['=HB.PLAN("基本养老保险参保率","基数")', '90.67']),
  INDICATORS: of(words.plan, ['=HB.INDICATORS(,"公共服务")', '社会保障卡持卡人数；申领电子社保卡人口覆盖率'], ['=HB.INDICATORS("十三五","基础能力建设")', '社会保障卡持卡人口覆盖率']),
  CHECK: of(words.plan, ['=HB.CHECK(680,"失业保险参保人数")', '空文字'], ['=HB.CHECK(101,"基本养老保险参保率")', '第6行 基本养老保险参保率 101%超过100%。占比不能大于100%，请核对小数点和填报数。']),
};
