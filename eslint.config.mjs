import docusaurus from '@docusaurus/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** A folder and what it must not import, with the reason that the author of a wrong import reads. */
const boundary = (files, patterns, ignores = []) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test.tsx', ...ignores],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {patterns: patterns.map(([group, message, allowTypeImports = false]) => ({group, message, allowTypeImports}))},
    ],
  },
});

const REACT = [['react', 'react-dom', 'react/*'], 'Data is plain objects: no React here.'];
const DOCUSAURUS = [['@docusaurus/*', '@theme/*'], 'Only useLocale.ts asks Docusaurus; data and l10n stay free of it.'];
const ZOD = [['zod'], 'zod stays in src/data/schema: models take its types, so that it never reaches the browser.', true];

export default tseslint.config(
  {ignores: ['build/', 'bench/.work/', '.docusaurus/', 'node_modules/', 'coverage/', 'test-results/', 'playwright-report/']},
  ...tseslint.configs.recommended,
  {
    plugins: {'react-hooks': reactHooks, '@docusaurus': docusaurus},
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@docusaurus/no-html-links': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      'no-console': 'off',
    },
  },
  {...jsxA11y.flatConfigs.recommended, files: ['src/**/*.tsx']},
  {
    files: ['src/components/primitives/**/*.tsx'],
    rules: {
      // Explicit roles keep a table a table where CSS shows its rows as cards; a scroll region must take the keyboard's focus.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
      'jsx-a11y/no-noninteractive-tabindex': ['error', {roles: ['region']}],
    },
  },
  {
    files: ['src/components/**/*.tsx', 'src/pages/**/*.tsx', 'src/theme/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {selector: 'JSXAttribute[name.name="style"]', message: 'No inline style: use a CSS module and the tokens of src/css/custom.css.'},
        {selector: 'JSXText[value=/\\p{Script=Han}/u]', message: 'No text in a component: use <Translate> and i18n/zh/code.json, or a row of src/data.'},
        {
          selector: 'BinaryExpression[operator="==="][right.value=/^(en|zh)$/]',
          message: 'No component branches on the language: resolve the data, translate the message.',
        },
      ],
    },
  },
  boundary(['src/data/*.ts'], [REACT, DOCUSAURUS, ZOD, [['../components/*', '../l10n/*', '../plugins/*', '@site/*'], 'Data knows nothing of who shows it.']]),
  boundary(
    ['src/l10n/*.ts'],
    [[['../data/*', '@site/src/data/*'], 'l10n resolves any value; it knows types only.', true], [['../components/*'], 'l10n knows no component.'], ZOD],
  ),
  boundary(
    ['src/l10n/*.ts'],
    [
      [['../data/*', '@site/src/data/*'], 'l10n resolves any value; it knows types only.', true],
      [['../components/*'], 'l10n knows no component.'],
      ZOD,
      DOCUSAURUS,
    ],
    ['src/l10n/useLocale.ts'],
  ),
  boundary(
    ['src/components/primitives/**'],
    [
      [['@site/src/data/*', '!@site/src/data/derive'], 'A primitive gets its data from its caller; only the pure functions of derive.ts are free.', true],
      [['**/resolve'], 'A primitive receives resolved text.', true],
      ZOD,
    ],
  ),
  boundary(
    ['src/components/*Tables/**'],
    [[['*.css', '**/*.css'], 'Looks live in the primitives.'], [['@docusaurus/Translate'], 'Chrome strings live in the primitives, facts in the data.'], ZOD],
  ),
  boundary(['src/plugins/**'], [[['**/components/*'], 'A plugin reads the data, not the components.']]),
);
