import {claims} from '../data/claims';
import {guides} from '../data/guides';
import {registry} from '../data/registry';
import type {ResolvedFigure} from '../l10n/figures';
import {formatDate} from '../l10n/format';
import {resolve, type Locale} from '../l10n/resolve';
import {figureMarkdown} from '../outputs/figureMarkdown';
import {escapeText, link, list} from '../outputs/markdown';
import {wordsIn} from '../outputs/words';

type Properties = Readonly<Record<string, string>>;

/** A dated note after a statement that no longer holds. */
function claimNote(id: string, locale: Locale): string {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim?.note) return '';
  const {note, noted = '', since, source} = resolve(claim, locale);
  const words = wordsIn(locale);
  const parts = [
    `**${words('claim.update', {month: noted})}**`,
    note,
    since ? words('claim.since', {date: formatDate(since, locale)}) : '',
    source ? words('claim.source', {link: link(source.title, source.url)}) : words('claim.judgement'),
  ];
  return `> ${parts.filter(Boolean).join(' ')}`;
}

/** For whom a guide is, and what it takes. */
function guideHead(id: string, locale: Locale): string {
  const found = guides.find((candidate) => candidate.id === id);
  if (!found) return '';
  const words = wordsIn(locale);
  const {audience, outcomes, prerequisites, environment} = resolve(found, locale);
  const items = (texts: readonly string[]) => texts.map((text) => ({text: escapeText(text)}));
  return list([
    {text: `**${words('guide.audience')}** — ${escapeText(audience)}`},
    {text: `**${words('guide.outcomes')}**`, below: items(outcomes)},
    {text: `**${words('guide.prerequisites')}**`, below: items(prerequisites)},
    {text: `**${words('guide.environment')}** — ${escapeText(environment.join(' · '))}`},
  ]);
}

const modelsOf = (component: string) => registry.find((entry) => entry.component === component)?.models ?? [];

/** The ids of the figures that a component shows. */
export const figureIds = (component: string): string[] => modelsOf(component).map(({id}) => id);

/** All figures of a component, one below the other. */
function figuresOf(component: string, locale: Locale): string {
  const models = modelsOf(component);
  const address = (path: string) => `guide://${locale}/pages/${path.split('/').at(-1)}`;
  return models.map((model) => figureMarkdown(resolve(model, locale) as ResolvedFigure, {locale, address})).join('\n\n');
}

/** Components that only lead elsewhere: the server has tools for that. */
const WAYS = new Set(['LearningPath', 'DataFiles']);

/**
 * What a component of a page shows, as Markdown.
 * @throws if the component is not known here: its content would be missing without a word
 */
export function componentMarkdown(name: string, properties: Properties, locale: Locale): string {
  if (WAYS.has(name)) return '';
  if (name === 'ClaimNote') return claimNote(properties.id ?? '', locale);
  if (name === 'GuideHead') return guideHead(properties.id ?? '', locale);
  const figures = figuresOf(name, locale);
  if (!figures) throw new Error(`<${name} />: src/mcp/components.ts does not know what it shows`);
  return figures;
}
