import type {Finding, Fix, Page, Project, Rule} from '../../types';
import {allNames, elementsOf, importedNames} from './frontDoors';
import {meant} from './nearest';
import {ofType, sourceOf, startOf, type Element, type Found} from './nodes';
import {eachPage, reporter} from './report';
import {CLAIM_FILES, IMPORT, sample} from './samples';

const RULE = {
  name: 'page-elements',
  why: 'MDX is code: an element can load scripts, send readers elsewhere or imitate the site',
};
const report = reporter(RULE);

/** What Markdown has in place of an HTML element. */
const MARKDOWN: Record<string, string> = {
  a: 'write a link: [words](address)',
  img: 'write a picture: ![what it shows](./img/name.svg)',
  br: 'start a new paragraph: leave a line empty',
  b: 'write **strong**',
  strong: 'write **strong**',
  i: 'write *emphasis*',
  em: 'write *emphasis*',
  code: 'write `code`',
  pre: 'write a code block between lines of ```',
  table: 'write a Markdown table, or add a table to src/data: CONTRIBUTING.md shows how',
  details: 'say it in the text, or leave it out',
};

/** Adds the missing import below the last one, or below the front matter. */
function importFix(page: Page, name: string, door: string): Fix | undefined {
  const last = ofType(page, 'mdxjsEsm', 'yaml').at(-1)?.node;
  const end = last?.position?.end.offset;
  if (last === undefined || end === undefined) return undefined;
  const line = `import {${name}} from '@site/src/components/${door}';`;
  return {file: page.file, start: end, end, text: `${last.type === 'yaml' ? '\n\n' : '\n'}${line}`};
}

function nameFault(page: Page, project: Project, node: Element): Finding | undefined {
  const name = node.name ?? '';
  if (importedNames(page).some((imported) => imported.name === name)) return undefined;
  const names = allNames(project);
  const door = names.get(name);
  if (door) {
    // An import in a wrong form is reported as such; a second one would not help.
    if (ofType(page, 'mdxjsEsm').some((esm) => new RegExp(`\\b${name}\\b`).test(esm.node.value))) return undefined;
    const how = `add import {${name}} from '@site/src/components/${door}'; below the front matter; npm run check -- --fix does it`;
    return report(startOf(page, node), {
      what: `<${name}> is not imported`,
      why: 'without the import the page does not build',
      how,
      fix: importFix(page, name, door),
    });
  }
  if (/^[A-Z]\w*$/.test(name))
    return report(startOf(page, node), {
      what: `there is no component <${name}>${meant(name, names.keys())}`,
      how: 'use a component that a front door in src/components exports',
    });
  return report(startOf(page, node), {
    what: `the element <${name}> is not allowed on a page`,
    how: (Object.hasOwn(MARKDOWN, name) ? MARKDOWN[name] : undefined) ?? 'write Markdown: pages hold no HTML',
  });
}

function placeFaults(page: Page, {node, parents}: Found<Element>): Finding[] {
  if (node.children.length > 0)
    return [report(startOf(page, node), {what: `<${node.name}> holds content`, how: `write <${node.name} />, and the text outside of it`})];
  const alone = node.type === 'mdxJsxFlowElement' && parents.length === 1 && /^<\w+(?: [^\n<>{}]*?)? ?\/>$/.test(sourceOf(page, node));
  if (alone) return [];
  return [
    report(startOf(page, node), {
      what: `<${node.name}> does not stand alone on its line`,
      why: 'a figure inside a sentence, list or quotation is not valid HTML and cannot be compared with its mirror',
      how: `put <${node.name} /> on a line of its own, with an empty line above and below`,
    }),
  ];
}

/** Elements are imported components, alone on their lines. */
export const elements: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Elements are components that the page imports, self-closing and alone on a line.',
  check: eachPage((page, project) =>
    elementsOf(page).flatMap((found): Finding[] => {
      const unknown = nameFault(page, project, found.node);
      return unknown ? [unknown] : placeFaults(page, found);
    }),
  ),
  failing: [
    sample('a script', '<script src="https://example.com/x.js" />'),
    sample('a component that is not imported', '<SampleServers />'),
    sample('a component that is not imported, beside one that is', `${IMPORT}\n\n<SampleServers />\n\n<ClaimNote id="noted" />`, CLAIM_FILES),
    sample('a component that nobody exports', '<SampleServer />'),
    sample('an HTML element with a counterpart', '<img src="/img/x.svg" />'),
    sample('an element named like a method', '<constructor />'),
    sample('a component in a list', `${IMPORT}\n\n- <SampleServers />`),
    sample('a component in a sentence', `${IMPORT}\n\nSee <SampleServers /> here.`),
    sample('content in a component', `${IMPORT}\n\n<SampleServers>\nText.\n</SampleServers>`),
  ],
  passing: [
    sample(
      'an import in a wrong form, of which another rule tells',
      "import {SampleServers as S} from '@site/src/components/AiopsIntroTables';\n\n<SampleServers />",
    ),
    sample('a table', `${IMPORT}\n\n<SampleServers />`),
    sample('a note', 'import {ClaimNote} from \'@site/src/components/ClaimNote\';\n\n<ClaimNote id="noted" />\n\n<ClaimNote id="noted" again />', CLAIM_FILES),
  ],
};
