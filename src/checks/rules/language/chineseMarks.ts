import type {Project, Rule} from '../../types';
import {noteWith, pageWith} from './examples';
import {fullWidthEdits} from './fullWidthMarks';
import {excerpt, report, type TextFault} from './report';
import type {ReadText} from './readText';
import {chineseTexts} from './textsOf';

const WHY = 'half-width marks stand too close to Chinese and look like a machine translation';

/** An odd number of straight quotation marks: which of them opens cannot be told. */
function unpaired(text: ReadText): TextFault[] {
  const marks = [...text.value.matchAll(/"/g)];
  const last = marks.at(-1);
  if (!last || marks.length % 2 === 0 || !/\p{Script=Han}/u.test(text.value)) return [];
  const what = `a straight quotation mark without its pair ("${excerpt(text.value, last.index, last.index + 1)}")`;
  return [{text, start: last.index, end: last.index + 1, what, why: WHY, how: 'write “ and ”'}];
}

function faultsOf(text: ReadText): TextFault[] {
  const edits = fullWidthEdits(text.value).map((edit): TextFault => {
    const found = text.value.slice(edit.start, edit.end).trim();
    const what = `"${found}" is a half-width mark beside Chinese ("${excerpt(text.value, edit.start, edit.end)}")`;
    return {text, start: edit.start, end: edit.end, what, why: WHY, how: `write ${edit.text} (npm run check -- --fix does it)`, edit};
  });
  return [...edits, ...unpaired(text)];
}

/** Full-width marks beside Chinese. */
export const chineseMarks: Rule = {
  name: 'chinese-marks',
  scope: 'repository',
  summary: 'Beside Chinese, marks are full width: ，。；：！？（） and “ ”.',
  why: WHY,
  check: (project: Project) => report(project, 'chinese-marks', chineseTexts(project).flatMap(faultsOf)),
  failing: [
    {name: 'a comma on a page', files: pageWith('zh', '本指南展示一张表,并说明来源。')},
    {name: 'brackets in a row', files: noteWith('Not published (2026).', '价格(2026 年)尚未公布。')},
    {name: 'a full stop at the end', files: pageWith('zh', '本指南展示一张表.')},
    {name: 'straight quotation marks', files: pageWith('zh', '本指南展示"一张表"。')},
    {name: 'a quotation mark without its pair', files: pageWith('zh', '本指南展示"一张表。')},
    {name: 'a colon before Latin', files: noteWith('Note: EKS only.', '注意: EKS 专用。')},
  ],
  passing: [
    {name: 'full-width marks', files: pageWith('zh', '本指南（第一篇）展示“一张表”：每行一条事实，附来源。')},
    {name: 'half-width marks among Latin', files: pageWith('zh', '运行 `kubectl get pods, nodes` 查看，地址见 https://example.com/a?b=1 页。')},
    {name: 'a call', files: noteWith('Call describe() first.', '先调用 describe() 再继续。')},
    {name: 'a time of day', files: noteWith('At 09:00.', '每天 09:00 开始。')},
  ],
};
