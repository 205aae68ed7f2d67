import type {Code} from 'mdast';
import type {Finding, Page, Rule} from '../../types';
import {meant} from './nearest';
import {ofType, sourceOf, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'code-blocks',
  why: 'the language decides how the code is coloured, copied and compared with its translation',
};
const report = reporter(RULE);

/** Languages of code blocks; a block without one is a text diagram. */
export const LANGUAGES = [
  ...['bash', 'console', 'powershell', 'yaml', 'json', 'toml', 'ini', 'text', 'diff', 'markdown'],
  ...['ts', 'tsx', 'js', 'jsx', 'python', 'go', 'java', 'rust', 'html', 'css', 'xml', 'sql', 'hcl', 'dockerfile', 'promql', 'rego', 'http', 'graphql'],
];
const OTHER_NAMES: Record<string, string> = {
  sh: 'bash',
  shell: 'bash',
  zsh: 'bash',
  yml: 'yaml',
  typescript: 'ts',
  javascript: 'js',
  py: 'python',
  golang: 'go',
  terraform: 'hcl',
  tf: 'hcl',
  docker: 'dockerfile',
  plaintext: 'text',
  txt: 'text',
  md: 'markdown',
};
const META = /^(?:(?:title="[^"{}<>]*"|showLineNumbers|\{[\d,-]+\})(?: |$))*$/;

function blockFaults(page: Page, node: Code): Finding[] {
  const findings: Finding[] = [];
  const refuse = (what: string, how: string, why?: string) => void findings.push(report(startOf(page, node), {what, how, why}));
  const source = sourceOf(page, node);
  const fence = source.match(/^(?:`{3,}|~{3,})/)?.[0] ?? '```';
  const last =
    source
      .split('\n')
      .at(-1)
      ?.replace(/^[\s>]*/, '') ?? '';
  if (!source.includes('\n') || !last.startsWith(fence) || /[^`~\s]/.test(last)) {
    refuse('the code block that starts here is not closed', `add a line ${fence} below the code`, 'everything below it would be shown as code');
  }
  const language = node.lang;
  if (language && !LANGUAGES.includes(language)) {
    const better = Object.hasOwn(OTHER_NAMES, language) ? OTHER_NAMES[language] : undefined;
    refuse(
      `the language "${language.slice(0, 30)}" of the code block is unknown here${better ? '' : meant(language, LANGUAGES)}`,
      better ? `write ${fence}${better}` : `use one of ${LANGUAGES.join(', ')}; a block without a language is a text diagram`,
    );
  }
  if (node.meta && !META.test(node.meta)) {
    refuse(
      `"${node.meta.slice(0, 40)}" behind the language of the code block is unknown here`,
      'delete it; title="…", showLineNumbers and {1,3-5} may stand there',
      'such words change how the block is shown, and some make it run',
    );
  }
  return findings;
}

/** Code blocks name a known language and are closed. */
export const codeBlocks: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Code blocks are closed and name a known language, or none for a text diagram.',
  check: eachPage((page) => ofType(page, 'code').flatMap(({node}) => blockFaults(page, node))),
  failing: [
    sample('a mistyped language', '```bahs\nls\n```'),
    sample('a block that is not closed', '```bash\nls\n\nMore text.'),
    sample('code that runs', '```jsx live\n<App />\n```'),
  ],
  passing: [sample('a command and a diagram', '```bash title="Install" {1}\nls\n```\n\n```\nA → B\n```\n\n- in a list:\n\n  ```yaml\n  a: 1\n  ```')],
};
