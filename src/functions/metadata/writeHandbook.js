/** Writes handbook.json, the pane's copy of the functions' JSDoc: node src/functions/metadata/writeHandbook.js */
const { writeFileSync } = require('fs');
const path = require('path');
const { helpOf, inChinese, inEnglish } = require('./finishMetadata');
const { generate } = require('./generate');
const english = require('./english.json');

async function handbook() {
  const generated = await generate();
  return { chinese: inChinese(generated).functions.map(helpOf), english: inEnglish(generated, english).functions.map((item, index) => ({ ...helpOf(item), title: english[generated.functions[index].id].title })) };
}

if (require.main === module) {
  handbook().then((pages) => writeFileSync(path.join(__dirname, 'handbook.json'), `${JSON.stringify(pages, null, 2)}\n`));
}

module.exports = { handbook };
