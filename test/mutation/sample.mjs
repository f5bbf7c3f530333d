import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** One in how many places is tried; the same places every time. 1 tries all. */
const oneIn = Number(process.env.MUTATION_ONE_IN ?? 1);

/** A place's own number, spread evenly: FNV-1a over where it stands. */
function spread(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
  return hash;
}

/** Leaves out whole functions that the sample does not name. What stands outside of functions is static and not tried anyway. */
const shouldIgnore = path => {
  if (oneIn === 1 || !path.isFunction() || path.getFunctionParent()) return undefined;
  const { start, end } = path.node.loc;
  return spread([start.line, start.column, end.line, end.column].join(':')) % oneIn === 0 ? undefined : 'outside the sample';
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sample', { shouldIgnore })];
