import type {Fault} from '../../../data/rules';
import type {Finding, Fix, Position, Rule} from '../../types';
import type {PlacedFigure} from './figures';
import {locate, nameOf} from './locate';

/** What a finding says besides its place and rule. */
interface Words {
  what: string;
  how: string;
  /** Where it differs from the reason of the rule. */
  why?: string;
  severity?: Finding['severity'];
  fix?: Fix;
}

/** A finding of a rule at a place. */
export function finding(rule: Pick<Rule, 'name' | 'why'>, at: Position, words: Words): Finding {
  return {file: at.file, line: at.line, column: at.column, rule: rule.name, why: rule.why, severity: 'error', ...words};
}

/** Findings without those that say the same of the same place: a shared value is faulty once, however many figures show it. */
export function once(findings: readonly Finding[]): Finding[] {
  const key = ({file, line, column, how}: Finding) => `${file}:${line}:${column}:${how}`;
  return [...new Map([...findings].reverse().map((each) => [key(each), each])).values()].reverse();
}

/** The faults of one figure as findings of a rule. */
export function figureFindings(rule: Pick<Rule, 'name' | 'why'>, figure: PlacedFigure, faults: readonly Fault[]): Finding[] {
  return faults.map((fault) =>
    finding(rule, locate(figure.module, figure.name, fault, figure.shared), {what: `${nameOf(fault.path)} ${fault.message}`, how: fault.how}),
  );
}
