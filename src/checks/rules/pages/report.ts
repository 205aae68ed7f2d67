import type {Finding, Fix, Page, Position, Project} from '../../types';

/** What a finding of a rule says besides its place. */
interface Words {
  what: string;
  how: string;
  /** Where the reason is narrower than that of the rule. */
  why?: string;
  fix?: Fix;
  /** Shown without failing the check; an error unless said otherwise. */
  severity?: Finding['severity'];
}

/** Makes the findings of one rule, which all share its name and, unless they say otherwise, its reason. */
export function reporter(rule: {name: string; why: string}) {
  return (at: Position, {what, how, why = rule.why, fix, severity = 'error'}: Words): Finding => ({
    file: at.file,
    line: at.line,
    column: at.column,
    rule: rule.name,
    what,
    why,
    how,
    severity,
    ...(fix && {fix}),
  });
}

/** A check that looks at one page at a time. */
export function eachPage(check: (page: Page, project: Project) => Finding[]) {
  return (project: Project): Finding[] => project.pages.flatMap((page) => check(page, project));
}
