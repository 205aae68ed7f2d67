import type {RootContent} from 'mdast';

/** `import {Name} from '@site/src/components/Name';`, in the form in which MDX takes it. */
export function importOf(name: string): Extract<RootContent, {type: 'mdxjsEsm'}> {
  const source = `@site/src/components/${name}`;
  const identifier = {type: 'Identifier' as const, name};
  return {
    type: 'mdxjsEsm',
    value: `import {${name}} from '${source}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{type: 'ImportSpecifier', imported: identifier, local: {...identifier}}],
            source: {type: 'Literal', value: source, raw: `'${source}'`},
            attributes: [],
          },
        ],
      },
    },
  };
}
