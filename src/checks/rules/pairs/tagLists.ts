import {isMap, isNode, isScalar, parseDocument, type Pair} from 'yaml';
import {positionAt} from '../../positions';
import type {Finding, Position, Rule} from '../../types';
import {reporter} from '../pages/report';
import {TAG_FILES} from '../pages/samples';

const RULE = {
  name: 'tag-lists',
  why: 'each tag has a page of its own in both languages, under one address',
};
const report = reporter(RULE);

const EN = 'docs/tags.yml';
const ZH = 'i18n/zh/docusaurus-plugin-content-docs/current/tags.yml';
const FIELDS = ['label', 'permalink', 'description'];

interface Tag {
  key: string;
  at: Position;
  fields: Record<string, unknown>;
}

function readTags(file: string, content: string): {tags: Tag[]; findings: Finding[]} {
  const document = parseDocument(content);
  const broken = [...document.errors, ...document.warnings].map((error) =>
    report(positionAt(file, content, error.pos[0]), {
      what: `the list of tags is not YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '')}`,
      how: 'give each tag label, permalink and description, as the other tags have',
    }),
  );
  const pairs = isMap(document.contents) ? (document.contents.items as Pair[]) : [];
  const tags = pairs.map((pair) => {
    const value: unknown = isNode(pair.value) ? pair.value.toJS(document) : pair.value;
    const offset = (isNode(pair.key) && pair.key.range?.[0]) || 0;
    return {
      key: isScalar(pair.key) ? String(pair.key.value) : '',
      at: positionAt(file, content, offset),
      fields: (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>,
    };
  });
  return {tags, findings: broken};
}

function tagFaults({key, at, fields}: Tag): Finding[] {
  const refuse = (what: string, how: string) => [report(at, {what: `the tag ${key} ${what}`, how})];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) return refuse('has a name of the wrong form', 'write small letters and digits joined by hyphens');
  const missing = FIELDS.find((field) => typeof fields[field] !== 'string' || !String(fields[field]).trim() || /[<>{}]/.test(String(fields[field])));
  if (missing) return refuse(`has no ${missing}, or one that is not plain words`, `add ${missing}: as the other tags have it`);
  const unknown = Object.keys(fields).find((field) => !FIELDS.includes(field));
  if (unknown) return refuse(`has the unknown field ${unknown}`, `delete it; a tag has ${FIELDS.join(', ')}`);
  return fields.permalink === `/${key}` ? [] : refuse(`has the permalink ${String(fields.permalink)}`, `write permalink: /${key}`);
}

/** Tags are the same in both languages. */
export const tagLists: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Both lists of tags have the same tags, each with label, description and the permalink that its name gives.',
  check: ({files}) => {
    const lists = [EN, ZH].map((file) => readTags(file, files.get(file) ?? ''));
    const lacking = [EN, ZH].flatMap((file, index) => {
      const other = lists[1 - index]?.tags ?? [];
      const own = lists[index]?.tags ?? [];
      const left = other.filter(({key}) => !own.some((tag) => tag.key === key));
      return left.map((tag) =>
        report(tag.at, {
          what: `the tag ${tag.key} is missing in ${file}`,
          how: `add it there with its ${index === 0 ? 'English' : 'Chinese'} label and description, or delete it here`,
        }),
      );
    });
    return [...lists.flatMap(({tags, findings}) => [...findings, ...tags.flatMap(tagFaults)]), ...lacking];
  },
  failing: [
    {name: 'a tag that only English has', files: {...TAG_FILES, [ZH]: ''}},
    {name: 'another address', files: {...TAG_FILES, [ZH]: (TAG_FILES[ZH] ?? '').replace('/eks', '/amazon-eks')}},
    ...['-eks', 'eks-', 'EKS', 'eks_x', 'a--b'].map((key) => ({
      name: `the name ${key}`,
      files: Object.fromEntries(Object.entries(TAG_FILES).map(([file, text]) => [file, text.replace('eks:', `${key}:`).replace('/eks', `/${key}`)])),
    })),
    {name: 'a tag that only Chinese has', files: {...TAG_FILES, [EN]: ''}},
    {name: 'no YAML', files: {...TAG_FILES, [EN]: `${TAG_FILES[EN]}aws: [\n`}},
    {name: 'a tag twice', files: {...TAG_FILES, [EN]: `${TAG_FILES[EN]}${TAG_FILES[EN]}`}},
    {name: 'a field of its own', files: {...TAG_FILES, [EN]: `${TAG_FILES[EN]}  color: red\n`}},
    {name: 'a tag in a label', files: {...TAG_FILES, [EN]: (TAG_FILES[EN] ?? '').replace('Amazon', '<b>Amazon')}},
    {name: 'an empty label', files: {...TAG_FILES, [EN]: (TAG_FILES[EN] ?? '').replace('Amazon EKS', '" "')}},
    {name: 'a tag without fields', files: {...TAG_FILES, [EN]: 'eks:\n'}},
    {name: 'no description', files: {...TAG_FILES, [EN]: 'eks:\n  label: Amazon EKS\n  permalink: /eks\n'}},
  ],
  passing: [
    {name: 'the same tags', files: TAG_FILES},
    {
      name: 'a name of several words and digits',
      files: Object.fromEntries(Object.entries(TAG_FILES).map(([file, text]) => [file, text.replace('eks:', 'eks-auto-2:').replace('/eks', '/eks-auto-2')])),
    },
  ],
};
