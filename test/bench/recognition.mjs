// How well tables are recognised, over the corpus: `node test/bench/recognition.mjs`. SHOW=1 lists every difference.
import { runBundled } from './faults/runBundled.mjs';

await runBundled('../recognition/runCorpus.ts');
