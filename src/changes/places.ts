import {registry} from '../data/registry';
import {resolve, type Locale} from '../l10n/resolve';
import type {PlaceOf} from './lines';
import {words} from './words';

/** The guide that shows what a front door exports. */
const GUIDE_OF: Record<string, string> = {
  AiopsIntroTables: 'aiops-introduction',
  ObservabilityTables: 'aiops-observability-stack',
  AidlcTables: 'aidlc-framework',
  PredictiveOpsTables: 'aiops-predictive-operations',
};

const pathOf = (guide: string) => `/docs/aiops-aidlc/${guide}`;

/** Finds the page of each figure, and of what is no figure. */
export function placesIn(locale: Locale): PlaceOf {
  const places = new Map(
    registry.flatMap(({frontDoor, models}) =>
      models.map((model) => [model.id, {title: resolve(model.title, locale), path: pathOf(GUIDE_OF[frontDoor] ?? '')}] as const),
    ),
  );
  places.set('claims', {title: resolve(words.claims, locale), path: pathOf('aiops-introduction')});
  places.set('glossary', {title: resolve(words.glossary, locale), path: ''});
  return (figure) => places.get(figure);
}
