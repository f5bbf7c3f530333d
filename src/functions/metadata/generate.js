const { readdirSync, readFileSync } = require('fs');
const path = require('path');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

const folder = path.resolve(__dirname, '..');

/** Every file of the room that declares a custom function; the generator reads each one alone. */
function functionFiles() {
  return readdirSync(folder).filter((name) => name.endsWith('.ts') && readFileSync(path.join(folder, name), 'utf8').includes('@customfunction')).map((name) => path.join(folder, name));
}

/** The generator's own result, as the build gets it: { functions, … } with TypeScript names. */
async function generate() {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(functionFiles(), false);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.parse(metadataJson);
}

module.exports = { functionFiles, generate };
