import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { fileURLToPath } from 'node:url';

/** @typedef {import('eslint').Linter.Config} Config */

const root = fileURLToPath(new URL('..', import.meta.url));

/** What turns a carrier's text into markup, or writes a `style` attribute that a strict policy refuses. */
const bannedDirectives = [
  'unsafe-html',
  'unsafe-svg',
  'unsafe-mathml',
  'style-map',
  'template-content',
].flatMap((name) => [`lit/directives/${name}.js`, `lit-html/directives/${name}.js`]);

const noMarkupFromText = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'A carrier text is not markup: use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'A carrier text is not markup: use a template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML=$/]',
    message: 'A carrier text is not markup: use a template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A style attribute breaks a strict policy: use a class, or set the property with ref().',
  },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name says what it is wherever it is imported. (Languages are the exception.)',
};

const noTypeScriptOnlySyntax = [
  { selector: 'TSEnumDeclaration', message: 'A union of literals needs no code.' },
  { selector: 'TSParameterProperty', message: 'Declare the field.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A module is a namespace.' },
];

const everywhere = [...noTypeScriptOnlySyntax, noDefaultExport];

/** @type {Config[]} */
export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '**/*.js', '!.config/**/*.js'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Node and the platform reject with the reason of a signal, whatever that is.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: true },
      ],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      // An index that is known to be there still reads as perhaps undefined (`noUncheckedIndexedAccess`).
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Matters of taste.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  { ...lit['flat/recommended'], files: ['src/**/*.ts', 'demo/**/*.ts'] },
  { ...wc['flat/best-practice'], files: ['src/**/*.ts', 'demo/**/*.ts'] },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: bannedDirectives.map((name) => ({ name, message: 'See design.' })) },
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...noMarkupFromText],
    },
  },
  {
    files: ['src/element/i18n/locales/*.ts', 'src/element/i18n/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noTypeScriptOnlySyntax, ...noMarkupFromText] },
  },
  // What speaks to a developer or to a terminal.
  {
    files: [
      'src/define.ts',
      'src/element/**/*.ts',

      'src/proxy/*/*cli*.ts',
      'demo/**/*.ts',
      '.config/**/*.ts',
    ],
    rules: { 'no-console': ['error', { allow: ['log', 'warn', 'error'] }] },
  },
  {
    files: ['test/**/*.ts', '.config/**/*.ts', 'vite.config.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // chai's `expect(x).to.be.true` and node:test's unawaited `it` are how these tests are written.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['vite.config.ts', '.config/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noTypeScriptOnlySyntax],
    },
  },
);
