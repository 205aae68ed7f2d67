import {evolutionDiagram} from '@site/src/data/evolutionDiagram';
import {useResolved} from '@site/src/l10n/useResolved';
import {Ladder} from '../primitives/Ladder';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <Ladder model={useResolved(evolutionDiagram)} />;
}

/** The four cumulative stages from managed services to AI agents. */
export const EvolutionDiagram = withErrorBoundary('EvolutionDiagram', Content);
