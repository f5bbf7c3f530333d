// How long the audit of very many figures takes: `node test/bench/audit.mjs`. PERIODS=6,60 sets how many tables of 120 units, YEARS=5 for how many years each unit has its 月报.
import { runBundled } from './faults/runBundled.mjs';

await runBundled('scale.ts');
