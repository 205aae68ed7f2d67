import type {Finding, Project, Rule} from '../../types';
import {positionAt} from '../../positions';
import {changed, unchanged} from './examples';
import {countedThings, countIn, type CountedThing} from './countedThings';
import {finding} from './report';
import {shown, textsOf} from './values';

const RULE = {
  name: 'data-counts',
  why: 'the number is out of date as soon as somebody adds or removes a row, and nobody will notice',
};

const MESSAGES = 'i18n/zh/code.json';

function told(thing: CountedThing, phrase: string, at: {file: string; line: number; column: number}): Finding {
  const what = `"${phrase}" counts ${thing.what} by hand`;
  return finding(RULE, at, {what, how: 'leave the number out: the page shows the computed count; a component computes it with the functions of derive.ts'});
}

function inData(project: Project, things: readonly CountedThing[]): Finding[] {
  return textsOf(project).flatMap((text) => {
    if (text.key !== 'en' && text.key !== 'zh') return [];
    // A statement quotes the guide, which keeps its words.
    if (text.module.file === 'src/data/claims.ts' && text.path.endsWith(`.statement.${text.key}`)) return [];
    const hit = countIn(text.text, text.key, things, {
      file: text.module.file,
      aboutFigure: !/(?:^|\.)(?:rows|stages|layers|loop|placement|claims)(?:\.|$)/.test(text.path),
    });
    return hit ? [told(hit.thing, hit.phrase, text.at)] : [];
  });
}

/** Messages of the interface: the Chinese ones in their file, the English ones in the components. */
function inMessages(project: Project, things: readonly CountedThing[]): Finding[] {
  return [...project.files].flatMap(([file, content]) => {
    const isChinese = file === MESSAGES;
    if (!isChinese && !/^src\/(?:components|pages|theme)\/.*\.tsx$/.test(file)) return [];
    return [...content.matchAll(/["']?\bmessage["']?\s*:\s*(["'`])((?:\\.|(?!\1).)*)\1/g)].flatMap((match) => {
      const hit = countIn(match[2] ?? '', isChinese ? 'zh' : 'en', things, {file, aboutFigure: true});
      return hit ? [told(hit.thing, shown(hit.phrase).slice(1, -1), positionAt(file, content, match.index))] : [];
    });
  });
}

const count = (text: string, zh: string) =>
  changed(`a text that says "${text}"`, [["lead: {en: 'Which server does what.', zh: '每个服务器做什么。'}", `lead: {en: '${text}', zh: '${zh}'}`]]);

/** No text counts what the data counts. */
export const counts: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'No text of the data or of the interface states how many rows a figure has.',
  check: (project) => {
    const things = countedThings(project);
    return [...inData(project, things), ...inMessages(project, things)];
  },
  failing: [
    count('What the 2 servers do.', '每个服务器做什么。'),
    count('What the 2+ sample MCP servers do.', '每个服务器做什么。'),
    count('Which server does what.', '这 2 个服务器做什么。'),
    changed(
      'a note on a statement that counts',
      [["verdict: 'confirmed',", "verdict: 'confirmed',\n    note: {en: 'The 2 sample servers moved.', zh: '两个示例服务器已迁移。'},\n    noted: '2026-11',"]],
      'src/data/claims.ts',
    ),
    changed('a message that counts', [['"筛选"', '"筛选 2 个服务器"']], MESSAGES),
  ],
  passing: [
    unchanged,
    count('A server needs 2 CPUs and 3 servers.', '一个服务器需要 2 个 CPU。'),
    changed('a statement, which quotes the guide', [['The cost server is in preview.', 'The 2 sample servers are in preview.']], 'src/data/claims.ts'),
    changed('a computed count', [['"筛选"', '"{count} 个服务器"']], MESSAGES),
  ],
};
