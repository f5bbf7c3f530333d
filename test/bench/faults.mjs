// The audit against injected faults: `node test/bench/faults.mjs`. FAULTS=20 for fewer of each kind, ONLY=years or ONLY=months, SHOW=1 for what went wrong.
import { runBundled } from './faults/runBundled.mjs';

await runBundled('runFaults.ts');
