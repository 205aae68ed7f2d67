import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {MINIMAL_PAGE, minimalProject, projectOf} from './minimalProject';
import {makeProject} from './project';
import {rules} from './rules';
import {runRules} from './run';
import type {Finding, Project, Rule} from './types';

/** What every rule tells of its examples, as it was read and found right: the words, the place, and what `--fix` makes of it. */
const TOLD = 'src/checks/rules/findings.txt';
const UPDATE = 'UPDATE_FINDINGS=1 npx vitest run src/checks/findings.test.ts';

const visible = (text: string) =>
  text.replace(/\\|[\p{C}\p{M}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (sign) => (sign === '\\' ? '\\\\' : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`));

function lines(project: Project, finding: Finding, why?: string): string[] {
  const {file, line, column, what, how, fix, severity} = finding;
  const before = fix ? (project.files.get(fix.file) ?? '').slice(fix.start, fix.end) : '';
  return [
    `${file}:${line}:${column} ${severity === 'warning' ? 'warning: ' : ''}${what}`,
    `  how: ${how}`,
    ...(finding.why === why ? [] : [`  why: ${finding.why}`]),
    ...(fix ? [`  fix: ${fix.file} ${fix.start}: "${before}" becomes "${fix.text}"`] : []),
  ].map(visible);
}

/** Projects in which something else is broken first: each rule must bear it, and few should speak of it. */
const BROKEN: Record<string, () => Project> = {
  'no files at all': () => makeProject(new Map(), '2026-11-21'),
  'a page that cannot be parsed': () => projectOf({[MINIMAL_PAGE.en]: '---\ntitle: "Sample guide"\n---\n\n# A {/* #a */}\n\n<SampleServers>\n'}),
  'front matter that is no YAML': () => projectOf({[MINIMAL_PAGE.en]: (minimalProject()[MINIMAL_PAGE.en] ?? '').replace('title:', 'title: [')}),
  'a page without front matter': () => projectOf({[MINIMAL_PAGE.zh]: (minimalProject()[MINIMAL_PAGE.zh] ?? '').replace(/^---[\s\S]*?---\n\n/, '')}),
  'a page without headings': () => projectOf({[MINIMAL_PAGE.zh]: (minimalProject()[MINIMAL_PAGE.zh] ?? '').replace(/^#.*\n/gm, '')}),
  'two headings with one id': () => projectOf({[MINIMAL_PAGE.zh]: (minimalProject()[MINIMAL_PAGE.zh] ?? '').replace('#servers', '#sample-guide')}),
  'a module that is no TypeScript': () => projectOf({'src/data/sampleServers.ts': 'export const sampleServers = {\n'}),
  'a figure outside its schema': () =>
    projectOf({'src/data/sampleServers.ts': (minimalProject()['src/data/sampleServers.ts'] ?? '').replace('  lead:', '  led:')}),
  'a registry that is no TypeScript': () => projectOf({'src/data/registry.ts': 'export const registry = [\n'}),
  'messages that are no JSON': () => projectOf({'i18n/zh/code.json': '{'}),
};

function toldBy({name, why, failing}: Rule): string[] {
  const one = rules.filter((rule) => rule.name === name);
  return failing.flatMap((example) => {
    const project = projectOf(example.files);
    return ['', `${example.name}:`, ...runRules(project, one).flatMap((finding) => lines(project, finding, why))];
  });
}
const toldOfBroken = (project: Project) => [
  '',
  ...runRules(project, rules).flatMap((finding) => [`${finding.rule}:`, ...lines(project, finding, finding.why)]),
];

if (process.env.UPDATE_FINDINGS !== undefined) {
  const parts = [
    ...rules.map((rule) => [rule.name, toldBy(rule)] as const),
    ...Object.entries(BROKEN).map(([name, project]) => [name, toldOfBroken(project())] as const),
  ];
  fs.writeFileSync(TOLD, parts.map(([name, text]) => `# ${name}\n${text.join('\n')}\n`).join('\n'));
}

const known = new Map(
  fs
    .readFileSync(TOLD, 'utf8')
    .split(/^# /m)
    .map(
      (part) =>
        [
          part.slice(0, part.indexOf('\n')),
          part
            .slice(part.indexOf('\n') + 1)
            .trimEnd()
            .split('\n'),
        ] as const,
    ),
);

describe(`what is told is what was found right (after a change on purpose: ${UPDATE}, and read the difference)`, () => {
  it.each(rules)('$name', (rule) => expect(toldBy(rule)).toEqual(known.get(rule.name)));
  it.each(Object.keys(BROKEN))('%s', (name) => expect(toldOfBroken((BROKEN[name] as () => Project)())).toEqual(known.get(name)));
});
