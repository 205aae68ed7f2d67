import {parse} from 'yaml';
import {remembered} from '../../remembered';
import type {Finding, Project, Rule} from '../../types';
import {readFields, type FrontMatter} from './frontMatter';
import {meant} from './nearest';
import {eachPage, reporter} from './report';
import {FRONT_MATTER, sampleFields, TAG_FILES} from './samples';

const RULE = {
  name: 'front-matter-tags',
  why: 'a tag without an entry has no page of its own, and the build stops',
};
const report = reporter(RULE);

const TAG_LISTS = ['docs/tags.yml', 'i18n/zh/docusaurus-plugin-content-docs/current/tags.yml'];

/** The tags of each list; none of one that cannot be read, which another rule reports. */
const knownTags = remembered((project: Project): string[][] =>
  TAG_LISTS.map((file) => {
    try {
      return Object.keys((parse(project.files.get(file) ?? '') as object | null) ?? {});
    } catch {
      return [];
    }
  }),
);

function tagFaults(project: Project, read: FrontMatter): Finding[] {
  const field = read.fields.find(({key}) => key === 'tags');
  if (!field || !Array.isArray(field.value)) return [];
  return field.value.flatMap((tag) =>
    TAG_LISTS.flatMap((file, index) => {
      const tags = knownTags(project)[index] ?? [];
      if (tags.includes(String(tag))) return [];
      return [
        report(field.at, {
          what: `the tag ${String(tag)} is not in ${file}${meant(String(tag), tags)}`,
          how: `use a tag of that list, or add it to ${TAG_LISTS.join(' and ')}`,
        }),
      ];
    }),
  );
}

/** Tags of pages stand in the lists of tags. */
export const frontMatterTags: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'The tags of a page stand in the lists of tags of both languages.',
  check: eachPage((page, project) => {
    const read = readFields(page);
    return read ? tagFaults(project, read) : [];
  }),
  failing: [
    sampleFields('an unknown tag', `${FRONT_MATTER}\ntags: [ekz]`, TAG_FILES),
    sampleFields('lists that cannot be read', `${FRONT_MATTER}\ntags: [eks]`, {
      'docs/tags.yml': 'eks: [',
      'i18n/zh/docusaurus-plugin-content-docs/current/tags.yml': '',
    }),
    sampleFields('no list of tags', `${FRONT_MATTER}\ntags: [eks]`),
  ],
  passing: [
    sampleFields('a known tag', `${FRONT_MATTER}\ntags: [eks]`, TAG_FILES),
    sampleFields('no tags', FRONT_MATTER),
    sampleFields('front matter that cannot be read, of which another rule tells', 'tags: ['),
  ],
};
