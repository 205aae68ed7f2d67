import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {compare, type Change} from './compare';
import type {DataState} from './read';
import {markdownOf, plain, shortText, stableJson} from './serialize';

/** Characters of a summary; GitHub shows one mebibyte, and nobody reads more than this. */
const LIMIT = 200_000;
const CELL = 160;

interface ModuleChange {
  file: string;
  name: string;
  before: unknown;
  after: unknown;
  changes: Change[];
}

/** What differs between two states, one entry for each exported value that does. */
export function changesOf(before: DataState, after: DataState): ModuleChange[] {
  const keys = [...new Set([...before.values.keys(), ...after.values.keys()])].sort();
  return keys.flatMap((key) => {
    const [old, now] = [before.values.get(key), after.values.get(key)];
    const {file, name} = (now ?? old) as {file: string; name: string};
    const changes: Change[] = old && now ? compare(old.value, now.value) : [{kind: now ? 'added' : 'removed', path: [], before: old?.value, after: now?.value}];
    return changes.length > 0 ? [{file, name, before: old?.value, after: now?.value, changes}] : [];
  });
}

/** Lines that differ between two texts, as `git diff` shows them. */
export function textDiff(before: string, after: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'data-diff-'));
  try {
    fs.writeFileSync(path.join(folder, 'before'), before);
    fs.writeFileSync(path.join(folder, 'after'), after);
    const {stdout} = spawnSync('git', ['diff', '--no-index', '--no-color', '--no-ext-diff', '-U2', 'before', 'after'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return stdout.split('\n').slice(4).join('\n').trimEnd();
  } finally {
    fs.rmSync(folder, {recursive: true});
  }
}

const isItemChange = ({kind}: Change) => kind === 'added' || kind === 'removed';
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function countsOf(modules: ModuleChange[]): string {
  const all = modules.flatMap(({changes}) => changes);
  const count = (kind: Change['kind']) => all.filter((change) => change.kind === kind).length;
  const parts = [
    [count('added'), 'item added', 'items added'],
    [count('removed'), 'item removed', 'items removed'],
    [count('changed'), 'field changed', 'fields changed'],
    [count('moved'), 'list in another order', 'lists in another order'],
  ] as const;
  return parts.flatMap(([number, one, many]) => (number > 0 ? [plural(number, one, many)] : [])).join(', ');
}

/** Both languages of a value where they differ, cut to what a cell can hold. */
function cell(value: unknown): string {
  const texts = [...new Set([shortText(value, 'en'), shortText(value, 'zh')])];
  return texts.map((text) => plain(text.length > CELL ? `${text.slice(0, CELL)}…` : text)).join('<br>');
}

const nameOf = (item: unknown) =>
  cell((item as {name?: unknown; title?: unknown; term?: unknown} | undefined)?.name ?? (item as {title?: unknown})?.title ?? (item as {term?: unknown})?.term);

function changeLine(change: Change): string {
  const place = change.path.map((part) => `\`${part.replaceAll('`', '')}\``).join(' › ') || 'all of it';
  if (isItemChange(change)) {
    const word = change.kind === 'added' ? '**added**' : '**removed**';
    const name = nameOf(change.kind === 'added' ? change.after : change.before);
    return change.kind === 'added' ? `| ${word} | ${place} | | ${name} |` : `| ${word} | ${place} | ${name} | |`;
  }
  return `| ${change.kind} | ${place} | ${cell(change.before)} | ${cell(change.after)} |`;
}

/** A code block that its content cannot close. */
function codeBlock(content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`{3,}/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}diff\n${content}\n${fence}`;
}

const folded = (title: string, content: string) => (content ? `<details><summary>${title}</summary>\n\n${codeBlock(content)}\n\n</details>\n` : '');

function moduleReport({file, name, before, after, changes}: ModuleChange): string {
  const title = shortText((after ?? before ?? {}) && ((after ?? before) as {title?: unknown}).title, 'en');
  const serialized = (value: unknown, write: (value: unknown) => string) => (value === undefined ? '' : write(value));
  const diff = (write: (value: unknown) => string) => textDiff(serialized(before, write), serialized(after, write));
  return [
    `### ${title ? `${plain(title)} · ` : ''}\`${file}\` \`${name}\``,
    '',
    '| | where | before | after |',
    '| --- | --- | --- | --- |',
    ...changes.map(changeLine),
    '',
    folded('JSON', diff(stableJson)),
    folded(
      'Markdown, English',
      diff((value) => markdownOf(value, 'en')),
    ),
    folded(
      'Markdown, Chinese',
      diff((value) => markdownOf(value, 'zh')),
    ),
  ].join('\n');
}

/** What a change does to the data, as Markdown for a pull request's summary. */
export function report(before: DataState, after: DataState): string {
  const modules = changesOf(before, after);
  const head = ['## What this change does to the data', ''];
  if (after.unread.length > 0) head.push(`Parts of ${after.unread.join(', ')} cannot be read and are missing here: \`npm run check\` says why.`, '');
  if (modules.length === 0) return [...head, 'Nothing: every figure, claim and term is as it was.', ''].join('\n');
  head.push(`${plural(modules.length, 'list of data', 'lists of data')}: ${countsOf(modules)}.`, '');
  let text = head.join('\n');
  for (const [index, module] of modules.entries()) {
    const part = `\n${moduleReport(module)}`;
    if (text.length + part.length > LIMIT)
      return `${text}\n${plural(modules.length - index, 'more list')} changed; the whole is too long for this page: \`npm run data:diff\` prints it.\n`;
    text += part;
  }
  return text;
}
