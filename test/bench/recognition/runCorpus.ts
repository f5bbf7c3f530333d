/** Prints what the reading makes of every part of the corpus. */
import { corpusParts, readCorpus } from '../../domain/recognition/corpusFile';
import { judge, type Judgement } from '../../domain/recognition/judge';

const sum = (judgements: readonly Judgement[], of: (one: Judgement) => number): number => judgements.reduce((total, one) => total + of(one), 0);

console.log('| 部分 | 工作表 | 表 | 完全读对 | 不该认而认、该拒而未拒 | 没提醒而读错的格 | 每张表的问题数 |');
console.log('|---|---:|---:|---:|---:|---:|---:|');
for (const part of corpusParts) {
  const judgements = readCorpus(part).map(judge);
  const tables = sum(judgements, one => one.tables);
  const without = judgements.filter(one => one.tables === 0);
  console.log(`| ${part} | ${judgements.length} | ${tables} | ${sum(judgements, one => one.right)} | ${without.filter(one => one.differences.length > 0).length} | ${sum(judgements, one => one.wrongCells.length)} | ${(sum(judgements, one => one.questions) / tables).toFixed(2)} |`);
  if (process.env['SHOW'] === '1') for (const one of judgements.filter(candidate => candidate.differences.length > 0)) console.log(one.name, one.differences, one.wrongCells);
}
