import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importTableRule } from './eslint/import-table.mjs';

const pureLibrary = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'src/lib has no clock: pass the as-of date in.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'src/lib has no clock: pass the as-of date in.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'src/lib is deterministic: use a seeded generator.',
  },
  {
    selector: "CallExpression[callee.name='fetch']",
    message: 'src/lib does no I/O: reading belongs to scripts/lib.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: "name the locale: the machine's differs between builds.",
  },
];

export default defineConfig(
  { ignores: ['dist/**', '.astro/**', '.peerfolio/**', 'content/generated/**', 'coverage/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An async generator without `await` is how an AsyncIterable of what is at hand is written.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Tests look into parsed JSON, whose shape is what they assert.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro/*.ts', '**/*.astro/*.js', '*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: null } },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs', '**/*.astro/*.ts'],
    plugins: { peerfolio: { rules: { 'import-table': importTableRule } } },
    rules: { 'peerfolio/import-table': 'error' },
  },
  {
    files: ['src/lib/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...pureLibrary] },
  },
  {
    // A raw HTML sink is allowed in one component, which takes only what our own sanitiser made.
    files: ['src/**/*.astro'],
    ignores: ['src/components/ui/SafeHtml.astro', 'src/components/ui/JsonLd.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);
