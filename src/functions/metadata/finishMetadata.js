/**
 * What the generator of functions.json cannot write. It names a parameter by its TypeScript identifier, so the name
 * Excel shows stands before the first “：” of the parameter's JSDoc; and it sets allowCustomDataForDataTypeAny, with
 * which Excel 2021 can crash and which no function here needs.
 */
const SEPARATOR = '：';

/** 完成数：一个数… → name and help. */
function splitHelp(text = '') {
  const at = text.indexOf(SEPARATOR);
  return at < 0 ? { name: undefined, help: text } : { name: text.slice(0, at).trim(), help: text.slice(at + 1).trim() };
}

function chineseParameter(parameter) {
  const { name, help } = splitHelp(parameter.description);
  if (name === undefined) throw new Error(`parameter ${parameter.name}: its JSDoc must begin with the Chinese name and “：”`);
  return { ...parameter, name, description: help };
}

function englishParameter(parameter, words, id) {
  const entry = words?.[parameter.name];
  if (entry === undefined) throw new Error(`english.json lacks ${id}.${parameter.name}`);
  return { ...parameter, name: entry[0], description: entry[1] };
}

function finish(generated, finishFunction) {
  const { allowCustomDataForDataTypeAny: _dropped, ...metadata } = generated;
  return { ...metadata, functions: generated.functions.map(finishFunction) };
}

/** functions.json as Excel shows it in Chinese. */
function inChinese(generated) {
  return finish(generated, (item) => ({ ...item, parameters: item.parameters.map(chineseParameter) }));
}

/** The same functions with English names and help from english.json: { ID: { description, parameters: { identifier: [name, help] } } }. */
function inEnglish(generated, english) {
  return finish(generated, (item) => {
    const words = english[item.id];
    if (words === undefined) throw new Error(`english.json lacks ${item.id}`);
    return { ...item, description: words.description, parameters: item.parameters.map((parameter) => englishParameter(parameter, words.parameters, item.id)) };
  });
}

/** What the pane's handbook shows of a function: title, description, parameters. */
function helpOf({ id, description, parameters }) {
  const { name: title, help } = splitHelp(description);
  return { id, title: title ?? id, description: help, parameters: parameters.map(({ name, description: text, optional }) => ({ name, description: text, optional: optional === true })) };
}

module.exports = { inChinese, inEnglish, helpOf };
