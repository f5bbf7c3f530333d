const { Compilation, sources } = require('webpack');
const { inChinese, inEnglish } = require('./finishMetadata');
const english = require('./english.json');

const NAME = 'FunctionMetadataLanguages';

/** Replaces the generated functions.json by its Chinese form and writes functions-en-US.json beside it. */
module.exports = class FunctionMetadataLanguages {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED }, (assets) => {
        const asset = assets['functions.json'];
        if (asset === undefined) return;
        const generated = JSON.parse(asset.source().toString());
        const write = (metadata) => new sources.RawSource(JSON.stringify(metadata, null, 2));
        compilation.updateAsset('functions.json', write(inChinese(generated)));
        compilation.emitAsset('functions-en-US.json', write(inEnglish(generated, english)));
      });
    });
  }
};
