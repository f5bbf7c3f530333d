const path = require('path');
const Html = require('html-webpack-plugin');
const Css = require('mini-css-extract-plugin');
const Copy = require('copy-webpack-plugin');
const Terser = require('terser-webpack-plugin');
const CustomFunctionsMetadata = require('custom-functions-metadata-plugin');
const FunctionMetadataLanguages = require('./src/functions/metadata/metadataPlugin');
const { BannerPlugin, Compilation } = require('webpack');
const { readdirSync } = require('fs');

const root = (...parts) => path.resolve(__dirname, ...parts);
const officeJs = root('node_modules/@microsoft/office-js/dist');

/** Every file of src/functions that declares a custom function; the metadata generator reads each one alone. */
const functionFiles = readdirSync(root('src/functions'))
  .filter(name => name.endsWith('.ts') && require('fs').readFileSync(root('src/functions', name), 'utf8').includes('@customfunction'))
  .map(name => `./src/functions/${name}`);

/** Pane and functions run on one page and share one runtime: what both need is there once, and is set up once. The pane comes first, for somebody may be waiting for it. */
const onPanePage = file => ({ import: file, runtime: 'subject' });
const isInitial = chunk => chunk.name === 'taskpane' || chunk.name === 'functions';

/** One template, two pages: the Excel page loads office.js, the workbench's pane the genuine client library alone. */
const panePage = (filename, officeScripts, contentSecurityPolicy) =>
  new Html({ filename, template: root('src/taskpane/taskpane.html'), chunks: ['taskpane', 'commands', 'functions'], chunksSortMode: 'manual', scriptLoading: 'defer', inject: 'body', officeScripts, contentSecurityPolicy });

/** What the pane fetches later is named pane-…; the numbered rest belongs to the workbench's engine and never to a release without it. */
const isLaterPart = chunk => String(chunk.name ?? '').startsWith('pane-');

/** Files of the page in Excel; a later part carries a hash after its name. */
const panePart = /^(?:taskpane|functions|commands|judgement|subject|pane-[\w-]+)\.js/;

const configuration = ({ contentSecurityPolicy, workbenchPolicy }, { noticePlugin }, { helpPlugin }, { seedsPlugin }, argv) => ({
  mode: argv.mode ?? 'production',
  target: ['web', 'es2020'],
  devtool: argv.mode === 'development' ? 'source-map' : false,
  entry: {
    functions: onPanePage('./src/functions/functions.ts'),
    commands: './src/commands/commands.ts',
    taskpane: onPanePage('./src/taskpane/taskpane.tsx'),
    workbench: './src/workbench/workbench.ts',
    'workbench-office': './src/workbench/office/officeStandIn.ts',
  },
  output: { path: root('dist'), filename: '[name].js', chunkFilename: ({ chunk }) => (isLaterPart(chunk) ? '[name].js?[contenthash]' : '[name].chunk.js'), chunkLoadTimeout: 30000, assetModuleFilename: 'assets/[name][ext]', clean: true, publicPath: '' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } }, exclude: /node_modules/ },
      // Pure rooms: what a page does not use is left out.
      { include: [root('src/domain'), root('src/plans')], sideEffects: false },
      // The workbench's library for files says nothing of it, but is pure as well.
      { include: root('node_modules/hucre'), sideEffects: false },
      { test: /\.svg$/, type: 'asset/source' },
      { test: /\.css$/, use: [Css.loader, 'css-loader'] },
      { test: /\.scss$/, use: [Css.loader, 'css-loader', { loader: 'sass-loader', options: { sassOptions: { quietDeps: true, silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'slash-div', 'legacy-js-api'], loadPaths: [root('node_modules')] } } }] },
    ],
  },
  optimization: {
    // The pane is small and opened daily: it is made as small as can be. The grid engine of the workbench is large, and is made small fast.
    minimizer: [
      new Terser({ include: panePart, extractComments: false, terserOptions: { ecma: 2020, compress: { passes: 2 } } }),
      new Terser({ exclude: panePart, minify: Terser.esbuildMinify, terserOptions: { target: 'es2020', charset: 'utf8' } }),
    ],
    // What pane and functions share, what functions and later parts share (the rules of single figures, the measures), and what later parts
    // share among themselves: each once. The grid engine never loads with the pane.
    splitChunks: {
      cacheGroups: {
        default: false, defaultVendors: false,
        subject: { name: 'subject', chunks: isInitial, minChunks: 2, priority: 3, enforce: true },
        judgement: { name: 'judgement', test: (module, { chunkGraph }) => [...chunkGraph.getModuleChunksIterable(module)].some(chunk => chunk.name === 'functions'), chunks: chunk => chunk.name === 'functions' || isLaterPart(chunk), minChunks: 2, priority: 2, enforce: true },
        later: { name: 'pane-shared', chunks: isLaterPart, minChunks: 2, priority: 1, enforce: true },
        engine: { test: /node_modules[\\/](?!preact|@preact)/, name: 'workbench-engine', chunks: chunk => chunk.name === 'workbench', enforce: true },
      },
    },
  },
  performance: { hints: false },
  plugins: [
    ...(functionFiles.length ? [new CustomFunctionsMetadata({ output: 'functions.json', input: functionFiles }), new FunctionMetadataLanguages()] : []),
    new Css({ chunkFilename: '[name].css?[contenthash]' }),
    // What is needed before the pane is seen is compiled while it is fetched, off the page's thread; older engines read a comment.
    new BannerPlugin({ banner: '//# allFunctionsCalledOnLoad', raw: true, include: /^(?:subject|taskpane)\.js$/, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }),
    seedsPlugin(root()),
    helpPlugin(root('docs'), root('src/delivery/help.css')),
    noticePlugin(['@microsoft/office-js', 'office-ui-fabric-core', '@fluentui/tokens'].map(name => root('node_modules', name))),
    panePage('taskpane.html', ['office/office.js'], contentSecurityPolicy()),
    panePage('workbench-taskpane.html', ['office/excel-web-16.00.js', 'workbench-office.js'], contentSecurityPolicy()),
    new Html({ filename: 'workbench.html', template: root('src/workbench/workbench.html'), chunks: ['workbench'], scriptLoading: 'defer', contentSecurityPolicy: workbenchPolicy }),
    new Copy({
      patterns: [
        { from: root('assets'), to: 'assets' },
        { from: root('src/taskpane/floor/floor.js'), to: 'floor.js', info: { minimized: true } },
        { from: root('manifest.xml') },
        ...['office.js', 'excel-win32-16.01.js', 'excel-win32-16.00.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'o15apptofilemappingtable.js', 'custom-functions-runtime.js'].map(name => ({ from: path.join(officeJs, name), to: `office/${name}`, info: { minimized: true } })),
        ...['zh-cn', 'en-us', 'telemetry'].map(name => ({ from: path.join(officeJs, name), to: `office/${name}`, info: { minimized: true } })),
      ],
    }),
  ],
});

module.exports = async (_env, argv) => configuration(await import('./src/delivery/contentSecurity.mjs'), await import('./src/delivery/noticePlugin.mjs'), await import('./src/delivery/helpPlugin.mjs'), await import('./src/delivery/seedsPlugin.mjs'), argv);
