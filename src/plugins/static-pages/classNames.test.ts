import {describe, expect, it} from 'vitest';
import {shortenClassNames} from './classNames';

const modules = (more = {}) => ({loader: 'css-loader', options: {modules: {localIdentName: '[local]_[contenthash:base64:4]', ...more}}});

describe('shortenClassNames', () => {
  it('tells every loader of CSS modules, and nothing else', () => {
    const plain = {loader: 'css-loader', options: {importLoaders: 1}};
    const rules = [{test: /x/, use: [{loader: 'extract'}, modules({exportOnlyLocals: false})]}, {use: [plain]}, {use: [modules()]}, {type: 'asset'}, undefined];
    expect(shortenClassNames(rules)).toBe(2);
    expect(rules[0]).toMatchObject({use: [{loader: 'extract'}, {options: {modules: {localIdentName: '[contenthash:base64:4]', exportOnlyLocals: false}}}]});
    expect(plain.options).toEqual({importLoaders: 1});
  });

  it('finds nothing where nothing is', () => {
    expect(shortenClassNames(undefined)).toBe(0);
  });
});
