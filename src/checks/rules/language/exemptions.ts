import {LineCounter, isMap, isScalar, isSeq, parseDocument, type YAMLMap} from 'yaml';
import {remembered} from '../../remembered';
import type {Finding, Position, Project} from '../../types';

/** What a language rule may leave as it is, and why. */
export interface Exemption extends Position {
  /** The rule that would refuse it. */
  rule: string;
  /** The file in which it stands. */
  in: string;
  /** The passage, as it stands in the file; the whole file if it is not given. */
  text: string | undefined;
  reason: string;
  /** Fields that an exemption does not have. */
  unknown: string[];
}

/** Where exemptions are listed. */
export const EXEMPTIONS_FILE = 'i18n/zh/language-exemptions.yml';
const FIELDS = ['rule', 'file', 'text', 'reason'];

/** The string of a scalar, or each of a list. */
function stringsOf(node: unknown): {text: string; offset: number}[] {
  if (isSeq(node)) return node.items.flatMap(stringsOf);
  return isScalar(node) && typeof node.value === 'string' ? [{text: node.value, offset: node.range?.[0] ?? 0}] : [];
}

/** The exemptions of one entry: one for each passage that it names. */
function readEntry(item: YAMLMap, lines: LineCounter): Exemption[] {
  const field = (name: string) => stringsOf(item.items.find(({key}) => isScalar(key) && key.value === name)?.value);
  const unknown = item.items.map(({key}) => String(key)).filter((key) => !FIELDS.includes(key));
  const shared = {file: EXEMPTIONS_FILE, rule: field('rule')[0]?.text ?? '', in: field('file')[0]?.text ?? '', reason: field('reason')[0]?.text ?? '', unknown};
  const passages = field('text');
  return (passages.length > 0 ? passages : [{text: undefined, offset: item.range?.[0] ?? 0}]).map(({text, offset}) => {
    const {line, col} = lines.linePos(offset);
    return {...shared, text, line, column: col};
  });
}

function readExemptions(content: string): Exemption[] {
  const lines = new LineCounter();
  const root = parseDocument(content, {lineCounter: lines}).contents;
  return isSeq(root) ? (root.items as unknown[]).filter((item): item is YAMLMap => isMap(item)).flatMap((item) => readEntry(item, lines)) : [];
}

/** The exemptions of a project. */
export const exemptionsOf = remembered((project: Project): Exemption[] => readExemptions(project.files.get(EXEMPTIONS_FILE) ?? ''));

/** A finding with the offset at which it stands. */
export interface Placed {
  finding: Finding;
  offset: number;
}

function covers(exemption: Exemption, content: string, {finding, offset}: Placed): boolean {
  if (exemption.in !== finding.file) return false;
  if (exemption.text === undefined) return true;
  for (let at = content.indexOf(exemption.text); at >= 0; at = content.indexOf(exemption.text, at + 1)) {
    if (offset >= at && offset < at + exemption.text.length) return true;
  }
  return false;
}

/** The findings of a rule that no exemption covers, and the exemptions of that rule that cover nothing any more. */
export function withoutExempted(project: Project, rule: string, placed: readonly Placed[]): Finding[] {
  const exemptions = exemptionsOf(project).filter((exemption) => exemption.rule === rule);
  const used = new Set<Exemption>();
  const left = placed.filter((one) => {
    const covering = exemptions.filter((exemption) => covers(exemption, project.files.get(one.finding.file) ?? '', one));
    covering.forEach((exemption) => used.add(exemption));
    return covering.length === 0;
  });
  const unneeded = exemptions
    .filter((exemption) => !used.has(exemption))
    .map((exemption) => ({
      file: exemption.file,
      line: exemption.line,
      column: exemption.column,
      rule,
      what: `an exemption for ${exemption.in}${exemption.text ? ` ("${exemption.text.slice(0, 40)}")` : ''} is not needed any more`,
      why: 'an exemption that covers nothing would hide the next mistake',
      how: 'remove the entry',
      severity: 'error' as const,
    }));
  return [...left.map(({finding}) => finding), ...unneeded];
}
