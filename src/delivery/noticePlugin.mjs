import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Licences that may be shipped: none asks to open our sources, all allow passing the code on with their text. */
export const allowedLicences = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/**
 * Packages whose package.json names no licence of the list, each with the reason it may be shipped.
 * office-js: Microsoft's own terms allow passing it on unchanged with an add-in, and so it is.
 * telemetry: the licence stands in its LICENSE file alone; the package holds the interface of a service, which nobody provides here.
 */
export const licencesByHand = { '@microsoft/office-js': 'Microsoft Office.js license terms', '@univerjs/telemetry': 'Apache-2.0' };

/** The folder of the package a file belongs to; undefined for the project's own files. */
export function packageFolder(path) {
  const inside = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path ?? '');
  return inside?.[1];
}

/** Name, version, licence and its text of one package; throws when it may not be shipped. */
export function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = licencesByHand[name] ?? license;
  if (!licencesByHand[name] && !allowedLicences.includes(license)) throw new Error(`${name} ${version}: licence "${license ?? 'none'}" is not on the list in src/delivery/noticePlugin.mjs, so it must not be shipped.`);
  const file = readdirSync(folder).find(entry => /^licen[cs]e(\.|$)/i.test(entry) && existsSync(join(folder, entry)));
  const by = typeof author === 'string' ? author : author?.name;
  const words = file ? readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() : `Licensed under ${licence}${by ? `, by ${by}` : ''}.`;
  return { name, version, licence, words };
}

/** One entry a package, in the order of names; equal licence texts are printed once. */
export function noticeText(notices) {
  const sorted = [...notices].sort((one, other) => one.name < other.name ? -1 : one.name > other.name ? 1 : one.version < other.version ? -1 : 1);
  const texts = [...new Set(sorted.map(each => each.words))];
  const list = sorted.map(each => `${each.name} ${each.version} — ${each.licence} [${texts.indexOf(each.words) + 1}]`);
  return `This product contains the following packages. The number in brackets is that of the licence text below.\n\n${list.join('\n')}\n${texts.map((words, index) => `\n${'='.repeat(72)}\n[${index + 1}]\n\n${words}\n`).join('')}`;
}

/** Every file of a build that reaches a page: modules in chunks and what they were joined from. */
function shippedFiles(compilation) {
  const kept = [...compilation.modules].filter(module => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0);
  const modules = kept.flatMap(module => module.modules ? [...module.modules] : [module]);
  return modules.map(module => module.nameForCondition?.());
}

/**
 * Writes NOTICE.txt from what the build really contains, and stops the build at a licence that may not be shipped.
 * Named by hand are only packages whose files or values reach the pages without being modules of the build.
 */
export function noticePlugin(copiedPackages) {
  return {
    apply(compiler) {
      const { sources, Compilation, WebpackError } = compiler.webpack;
      compiler.hooks.thisCompilation.tap('notice', compilation => {
        compilation.hooks.processAssets.tap({ name: 'notice', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
          const folders = new Set([...copiedPackages, ...shippedFiles(compilation).map(packageFolder).filter(Boolean)]);
          const notices = [...folders].flatMap(folder => {
            try { return [noticeOf(folder)]; } catch (error) { compilation.errors.push(new WebpackError(error.message)); return []; }
          });
          compilation.emitAsset('NOTICE.txt', new sources.RawSource(noticeText(notices)));
        });
      });
    },
  };
}
