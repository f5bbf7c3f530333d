import { corpusParts, readCorpus } from './corpusFile';
import { judge } from './judge';

describe.each(corpusParts)('%s', part => {
  test.each(readCorpus(part).map(file => [file.name, file] as const))('%s', (_name, file) => {
    const { differences, wrongCells } = judge(file);
    expect(differences).toEqual([]);
    expect(wrongCells).toEqual([]);
  });
});

test('the corpus is large and questions are few', () => {
  const judgements = corpusParts.flatMap(readCorpus).map(judge);
  const tables = judgements.reduce((sum, one) => sum + one.tables, 0);
  expect(judgements.length).toBeGreaterThanOrEqual(80);
  expect(tables).toBeGreaterThanOrEqual(60);
  expect(judgements.reduce((sum, one) => sum + one.questions, 0) / tables).toBeLessThan(0.4);
});
