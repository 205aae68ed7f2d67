import {describe, expect, it} from 'vitest';
import {asOneProcessor} from './postCss';

describe('the processor of stylesheets', () => {
  it('has its plugins made, and looks for no other settings', () => {
    const own = {postcssPlugin: 'own'};
    const {plugins, config, ident} = asOneProcessor({ident: 'postcss', plugins: [['postcss-preset-env', {}], own]});
    expect({config, ident}).toEqual({config: false, ident: 'postcss'});
    expect(plugins).toEqual([expect.objectContaining({postcssPlugin: 'postcss-preset-env'}), own]);
  });
});
