const { resolve } = require('path');
const Html = require('html-webpack-plugin');
const Terser = require('terser-webpack-plugin');

/** Built as the pane is: same bundler, same minifier, same target; the content comes from the pane itself. */
module.exports = ({ content, out }) => ({
  mode: 'production', target: ['web', 'es2020'], context: __dirname, devtool: false,
  entry: { pane: './pane.jsx' },
  output: { path: out, clean: true, publicPath: '' },
  resolve: { extensions: ['.jsx', '.js'], modules: [resolve(__dirname, 'node_modules')], alias: { 'pane-content$': content } },
  module: { rules: [{ test: /\.jsx$/, loader: require.resolve('ts-loader'), options: { transpileOnly: true, configFile: resolve(__dirname, 'tsconfig.json') } }] },
  optimization: { minimizer: [new Terser({ extractComments: false, terserOptions: { ecma: 2020, compress: { passes: 2 } } })] },
  performance: { hints: false },
  plugins: [new Html({ filename: 'taskpane.html', scriptLoading: 'defer', inject: 'body', templateContent: '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script src="office/office.js"></script></head><body><div id="app"></div></body></html>' })],
});
