import {parse as parseYaml} from 'yaml';
import {localizedOf, pageQuestions, textQuestions} from './answers';
import {insertElement, isConstant} from './edits';
import {idFault} from './names';
import type {Answers, Kind, Question, Repository} from './types';
import {quote, yamlString} from './write';

const FOLDER = 'aiops-aidlc';
const SIDEBARS = 'sidebars.ts';
const GUIDES = 'src/plugins/guide-data/guides.ts';
const ROOT = {en: 'docs', zh: 'i18n/zh/docusaurus-plugin-content-docs/current'} as const;
type Locale = keyof typeof ROOT;

const pageFile = (locale: Locale, id: string) => `${ROOT[locale]}/${FOLDER}/${id}.mdx`;

/** The words of the skeleton that do not come from the author. */
const WORDS = {
  en: {
    state: '**This guide is being written.** The page tells you what it will cover and where to read until then. Nothing below is a recommendation yet.',
    covers: 'What it will cover',
    reading: 'Where to read meanwhile',
    series: 'In the series',
    previous: (link: string) => `Previous: ${link}.`,
  },
  zh: {
    state: '**本指南正在撰写。**本页说明它将涵盖的内容，以及在此之前可以阅读哪些资料。以下内容尚不构成建议。',
    covers: '将涵盖的内容',
    reading: '现在可以读什么',
    series: '系列导航',
    previous: (link: string) => `上一篇：${link}。`,
  },
};

function knownTags(repository: Repository): string[] {
  return Object.keys((parseYaml(repository.read(`${ROOT.en}/tags.yml`) ?? '') as object | null) ?? {});
}

const listOf = (answer: string, separator: RegExp) =>
  answer
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
const tagsOf = (answer: string) => listOf(answer, /[,，]/);
const topicsOf = (answer: string) => listOf(answer, /[;；]/);

function guideIdFault(id: string, _answers: Answers, repository: Repository): string | undefined {
  const fault = idFault(id);
  if (fault) return fault;
  const existing = [pageFile('en', id), pageFile('zh', id)].find((file) => repository.read(file) !== undefined);
  if (existing) return `${existing} exists: choose another id, or edit that page`;
  return repository.read(SIDEBARS)?.includes(`'${FOLDER}/${id}'`) ? `${SIDEBARS} has a page ${id}: choose another id` : undefined;
}

function tagsFault(answer: string, _answers: Answers, repository: Repository): string | undefined {
  const known = knownTags(repository);
  const unknown = tagsOf(answer).filter((tag) => !known.includes(tag));
  const list = `known are ${known.join(', ')}; a new one goes into docs/tags.yml and its Chinese mirror first`;
  if (unknown.length > 0) return `names ${unknown.join(', ')}: ${list}`;
  return tagsOf(answer).length === new Set(tagsOf(answer)).size ? undefined : 'names a tag twice';
}

/** Both lists have as many topics: each is translated. */
const topics: Question[] = textQuestions('topics', 'What will it cover? Topics, separated by semicolons', {
  en: 'Which signals to collect; How to keep their cost in bounds',
  zh: '采集哪些信号；怎样控制成本',
}).map((question) => ({
  ...question,
  fault: (answer, answers, repository) => {
    const [en, here] = [topicsOf(answers['topics-en'] ?? '').length, topicsOf(answer).length];
    if (question.flag === 'topics-zh' && en !== here) return `has ${here} topic(s), but the English list has ${en}: translate each`;
    return question.fault?.(answer, answers, repository);
  },
}));

const questions: Question[] = [
  {flag: 'id', ask: 'Id of the guide: its file and address', example: 'cost-control', fault: guideIdFault},
  ...textQuestions('title', 'Title', {en: 'Cost Control on EKS', zh: 'EKS 成本控制'}),
  ...textQuestions('label', 'Short title for the sidebar', {en: 'Cost Control', zh: '成本控制'}),
  ...textQuestions('description', 'What the guide is about, in one sentence without a full stop', {
    en: 'What observability on Amazon EKS costs, and how to keep it in bounds',
    zh: 'Amazon EKS 上可观测性的成本，以及如何加以控制',
  }),
  ...textQuestions('audience', 'For whom it is, as a sentence', {
    en: 'It is for platform engineers who pay for what they collect.',
    zh: '它面向需要为所采集数据付费的平台工程师。',
  }),
  ...topics,
  ...pageQuestions('link', 'A page to read meanwhile', {
    title: 'Amazon EKS: Best Practices for Cost Optimization',
    url: 'https://docs.aws.amazon.com/eks/latest/best-practices/cost-opt.html',
  }),
  {flag: 'tags', ask: 'Tags, separated by commas', example: 'eks, observability', fault: tagsFault},
];

/** The guides of the learning path by their ids, in its order. Other pages of the folder stand in the sidebar too, and none of them is a guide. */
function guideIds(repository: Repository): string[] {
  const list = repository.read(GUIDES)?.match(/\bGUIDES\s*=\s*\[([^\]]*)\]/)?.[1] ?? '';
  return [...list.matchAll(/'([a-z0-9-]+)'/g)].map(([, id = '']) => id);
}

/** The largest `sidebar_position` of the guides. */
function lastPosition(repository: Repository): number {
  const pages = guideIds(repository).map((id) => repository.read(pageFile('en', id)) ?? '');
  return Math.max(0, ...pages.map((page) => Number(page.match(/^sidebar_position: (\d+)$/m)?.[1] ?? 0)));
}

/** The last guide of the learning path, by its id. */
const lastGuide = (repository: Repository): string | undefined => guideIds(repository).at(-1);

const labelOf = (repository: Repository, locale: Locale, id: string) =>
  repository.read(pageFile(locale, id))?.match(/^(?:sidebar_label|title): "(.*)"$/m)?.[1] ?? id;

function page(locale: Locale, answers: Answers, repository: Repository): string {
  const words = WORDS[locale];
  const text = (name: string) => localizedOf(answers, name)[locale];
  const previous = lastGuide(repository);
  const link =
    previous &&
    `[${repository.read(pageFile(locale, previous))?.match(/^sidebar_label: "(.*)"$/m)?.[1] ?? labelOf(repository, locale, previous)}](./${previous}.mdx)`;
  const announced = locale === 'en' ? `Announced guide: ${text('description')}` : `预告：${text('description')}`;
  return [
    '---',
    `title: ${yamlString(text('title'))}`,
    `sidebar_label: ${yamlString(text('label'))}`,
    `description: ${yamlString(announced)}`,
    'announced: true',
    `sidebar_position: ${lastPosition(repository) + 1}`,
    `category: "${FOLDER}"`,
    `tags: [${tagsOf(answers.tags ?? '').join(', ')}]`,
    '---',
    '',
    words.state,
    '',
    text('audience'),
    '',
    `## ${words.covers} {/* #what-it-will-cover */}`,
    '',
    ...topicsOf(text('topics')).map((topic) => `- ${topic.replace(/[.。]$/, '')}${locale === 'en' ? '.' : '。'}`),
    '',
    `## ${words.reading} {/* #where-to-read-meanwhile */}`,
    '',
    `- [${answers['link-title']}](${answers['link-url']})`,
    ...(link ? ['', `## ${words.series} {/* #in-the-series */}`, '', words.previous(link)] : []),
    '',
  ].join('\n');
}

/** A page that announces a guide, listed in the sidebar and on the home page. */
export const guide: Kind = {
  summary: 'a page in both languages that announces a guide, with its place in the sidebar and on the home page',
  questions,
  plan: (answers, repository) => {
    const id = answers.id ?? '';
    const sidebars = insertElement({
      file: SIDEBARS,
      source: repository.read(SIDEBARS) ?? '',
      array: (array) => array.elements.length > 0 && array.elements.every((item) => item.getText().startsWith(`'${FOLDER}/`)),
      arrayName: `list of pages of ${FOLDER}`,
      position: (elements) => elements.length,
      element: () => quote(`${FOLDER}/${id}`),
    });
    const guides = insertElement({
      file: GUIDES,
      source: repository.read(GUIDES) ?? '',
      array: (array) => isConstant(array, 'GUIDES'),
      arrayName: 'list GUIDES',
      position: (elements) => elements.length,
      element: () => quote(id),
    });
    const previous = lastGuide(repository);
    return {
      files: new Map([
        [pageFile('en', id), page('en', answers, repository)],
        [pageFile('zh', id), page('zh', answers, repository)],
        [SIDEBARS, sidebars],
        [GUIDES, guides],
      ]),
      next: [
        `Write it: ${pageFile('en', id)} and ${pageFile('zh', id)}. Every heading keeps its {/* #id */}, equal in both languages.`,
        ...(previous ? [`Let the end of ${previous}.mdx lead to it, and name it in index.mdx, in both languages.`] : []),
        'When the guide is complete, remove announced: true, “Announced guide:” (预告：) and the sentence that it is being written from both files.',
        'npm run check, then npm start to see it.',
      ],
    };
  },
};
