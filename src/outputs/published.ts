import {reviewBy, verifiedDates} from '../data/derive';
import type {Figure} from '../data/models';
import type {FactKind} from '../data/schema';
import type {ResolvedFigure, ResolvedSource, ResolvedSourceRef} from '../l10n/figures';
import {resolve, type Locale} from '../l10n/resolve';
import {DATA_VERSION, LICENCE} from './licence';
import {sourcesOf} from './sources';

/** Where a published figure lies, as absolute addresses. */
export interface Place {
  locale: Locale;
  /** The language tag of the pages: `zh-CN`. */
  language: string;
  /** The page that shows the figure. */
  page: string;
  /** The schema of its shape. */
  schema: string;
}

interface Fact {
  id: string;
  sources: ResolvedSourceRef[];
  verified: string;
  factKind?: FactKind;
}

/** A fact with its sources looked up, the day on which it is due for another check, and its address. */
function publishFact<T extends Fact>(fact: T, figure: ResolvedFigure, place: Place, anchor = `${figure.id}-${fact.id}`) {
  const sources: ResolvedSource[] = sourcesOf(fact.sources, figure.sources);
  return {...fact, sources, reviewBy: reviewBy(fact.verified, fact.factKind ?? figure.factKind), url: `${place.page}#${anchor}`};
}

/** What a figure's shape holds, each fact made ready to be read on its own. */
function publishFacts(figure: ResolvedFigure, place: Place) {
  const of = <T extends Fact>(fact: T) => publishFact(fact, figure, place);
  if (figure.shape === 'ladder') {
    const stages = figure.stages.map((stage) => ({
      ...of(stage),
      ...(stage.milestones && {milestones: stage.milestones.map((item) => publishFact(item, figure, place, `${figure.id}-${stage.id}-${item.id}`))}),
    }));
    return {...figure, stages};
  }
  if (figure.shape === 'layers') {
    return {...figure, layers: figure.layers.map(of), loop: {...figure.loop, steps: figure.loop.steps.map(of)}, placement: of(figure.placement)};
  }
  const {tools: _tools, ...table} = figure;
  return {...table, rows: figure.rows.map(of)};
}

/** The days of the oldest and the newest check of a figure. */
export function checkedBetween(model: Figure): {oldest: string; newest: string} {
  const days = verifiedDates(model).sort();
  return {oldest: days[0] ?? '', newest: days.at(-1) ?? ''};
}

/** A figure as it is published, in one language: with schema, licence, addresses, and every fact with its sources and dates. */
export function publishFigure(model: Figure, place: Place) {
  const {sources: _shared, ...figure} = publishFacts(resolve(model, place.locale) as ResolvedFigure, place);
  return {
    $schema: place.schema,
    version: DATA_VERSION,
    licence: LICENCE,
    language: place.language,
    url: `${place.page}#${model.id}`,
    verified: checkedBetween(model),
    ...figure,
  };
}
