import type {Finding, Fix, Project, Rule} from './types';

const inOrder = (a: Finding, b: Finding) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);

function guarded(project: Project, rule: Rule): Finding[] {
  try {
    return rule.check(project);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const how = 'mend the other faults first; if this line stays, please report it together with your change';
    const place = {file: 'src/checks', line: 1, column: 1};
    return [{...place, rule: rule.name, what: `the rule ${rule.name} cannot read what it is about (${reason})`, why: rule.why, how, severity: 'error'}];
  }
}

/** All findings of all rules, by file and line. A rule that breaks is itself a finding: it must not hide the others. */
export function runRules(project: Project, rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) => guarded(project, rule)).sort(inOrder);
}

/** A finding as one line: `file:line:col  what — why — how  (rule)`. */
export function formatFinding(finding: Finding): string {
  const mark = finding.severity === 'warning' ? 'warning: ' : '';
  return `${finding.file}:${finding.line}:${finding.column}  ${mark}${finding.what} — ${finding.why} — ${finding.how}  (${finding.rule})`;
}

/** The content of a file after its fixes; of two that overlap only the first is made, the next run makes the other. */
export function applyFixes(content: string, fixes: readonly Fix[]): string {
  const ordered = [...fixes].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const fix of ordered) {
    if (fix.start < at) continue;
    result += content.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return result + content.slice(at);
}
