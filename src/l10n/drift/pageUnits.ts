import {positionAt} from '../../checks/positions';
import type {Page, PagePair, Position, Project} from '../../checks/types';
import {TAG_FILES, tagTexts} from '../../checks/rules/language/labelTexts';
import {normalise, type Unit} from './unit';

/** The part of a page before its first heading. */
export const TOP = '_top';
/** Title, label and description of a page. */
export const FRONT_MATTER = '_front-matter';

interface Section {
  name: string;
  label: string;
  text: string;
  place: Position;
}

/** Where the front matter ends. */
const bodyStart = (content: string): number => content.match(/^---\n[\s\S]*?\n---\n/)?.[0].length ?? 0;

/** The sections of a page by their heading ids; a heading without an id belongs to the section before it. */
function sectionsOf(page: Page): Section[] {
  const lines = page.content.split('\n');
  const offsetOf = (line: number) => lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const starts = [{name: TOP, label: 'the part before the first heading', offset: bodyStart(page.content)}];
  for (const heading of page.headings) {
    if (heading.id && !starts.some(({name}) => name === heading.id)) starts.push({name: heading.id, label: heading.text, offset: offsetOf(heading.line)});
  }
  const bodies = starts.map(({name, label, offset}, index) => ({
    name,
    label,
    text: normalise(page.content.slice(offset, starts[index + 1]?.offset)),
    place: positionAt(page.file, page.content, offset),
  }));
  const words = ['title', 'sidebar_label', 'description', 'pagination_label'].map((key) => page.frontMatter?.[key]);
  const head = {
    name: FRONT_MATTER,
    label: 'title and description',
    text: words.filter(Boolean).map(String).join('\n'),
    place: {file: page.file, line: 1, column: 1},
  };
  return [head, ...bodies].filter(({text}) => text !== '');
}

/** The sections of a page in both languages. None where one of them does not parse: another rule says so. */
export function pageUnits(pair: PagePair): Unit[] {
  if (pair.en?.syntaxError || pair.zh?.syntaxError) return [];
  const [english, chinese] = [pair.en, pair.zh].map((page) => (page ? sectionsOf(page) : []));
  const names = [...new Set([...(english ?? []), ...(chinese ?? [])].map(({name}) => name))];
  return names.map((name) => {
    const en = english?.find((section) => section.name === name);
    const zh = chinese?.find((section) => section.name === name);
    const place = en?.place ?? zh?.place ?? {file: pair.path, line: 1, column: 1};
    return {group: pair.path, name, kind: 'page', label: en?.label ?? zh?.label ?? name, en: en?.text, zh: zh?.text, place, target: zh?.place};
  });
}

/** The tags of the pages: label and description of each. */
export function tagUnits(project: Project): Unit[] {
  const texts = (['en', 'zh'] as const).flatMap((locale) => tagTexts(locale, project.files.get(TAG_FILES[locale]) ?? ''));
  const tags = [...new Set(texts.map(({where}) => where.split('.')[0] ?? ''))];
  return tags.map((tag) => {
    const of = (locale: 'en' | 'zh') => texts.filter((text) => text.locale === locale && text.where.startsWith(`${tag}.`));
    const joined = (locale: 'en' | 'zh') =>
      of(locale)
        .map(({value}) => value)
        .join('\n') || undefined;
    const placeOf = (locale: 'en' | 'zh') => {
      const first = of(locale)[0];
      return first ? positionAt(first.file, project.files.get(first.file) ?? '', first.at[0] ?? 0) : undefined;
    };
    const place = placeOf('en') ?? placeOf('zh') ?? {file: TAG_FILES.en, line: 1, column: 1};
    return {group: 'tags.yml', name: tag, kind: 'page', label: `tag ${tag}`, en: joined('en'), zh: joined('zh'), place, target: placeOf('zh')};
  });
}
