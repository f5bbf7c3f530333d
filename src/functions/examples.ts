/** A formula a reader can check by hand, and what its cell shows. */
export interface FunctionExample { readonly formula: string; readonly result: string }

interface Entry { readonly category: string; readonly examples: readonly [FunctionExample, FunctionExample] }

const of = (category: string, ...pairs: readonly [readonly [string, string], readonly [string, string]]): Entry => ({
  category,
  examples: [{ formula: pairs[0][0], result: pairs[0][1] }, { formula: pairs[1][0], result: pairs[1][1] }],
});

const words = { reading: '阅读', progress: '进度' } as const;

/** Category and two worked examples of each function, in the order the handbook shows them. */
export const examples: Readonly<Record<string, Entry>> = {
  VALUE: of(words.reading, ['=HB.VALUE("〔442〕")', '442'], ['=HB.VALUE("18%")', '18']),
  FIGURE: of(words.reading, ['=HB.FIGURE(442,"累计")', '〔442〕'], ['=HB.FIGURE(5,"＜","%")', '＜5%']),
  PROGRESS: of(words.progress, ['=HB.PROGRESS(93,95,91)', '50%'], ['=HB.PROGRESS(270,"〔350〕","〔442〕")', '77.1%']),
  COMPLETION: of(words.progress, ['=HB.COMPLETION({70,80,120},"〔350〕")', '77.1%'], ['=HB.COMPLETION(4.24,"＜5")', '100%']),
  ATTAINED: of(words.progress, ['=HB.ATTAINED(4.24,"＜5")', 'TRUE'], ['=HB.ATTAINED(60,"＞60")', 'FALSE']),
  STATUS: of(words.progress, ['=HB.STATUS(270,"〔350〕","〔442〕",2023)', '达到序时进度'], ['=HB.STATUS(650,680,651,2023)', '低于基数']),
  ELAPSED: of(words.progress, ['=HB.ELAPSED(2023)', '60%'], ['=HB.ELAPSED(202511,2025,2025)', '91.7%']),
};
