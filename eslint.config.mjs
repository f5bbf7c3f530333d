import tseslint from 'typescript-eslint';
import office from 'eslint-plugin-office-addins';

/** The arrows between rooms: what each room may not import. */
const forbidden = (...rooms) => ['error', { patterns: rooms.map(room => ({ group: [`**/${room}`, `**/${room}/**`], message: `见 src/README.md：箭头只有一个方向，这里不引用 ${room}。` })) }];

export default tseslint.config(
  { ignores: ['dist/**', 'release/**', 'coverage/**', 'node_modules/**'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.ts'],
    extends: [...tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: '不使用默认导出。' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': { rules: office.rules } },
    rules: {
      // Not call-sync-after-load, call-sync-before-read, load-object-before-read: they judge the order of lines within one function,
      // and here src/excel/request.ts keeps the order: queue, sync once, then call the function that reads.
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  // jest asks for a default export here.
  { files: ['test/e2e/browser/global*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-imports': forbidden('excel', 'functions', 'taskpane', 'commands', 'plans', 'workbench', 'seeds') } },
  { files: ['src/plans/**/*.ts'], rules: { 'no-restricted-imports': forbidden('excel', 'functions', 'taskpane', 'commands', 'workbench') } },
  { files: ['src/functions/**/*.ts'], rules: { 'no-restricted-imports': forbidden('excel', 'taskpane', 'commands', 'workbench', 'seeds') } },
  { files: ['src/excel/**/*.ts'], rules: { 'no-restricted-imports': forbidden('functions', 'taskpane', 'commands', 'workbench', 'seeds') } },
  { files: ['src/workbench/**/*.ts'], rules: { 'no-restricted-imports': forbidden('excel', 'taskpane', 'functions.ts', 'commands', 'seeds') } },
);
