import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { fileURLToPath } from 'node:url';

/** @typedef {import('eslint').Linter.Config} Config */

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The rooms of `src` (see src/README.md): each may import itself and the folders or files named here. The files at the root
 * of `src` may import anything.
 */
const rooms = [
  { files: 'tracking', mayImport: [] },
  { files: 'client', mayImport: ['tracking'] },
  { files: 'element', mayImport: ['client', 'tracking', 'lazy-modules.ts'] },
  { files: 'element/view', mayImport: ['element/i18n', 'element/state', 'tracking'] },
  { files: 'element/i18n', mayImport: ['tracking'] },
  { files: 'element/styles', mayImport: [] },
  { files: 'proxy', mayImport: ['tracking'], except: ['server', 'check'] },
  { files: 'proxy/server', mayImport: ['proxy', 'tracking', 'sandbox', 'server.ts'] },
  { files: 'proxy/check', mayImport: ['proxy', 'tracking', 'client'] },
  { files: 'sandbox', mayImport: ['tracking'] },
];

/** The zones of import-x/no-restricted-paths. */
const zones = rooms.flatMap(({ files, mayImport, except }) => {
  const message = `${files} may import ${mayImport.length ? mayImport.join(', ') : 'no other folder'}. See src/README.md.`;
  const own = `src/${files}`;
  if (!except) return { target: own, from: 'src', except: [files, ...mayImport], message };
  const target = [`${own}/*.ts`, `${own}/!(${except.join('|')})/**/*.ts`];
  return [
    { target, from: 'src', except: [files, ...mayImport], message },
    ...except.map((folder) => ({ target, from: `${own}/${folder}`, message })),
  ];
});

/** The packages of a room: none that match the pattern. */
const noPackages = (pattern, message) => ({ regex: pattern, message });

/** Directives that turn text into markup, or write a `style` attribute, which a strict policy refuses. */
const bannedDirectives = [
  'unsafe-html',
  'unsafe-svg',
  'unsafe-mathml',
  'style-map',
  'template-content',
].flatMap((name) => [`lit/directives/${name}.js`, `lit-html/directives/${name}.js`]);

const restrictedImports = (...patterns) => [
  'error',
  {
    paths: bannedDirectives.map((name) => ({ name, message: 'Carriers’ texts are not markup.' })),
    patterns,
  },
];

/** Globals of a page that only the element's controllers, through `ofPage`, and the entry files use. */
const page = ['document', 'window', 'localStorage', 'sessionStorage'];

const restrictedGlobals = (names) => [
  'error',
  ...names.map((name) => ({ name, message: 'This room does not use it. See src/README.md.' })),
];

const noMarkupFromText = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Carriers’ texts are not markup. Use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Carriers’ texts are not markup. Use a template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML=$/]',
    message: 'Carriers’ texts are not markup. Use a template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A style attribute violates a strict policy. Use a class, or set the property with ref().',
  },
];

/** Lit joins a style sheet with values by `Array.prototype.reduce`, which old libraries of the page replace. */
const noValuesInStyles = {
  selector: 'TaggedTemplateExpression[tag.name="css"] > TemplateLiteral[expressions.length>0]',
  message:
    'Lit would join this with reduce(), which Prototype.js replaces. Use a custom property or a selector list.',
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name. (Languages are the exception.)',
};

const noTypeScriptOnlySyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals, which needs no code.' },
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
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'max-lines': ['error', 200],
      'no-restricted-imports': restrictedImports(noPackages('^(@lit/|lit)', 'Only the element uses Lit.')),
      'no-restricted-syntax': ['error', ...everywhere, ...noMarkupFromText, noValuesInStyles],
    },
  },
  {
    // The class with its manual, and the languages.
    files: ['src/element/pro-tracking-element.ts', 'src/element/i18n/locales/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/tracking/**/*.ts'],
    rules: {
      'no-restricted-imports': restrictedImports(
        noPackages('^(?!\\.|date-fns/)', 'The only package of this room is date-fns.'),
      ),
      'no-restricted-globals': restrictedGlobals([...page, 'navigator', 'fetch', 'process', 'Buffer']),
    },
  },
  {
    files: ['src/client/**/*.ts'],
    rules: {
      'no-restricted-imports': restrictedImports(noPackages('^(?!\\.)', 'This room uses no package.')),
      'no-restricted-globals': restrictedGlobals([...page, 'process', 'Buffer']),
    },
  },
  {
    files: ['src/element/**/*.ts'],
    rules: {
      'no-restricted-imports': restrictedImports(
        noPackages('^(?!\\.|lit|date-fns/)', 'The packages of this room are lit and date-fns.'),
      ),
      'no-restricted-globals': restrictedGlobals([...page, 'fetch', 'process', 'Buffer']),
    },
  },
  {
    files: ['src/element/frameworks/**/*.ts'],
    rules: {
      'no-restricted-imports': restrictedImports(
        noPackages(
          '^(?!\\.|lit$|react$|vue$|svelte/elements$|solid-js$)',
          'This folder uses lit and frameworks.',
        ),
      ),
    },
  },
  {
    // The frameworks' own types, which need namespaces, are installed by the test that compiles these.
    ...tseslint.configs.disableTypeChecked,
    files: ['src/element/frameworks/types/*.d.ts'],
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-restricted-syntax': 'off' },
  },
  {
    // Web standards only, so that the proxy runs everywhere. The program, the check and the adapters know their runtime.
    files: ['src/proxy/**/*.ts', 'src/sandbox/**/*.ts'],
    ignores: [
      'src/proxy/{server,check,adapters,stores}/**',
      'src/sandbox/{serve-sandbox,send-response,listen}.ts',
    ],
    rules: {
      'no-restricted-imports': restrictedImports(
        noPackages('^(@lit/|lit|node:)', 'This room uses web standards only.'),
      ),
      'no-restricted-globals': restrictedGlobals([...page, 'process', 'Buffer']),
    },
  },
  {
    files: ['src/element/i18n/locales/*.ts', 'src/element/i18n/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noTypeScriptOnlySyntax, ...noMarkupFromText] },
  },
  // These log to a developer or to a terminal.
  {
    files: [
      'src/{define,server-component}.ts',
      'src/element/**/*.ts',
      'src/proxy/server/{cli,sandbox-command}.ts',
      'src/proxy/check/check-command.ts',
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
  // Their dependencies are installed by the stage or the bench that runs them, which also checks their types.
  {
    ...tseslint.configs.disableTypeChecked,
    files: ['test/integrations/**/*.ts', 'test/bench/peers/**/*.ts'],
  },
  {
    files: ['vite.config.ts', '.config/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noTypeScriptOnlySyntax],
    },
  },
);
