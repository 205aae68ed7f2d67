import {MINIMAL_PAGE, projectOf} from '@site/src/checks/minimalProject';
import {CLAIM_FILES, FRONT_MATTER, IMPORT, TAG_FILES} from '@site/src/checks/rules/pages/samples';
import {pageAddress, readPage} from '@site/src/checks/readPage';
import type {Finding, Project, Rule} from '@site/src/checks/types';

/** Something that must not get through: a name, a text in which `@@` marks the place of the fault, and words of the reason. */
export type Attack = readonly [name: string, text: string, reason: RegExp];

/** The file that attacks are written into. */
export const FILE = MINIMAL_PAGE.en;

/** A page around a body: front matter, the one import, and nothing that could be refused. */
export const page = (body: string) => `---\n${FRONT_MATTER}\n---\n\n${IMPORT}\n\n${body}\n\n<SampleServers />\n`;

/** The text without its mark, and the line on which the mark stood. */
export function marked(text: string): {text: string; line: number} {
  const at = text.indexOf('@@');
  if (at < 0) throw new Error(`no @@ marks the place of the fault in: ${text}`);
  return {text: text.slice(0, at) + text.slice(at + 2), line: text.slice(0, at).split('\n').length};
}

/** The minimal project with notes and tags; read once, since most attacks change one page only. */
const base = projectOf({...CLAIM_FILES, ...TAG_FILES});

/** The minimal project with some files of its own; the data modules stay as they are. */
export function attacked(texts: Record<string, string>): Project {
  const files = new Map([...base.files, ...Object.entries(texts)]);
  const changed = Object.keys(texts).filter((file) => pageAddress(file));
  const pages = [...base.pages.filter(({file}) => !changed.includes(file)), ...changed.map((file) => readPage(file, texts[file] ?? ''))];
  const paths = [...new Set(pages.map(({path}) => path))];
  const find = (path: string, locale: 'en' | 'zh') => pages.find((candidate) => candidate.path === path && candidate.locale === locale);
  return {...base, files, pages, pairs: paths.map((path) => ({path, en: find(path, 'en'), zh: find(path, 'zh')}))};
}

/** What rules say of a project, without warnings. */
export function errorsOf(project: Project, rules: Rule[]): Finding[] {
  return rules.flatMap((rule) => rule.check(project)).filter(({severity}) => severity === 'error');
}

/** The words of a finding that its reader sees. */
export const words = ({what, why, how}: Finding) => `${what} — ${why} — ${how}`;

/** Findings that name the file, the line and a reason of the expected kind. */
export function answers(findings: Finding[], file: string, line: number, reason: RegExp): Finding[] {
  return findings.filter((finding) => finding.file === file && finding.line === line && finding.column > 0 && reason.test(words(finding)));
}
