/** npm run docs — writes the pages that the code's own data can tell; run from the project's folder. */
import { writeFileSync } from 'node:fs';
import { englishFunctionPage, englishRulePage } from './englishHandbooks';
import { functionPage, guessingPage, rulePage } from './handbooks';

writeFileSync('docs/functions.md', functionPage());
writeFileSync('docs/rules.md', rulePage());
writeFileSync('docs/guessing.md', guessingPage());
writeFileSync('docs/english/functions.md', englishFunctionPage());
writeFileSync('docs/english/rules.md', englishRulePage());
