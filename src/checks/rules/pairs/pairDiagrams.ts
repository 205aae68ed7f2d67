import type {Code} from 'mdast';
import type {Finding, Rule} from '../../types';
import {startOf, within} from '../pages/nodes';
import {reporter} from '../pages/report';
import {samplePair} from '../pages/samples';
import {differences, eachSection, type SectionPair} from './sections';
import {numberedNames, numbersOf} from './tokens';

const RULE = {
  name: 'pair-diagrams',
  why: 'a diagram is read line by line beside the text, and its numbers are facts',
};
const report = reporter(RULE);

/** A text diagram: its words are translated, so only its shape and its figures are compared. */
export const isDiagram = (node: Code) => !node.lang || node.lang === 'text';

const FLAG = /(?<![\w-])--?[a-z][\w-]*/g;

function diagramFaults(left: Code, right: Code, pair: SectionPair): Finding[] {
  const at = startOf(pair.pages.zh, right);
  const where = `${pair.pages.en.file}:${left.position?.start.line}`;
  const lines = (node: Code) => node.value.split('\n').length;
  if (lines(left) !== lines(right))
    return [report(at, {what: `the diagram has ${lines(right)} lines here and ${lines(left)} in English (${where})`, how: 'translate it line by line'})];
  const signs = (node: Code) => [...numbersOf(node.value), ...numberedNames(node.value), ...(node.value.match(FLAG) ?? [])];
  const {onlyEn, onlyZh} = differences(signs(left), signs(right));
  if (onlyEn.length + onlyZh.length === 0) return [];
  return [
    report(at, {
      what: `the diagram differs from the English one (${where}) in its numbers or options: ${onlyEn.join(', ') || 'nothing'} there, ${onlyZh.join(', ') || 'nothing'} here`,
      how: 'keep numbers and options as they are; translate the words only',
    }),
  ];
}

/** Both pages of a pair show the same text diagrams. */
export const pairDiagrams: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Text diagrams (code blocks without a language) keep lines, numbers and options; their words are translated.',
  check: eachSection((pair) => {
    const [left, right] = [within(pair.en.nodes, 'code'), within(pair.zh.nodes, 'code')];
    if (left.length !== right.length) return [];
    return right.flatMap((node, index) => {
      const mirror = left[index];
      return mirror && isDiagram(mirror) && isDiagram(node) ? diagramFaults(mirror, node, pair) : [];
    });
  }),
  failing: [
    samplePair('a line that was dropped', '```\nA\n↓\nB\n```', '```\n甲\n乙\n```'),
    samplePair('another number', '```\nLoad > 80%\n```', '```\n负载 > 90%\n```'),
    samplePair('another option', '```\nrun crictl rmi --prune\n```', '```\n运行 crictl rmi --all\n```'),
  ],
  passing: [samplePair('a translated diagram', '```\nLoad > 80% (2 weeks)\n```', '```\n负载 > 80%（2 周）\n```')],
};
