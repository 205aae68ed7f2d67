import {MINIMAL_PAGE} from '../../minimalProject';
import type {Example} from '../../types';

/** The front matter of the sample page, and what a page says below it when nothing else matters. */
export const FRONT_MATTER = 'title: "Sample guide"\ndescription: "A guide with one table"\nsidebar_position: 1';
const CHINESE_FRONT_MATTER = 'title: "示例指南"\ndescription: "只有一张表的指南"\nsidebar_position: 1';

/** The import of the one component of the minimal project. */
export const IMPORT = "import {SampleServers} from '@site/src/components/AiopsIntroTables';";

/** A page with a body of its own. */
export function pageText(body: string, frontMatter = FRONT_MATTER): string {
  return `---\n${frontMatter}\n---\n\n${body}\n`;
}

/** An example whose English page has a body of its own. */
export function sample(name: string, body: string, files: Record<string, string> = {}): Example {
  return {name, files: {[MINIMAL_PAGE.en]: pageText(body), ...files}};
}

/** An example whose English page has front matter of its own. */
export function sampleFields(name: string, frontMatter: string, files: Record<string, string> = {}): Example {
  return {name, files: {[MINIMAL_PAGE.en]: pageText('Text.', frontMatter), ...files}};
}

/** An example whose English page is given whole. */
export function samplePage(name: string, text: string, files: Record<string, string> = {}): Example {
  return {name, files: {[MINIMAL_PAGE.en]: text, ...files}};
}

/** An example of a page and its mirror. */
export function samplePair(name: string, en: string, zh: string, files: Record<string, string> = {}): Example {
  return {name, files: {[MINIMAL_PAGE.en]: pageText(en), [MINIMAL_PAGE.zh]: pageText(zh, CHINESE_FRONT_MATTER), ...files}};
}

/** A module of checked statements, one of which has a note, and the component that shows it. */
export const CLAIM_FILES: Record<string, string> = {
  'src/components/ClaimNote/index.ts': "export {ClaimNote} from './ClaimNote';\n",
  'src/data/claims.ts': `import type {Claim} from './schema';

export const claims: Claim[] = [
  {id: 'noted', verdict: 'outdated', note: {en: 'It moved.', zh: '已迁移。'}, noted: '2026-11'},
  {id: 'silent', verdict: 'confirmed'},
];
`,
};

/** Lists of tags in both languages. */
export const TAG_FILES: Record<string, string> = {
  'docs/tags.yml': 'eks:\n  label: Amazon EKS\n  permalink: /eks\n  description: Running Kubernetes.\n',
  'i18n/zh/docusaurus-plugin-content-docs/current/tags.yml': 'eks:\n  label: Amazon EKS\n  permalink: /eks\n  description: 运行 Kubernetes。\n',
};

/** The components of a guide's head. */
export const GUIDE_FILES: Record<string, string> = {
  'src/components/Guide/index.ts': "export {GuideHead} from './GuideHead';\nexport {LearningPath} from './LearningPath';\n",
};
