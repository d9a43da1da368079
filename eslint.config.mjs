import { builtinModules } from 'node:module';
import prettier from 'eslint-config-prettier';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const nodeModules = builtinModules.flatMap((name) => [name, `node:${name}`]);

/** Which way the folders may look: `forbid` lists what files in `files` may not import, and why. */
const boundary = (files, forbid, message, extra = []) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: extra,
        patterns: forbid.map((what) =>
          typeof what === 'string' ? { group: [what], message } : { regex: what.source, message },
        ),
      },
    ],
  },
});
const noNode = nodeModules.map((name) => ({ name, message: 'Runs in the browser too: no Node here.' }));
const noVscode = { name: 'vscode', message: 'The engine knows no editor.' };
const inCore = 'src/core is pure: it imports nothing from outside but the Markdown parser and valibot (sidecar files).';

export default tseslint.config(
  {
    ignores: ['dist', 'dist-test', 'node_modules', 'coverage', '.cache'],
  },
  ...tseslint.configs.recommendedTypeChecked,
  regexp.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      complexity: ['error', 15],
      // Paper text is hostile: a pattern must be linear in it.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: ':function NewExpression[callee.name="RegExp"]',
          message: 'A pattern is a constant of ours, never made from text that came in.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(isTrusted|supportHtml)$/]',
          message: 'Only src/platform/markdown.ts decides what a Markdown string may do.',
        },
      ],
    },
  },
  boundary(
    ['src/core/**'],
    ['**/platform/**', '**/features/**', '**/cli/**', '**/lexicon-build/**', '**/training/**', '**/extension'],
    inCore,
    [noVscode, ...noNode],
  ),
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'console', 'process', 'Buffer', 'document', 'window', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same input, same output.' },
      ],
    },
  },
  boundary(
    ['src/platform/**'],
    ['**/features/**', '**/cli/**', '**/lexicon-build/**', '**/extension'],
    'platform looks down to core only.',
    noNode,
  ),
  boundary(
    ['src/features/**'],
    // One step up is the folder of all features; two steps up is src.
    ['**/cli/**', '**/lexicon-build/**', '**/extension', '../../features/**', /^\.\.\/[^.]/],
    'A feature looks to core and platform, never to another feature.',
    noNode,
  ),
  boundary(
    ['src/cli/**'],
    ['**/platform/**', '**/features/**', '**/lexicon-build/**'],
    'The command line stands on core alone.',
    [noVscode],
  ),
  boundary(
    ['src/lexicon-build/**'],
    ['**/platform/**', '**/features/**', '**/cli/**'],
    'The lexicon builder stands on core alone.',
    [noVscode],
  ),
  boundary(
    ['src/rules-page/**'],
    ['**/platform/**', '**/features/**', '**/cli/**', '**/lexicon-build/**', '**/training/**', '**/extension'],
    'The pages of rules stand on core alone.',
    [noVscode],
  ),
  boundary(
    ['src/sidecar-schema/**'],
    ['**/platform/**', '**/features/**', '**/cli/**', '**/lexicon-build/**', '**/training/**', '**/extension'],
    'The schema of sidecar files stands on core alone.',
    [noVscode],
  ),
  boundary(
    ['src/training/**'],
    ['**/platform/**', '**/features/**', '**/cli/**', '**/lexicon-build/**', '**/extension'],
    'Training stands on core alone.',
    [noVscode],
  ),
  { files: ['src/platform/markdown.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-floating-promises': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/require-array-sort-compare': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      'no-restricted-syntax': 'off', // no paper text comes here
      complexity: ['error', 20],
    },
  },
  prettier,
);
