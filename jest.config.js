/** A mutation run works on a copy of everything under reports/. */
const modulePathIgnorePatterns = ['<rootDir>/reports/'];
/** The one library that is delivered as modules only. */
const transformIgnorePatterns = ['/node_modules/(?!hucre/)'];
const transform = {
  '/node_modules/hucre/.+\\.mjs$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic', importSource: 'preact' } } } }],
};
module.exports = {
  testTimeout: 120000,
  reporters: ['default', '<rootDir>/test/closingLine.js'],
  projects: [
    { displayName: 'unit', testEnvironment: 'node', setupFiles: ['<rootDir>/test/propertySeed.js'], transform, transformIgnorePatterns, modulePathIgnorePatterns, testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/test/e2e/', '/node_modules/', '/dist/'] },
    { displayName: 'e2e', testEnvironment: 'node', transform, transformIgnorePatterns, modulePathIgnorePatterns, testMatch: ['<rootDir>/test/e2e/**/*.test.ts'], globalSetup: '<rootDir>/test/e2e/browser/globalSetup.ts', globalTeardown: '<rootDir>/test/e2e/browser/globalTeardown.ts' },
  ],
};
