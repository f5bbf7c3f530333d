import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';

const code = `
  import { loadPlans, loadUnits } from './checkFiles';
  import { planFiles, regionsFile } from './planFiles';
  loadPlans(planFiles);
  loadUnits(regionsFile);`;

/** Throws with every problem of the files in seeds/, in the words of the room that reads them. */
export function checkSeeds(root) {
  const { outputFiles: [bundle] } = buildSync({ stdin: { contents: code, resolveDir: join(root, 'src/plans'), loader: 'ts' }, bundle: true, platform: 'node', write: false, logLevel: 'warning' });
  vm.runInThisContext(`(function (require) {${bundle.text}\n})`)(createRequire(import.meta.url));
}

/** Stops the build at a broken file in seeds/: the pages take them as they are. */
export function seedsPlugin(root) {
  return {
    apply(compiler) {
      const { WebpackError } = compiler.webpack;
      compiler.hooks.thisCompilation.tap('seeds', compilation => {
        try { checkSeeds(root); } catch (error) { compilation.errors.push(new WebpackError(error.message)); }
      });
    },
  };
}
