import type {ResolvedFigure, ResolvedLadder, ResolvedLayers, ResolvedTable} from '../l10n/figures';
import type {Locale} from '../l10n/resolve';
import {diagramMarkdown} from './diagramMarkdown';
import {escapeText, link} from './markdown';
import {tableParts} from './tableMarkdown';

/** What Markdown of a figure needs to know of its surroundings. */
export interface MarkdownContext {
  locale: Locale;
  /** The address for a page of ours, given its path without a language: `/docs/aiops-aidlc`. */
  address: (path: string) => string;
  /** Links to the figure's files, for the line below its lead. */
  files?: (figure: ResolvedFigure) => {label: string; url: string}[];
}

/** Whether a figure in one language is a table and not a diagram. */
export const isResolvedTable = (figure: ResolvedFigure): figure is ResolvedFigure & ResolvedTable => 'rows' in figure;

/** A figure as Markdown: its caption, lead and everything that it shows, with sources and dates. */
export function figureMarkdown(figure: ResolvedFigure, context: MarkdownContext): string {
  const files = (context.files?.(figure) ?? []).map(({label, url}) => link(label, url)).join(' · ');
  const parts = isResolvedTable(figure) ? tableParts(figure, context.locale) : diagramMarkdown(figure as ResolvedLadder | ResolvedLayers, context);
  return [`**${escapeText(figure.title)}**`, escapeText(figure.lead), files, ...parts].filter(Boolean).join('\n\n');
}
