import {reviewBy} from '../src/data/derive';
import type {RegistryEntry} from '../src/data/registryCheck';
import {factsOf} from '../src/data/rules';
import type {FactKind, SourceRef} from '../src/data/schema';

/** A fact that is due for another check, or soon will be. */
interface DueFact {
  file: string;
  /** `cost-structure › eks-hybrid-node` */
  where: string;
  kind: FactKind;
  verified: string;
  /** The day on which it is due. */
  due: string;
  /** Addresses of its sources. */
  sources: string[];
}

const addDays = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** All facts that are due on a day or before it, the oldest first. */
export function dueFacts(entries: readonly RegistryEntry[], day: string): DueFact[] {
  const facts = entries.flatMap(({file, models}) =>
    models.flatMap((model) =>
      factsOf(model).map(({fact}) => {
        const kind = fact.factKind ?? model.factKind;
        const urlOf = (source: SourceRef) => (typeof source === 'string' ? model.sources[source]?.url : source.url);
        const sources = fact.sources.map(urlOf).filter((url): url is string => url !== undefined);
        return {file, where: `${model.id} › ${fact.id}`, kind, verified: fact.verified, due: reviewBy(fact.verified, kind), sources};
      }),
    ),
  );
  return facts.filter(({due}) => due <= day).sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

const link = (url: string) => `[${new URL(url).hostname.replace(/^www\./, '')}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;

function table(facts: DueFact[]): string[] {
  const head = ['| due | fact | kind | last checked | sources | module |', '| --- | --- | --- | --- | --- | --- |'];
  return [
    ...head,
    ...facts.map((fact) => `| ${fact.due} | ${fact.where} | ${fact.kind} | ${fact.verified} | ${fact.sources.map(link).join(', ')} | \`${fact.file}\` |`),
  ];
}

/**
 * The facts past their day of review, and those that will be soon, as Markdown.
 * @param soon days that count as soon
 */
export function dueReport(entries: readonly RegistryEntry[], today: string, soon: number): {text: string; due: number} {
  const upcoming = dueFacts(entries, addDays(today, soon));
  const due = upcoming.filter((fact) => fact.due <= today);
  const later = upcoming.filter((fact) => fact.due > today);
  const section = (title: string, facts: DueFact[]) => (facts.length > 0 ? ['', title, '', ...table(facts)] : []);
  const text = [
    `## Facts to check again (${due.length})`,
    '',
    due.length === 0
      ? `None is past its day of review on ${today}.`
      : 'Read each source again, correct the row, and set `verified` to the day on which you read it: [how](../blob/main/CONTRIBUTING.md#correct-a-fact).',
    ...section('### Past their day', due),
    ...section(`### Due within ${soon} days`, later),
    '',
  ].join('\n');
  return {text, due: due.length};
}
