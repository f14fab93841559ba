// Lint for every package: type-checked rules, the sizes of docs/architecture.md, and the doors between packages.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const nodeGlobals = Object.fromEntries(
  ['Buffer', 'URL', 'clearInterval', 'console', 'process', 'setInterval', 'setTimeout'].map((name) => [
    name,
    'readonly',
  ]),
);

const sizes = ({lines, functionLines}) => ({
  'max-lines': ['error', {max: lines, skipBlankLines: true, skipComments: true}],
  'max-lines-per-function': ['error', {max: functionLines, skipBlankLines: true, skipComments: true}],
});

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/build/',
      '**/dist/',
      '**/.turbo/',
      '**/.data/',
      '**/test-results/',
      '**/playwright-report/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      // No classes here: a method of an object literal has no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // `async` without `await` turns a throw into a rejection, which is what a Promise's caller expects.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: nodeGlobals},
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: {
      ...sizes({lines: 200, functionLines: 40}),
      complexity: ['error', 8],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: '^@resilience/[^/]+/src', message: 'Import a door of the package, not its inside.'},
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: {'react-hooks': reactHooks},
    rules: {...reactHooks.configs.recommended.rules, ...sizes({lines: 200, functionLines: 70})},
  },
  {
    // Tests read as long lists of sentences: their functions may be as long as the file.
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts', '**/*.config.{js,ts}'],
    rules: {...sizes({lines: 300, functionLines: 300})},
  },
  {
    // Remix throws responses: a redirect or a 404 is its control flow.
    files: ['apps/web/app/**/*.{ts,tsx}'],
    rules: {'@typescript-eslint/only-throw-error': 'off'},
  },
  prettier,
);
