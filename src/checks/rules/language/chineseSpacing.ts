import type {Project, Rule} from '../../types';
import {noteWith, pageWith} from './examples';
import {excerpt, report, type TextFault} from './report';
import type {ReadText} from './readText';
import {spacingEdits} from './spacing';
import {chineseTexts} from './textsOf';

const WHY = 'without the space, Chinese and Latin run together; with one too many, the line falls apart';

function describe(value: string, start: number, end: number, text: string): {what: string; how: string} {
  const near = excerpt(value, start, end);
  if (text === ' ') return {what: `the space between Chinese and Latin is missing ("${near}")`, how: 'put one space there (npm run check -- --fix does it)'};
  if (text === '') return {what: `a space stands beside a full-width mark ("${near}")`, how: 'remove it (npm run check -- --fix does it)'};
  return {what: `"${value.slice(start, end)}" is set in full width ("${near}")`, how: `write ${text} (npm run check -- --fix does it)`};
}

/** Whether markup closes or opens beside a character: `**。** 中` needs its space, so that the emphasis ends. */
const besideMarkup = ({at}: ReadText, index: number): boolean =>
  [index - 1, index].some((before) => before >= 0 && (at[before + 1] ?? 0) - (at[before] ?? 0) > 1);

const faultsOf = (text: ReadText): TextFault[] =>
  spacingEdits(text.value)
    .filter((edit) => edit.text !== '' || !besideMarkup(text, edit.start))
    .map((edit) => ({text, start: edit.start, end: edit.end, ...describe(text.value, edit.start, edit.end, edit.text), why: WHY, edit}));

/** One space between Chinese and Latin; autocorrect is the judge. */
export const chineseSpacing: Rule = {
  name: 'chinese-spacing',
  scope: 'repository',
  summary: 'One space stands between Chinese and Latin letters or digits, and none beside a full-width mark.',
  why: WHY,
  check: (project: Project) => report(project, 'chinese-spacing', chineseTexts(project).flatMap(faultsOf)),
  failing: [
    {name: 'Latin in Chinese', files: pageWith('zh', '本指南介绍EKS集群。')},
    {name: 'a number', files: noteWith('Three of 5.', '共有5个。')},
    {name: 'code', files: pageWith('zh', '请运行`kubectl`命令。')},
    {name: 'a link', files: pageWith('zh', '请阅读[EKS](https://example.com/eks)文档。')},
    {name: 'emphasis', files: pageWith('zh', '本指南面向**SRE**团队。')},
    {name: 'a space beside a full-width mark', files: pageWith('zh', '本指南展示一张表， EKS 专用。')},
    {name: 'digits in full width', files: noteWith('From 2026.', '自２０２６ 年起。')},
  ],
  passing: [
    {name: 'spaces where they belong', files: pageWith('zh', '本指南介绍 EKS 集群，共 3 节；详见 [EKS 文档](https://example.com/eks)。')},
    {name: 'a mark between', files: pageWith('zh', '本指南（EKS）展示“Pod”。')},
    {name: 'a space that ends an emphasis', files: pageWith('zh', '**本指南正在撰写。** 本页说明它将涵盖的内容。')},
    {name: 'Latin only', files: noteWith('Only x86.', '仅限 x86。')},
  ],
};
