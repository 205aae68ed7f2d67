const TOKENS = 'src/css/custom.css';
const useToken = `a colour is a token of ${TOKENS}: write var(--name)`;

/** Looks come from tokens, and hold in every direction of writing. `npm run lint:css -- --fix` mends what is mechanical. */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical'],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  rules: {
    'color-no-hex': [true, {message: `A hex colour: ${useToken}`}],
    'color-named': ['never', {message: `A named colour: ${useToken}`}],
    'function-disallowed-list': [['/^rgb/', '/^hsl/', 'hwb', '/^(ok)?lab$/', '/^(ok)?lch$/', 'color'], {message: `A colour function: ${useToken}`}],
    'csstools/use-logical': ['always', {severity: 'error'}],
    'declaration-property-value-disallowed-list': [
      {'text-align': ['left', 'right'], float: ['left', 'right'], clear: ['left', 'right']},
      {message: 'A side of the screen: write start or end, which follow the direction of writing'},
    ],
    'declaration-no-important': [
      true,
      {
        message:
          '!important: make the selector more exact; where nothing else helps, write above it /* stylelint-disable-next-line declaration-no-important -- why */',
      },
    ],
    // CSS modules are read in scripts: their classes are camel case.
    'selector-class-pattern': [/^[a-z][a-zA-Z0-9]*$/, {message: 'A class of a CSS module is written in camelCase, so that styles.name works'}],
    'selector-pseudo-class-no-unknown': [true, {ignorePseudoClasses: ['global', 'local']}],
    // Names of fonts are names.
    'value-keyword-case': ['lower', {ignoreProperties: ['/^--font-/']}],
    // Rules stand in the order of the page, not of their weight.
    'no-descending-specificity': null,
    // A blank line separates thoughts, not declarations.
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'comment-empty-line-before': null,
  },
  overrides: [
    // Selectors of the framework.
    {files: ['src/css/print.css'], rules: {'selector-class-pattern': null}},
    {
      files: [TOKENS],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        // Selectors of the framework.
        'selector-class-pattern': null,
      },
    },
  ],
};
