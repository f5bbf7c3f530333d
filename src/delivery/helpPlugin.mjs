import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf, helpLanguages, helpPages, wholePage } from './helpPages.mjs';

/** Writes help/: the documents as pages in every language, the list of their headings, their pictures and a style sheet for reading them outside the pane. */
export function helpPlugin(docs, styleSheet) {
  return {
    apply(compiler) {
      const { sources, Compilation, WebpackError } = compiler.webpack;
      compiler.hooks.thisCompilation.tap('help', compilation => {
        compilation.contextDependencies.add(docs);
        compilation.hooks.processAssets.tap({ name: 'help', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
          const emit = (name, content) => compilation.emitAsset(`help/${name}`, new sources.RawSource(content), { minimized: true });
          try {
            const pages = Object.entries(helpLanguages).flatMap(([language, { folder }]) => {
              const own = helpPages(docs, language);
              for (const page of own) emit(`${folder}${page.name}.html`, wholePage(page));
              emit(`${folder}contents.json`, JSON.stringify(contentsOf(own)));
              return own;
            });
            emit('help.css', readFileSync(styleSheet, 'utf8'));
            const shown = new Set(pages.flatMap(page => [...page.html.matchAll(/src="(?:\.\.\/)?images\/([^"]+)"/g)].map(match => match[1])));
            for (const name of readdirSync(join(docs, 'images'))) if (shown.has(name)) emit(`images/${name}`, readFileSync(join(docs, 'images', name)));
          } catch (error) { compilation.errors.push(new WebpackError(error.message)); }
        });
      });
    },
  };
}
