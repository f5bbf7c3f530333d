import { readCorpus } from './corpusFile';
import { judge } from './judge';

describe.each(['known', 'held'] as const)('%s', part => {
  test.each(readCorpus(part).map(file => [file.name, file] as const))('%s', (_name, file) => {
    const judgement = judge(file);
    expect(judgement.differences).toEqual([]);
    expect(judgement.wrongCells).toEqual([]);
  });
});
