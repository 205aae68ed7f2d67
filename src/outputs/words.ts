import chinese from '../../i18n/zh/code.json';
import type {Locale} from '../l10n/resolve';

/**
 * Words of the interface that stand in files as well as on pages, in English; the Chinese is taken from the interface's messages.
 * A test holds these against what the components say.
 */
export const ENGLISH = {
  'chart.axis': 'A full bar is {max}.',
  'claim.judgement': 'No primary source was found; this is the editors’ judgement.',
  'claim.since': 'Out of date since {date}.',
  'claim.source': 'Source: {link}',
  'claim.update': 'Update ({month}):',
  'figure.colon': ': ',
  'figure.sources': 'Sources',
  'figure.verified': 'checked {date}',
  'guide.audience': 'For',
  'guide.environment': 'Written for',
  'guide.outcomes': 'Afterwards you can',
  'guide.prerequisites': 'You need',
  'ladder.milestones': 'Milestones',
  'layers.flow': 'To {target}: {what}',
  'layers.guardrail': 'Guardrail:',
  'table.legend': 'What the columns and values mean',
  'table.notApplicable': 'not applicable',
  'table.note': 'Note',
  'table.unknown': 'unknown',
  'tools.exportSources': 'Sources',
  'tools.exportVerified': 'Checked',
  'tools.group': 'Category',
} as const;

/** Finds a word by the id of its message, and fills its blanks. */
export type Words = (id: keyof typeof ENGLISH, values?: Record<string, string>) => string;

/** The words of one language. */
export function wordsIn(locale: Locale): Words {
  return (id, values = {}) => {
    const text = locale === 'zh' ? chinese[id].message : ENGLISH[id];
    return text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
  };
}
