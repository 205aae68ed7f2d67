import type {Finding, Page, Rule} from '../../types';
import {ATTRIBUTES, elementsOf, importedNames} from './frontDoors';
import {meant} from './nearest';
import {startOf, type Element} from './nodes';
import {eachPage, reporter} from './report';
import {CLAIM_FILES, IMPORT, sample} from './samples';

const RULE = {
  name: 'page-attributes',
  why: 'MDX is code: a value in braces is run as a program, and an unknown attribute can reach the HTML of the page',
};
const report = reporter(RULE);

function attributeFaults(page: Page, node: Element): Finding[] {
  const known = Object.hasOwn(ATTRIBUTES, node.name ?? '') ? (ATTRIBUTES[node.name ?? ''] ?? {}) : {};
  const findings: Finding[] = [];
  const refuse = (what: string, how: string) => void findings.push(report(startOf(page, node), {what, how}));
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(`<${node.name}> spreads values with {${attribute.value.slice(0, 30)}}`, 'delete the braces: attributes are plain texts');
      continue;
    }
    const kind = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    const right = kind === 'flag' ? attribute.value === null : typeof attribute.value === 'string';
    if (!kind)
      refuse(
        `<${node.name}> has the attribute ${attribute.name}${meant(attribute.name, Object.keys(known))}`,
        Object.keys(known).length ? `it takes ${Object.keys(known).join(' and ')} only` : 'delete it: this component takes no attributes',
      );
    else if (!right)
      refuse(
        `the attribute ${attribute.name} of <${node.name}> has the wrong form`,
        kind === 'flag' ? `write ${attribute.name} alone, without a value` : `write ${attribute.name}="…" with plain text`,
      );
    else if (seen.has(attribute.name)) refuse(`<${node.name}> has the attribute ${attribute.name} twice`, 'delete one of the two');
    seen.add(attribute.name);
  }
  return findings;
}

/** Components get the attributes that they know, as plain text. Elements that are no imported components are refused anyway. */
export const attributes: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Components have only attributes that they know, each once, as text in quotes or as a bare word.',
  check: eachPage((page) => {
    const names = new Set(importedNames(page).map(({name}) => name));
    return elementsOf(page).flatMap(({node}) => (names.has(node.name ?? '') ? attributeFaults(page, node) : []));
  }),
  failing: [
    sample('an attribute that the component does not know', `${IMPORT}\n\n<SampleServers onClick="x" />`),
    sample('spread attributes', `${IMPORT}\n\n<SampleServers {...props} />`),
    sample('a flag with a value', 'import {ClaimNote} from \'@site/src/components/ClaimNote\';\n\n<ClaimNote id="noted" again="true" />', CLAIM_FILES),
  ],
  passing: [
    sample('a note', 'import {ClaimNote} from \'@site/src/components/ClaimNote\';\n\n<ClaimNote id="noted" />\n\n<ClaimNote id="noted" again />', CLAIM_FILES),
  ],
};
