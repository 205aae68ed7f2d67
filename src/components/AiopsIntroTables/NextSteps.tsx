import {nextSteps} from '@site/src/data/nextSteps';
import {useResolved} from '@site/src/l10n/useResolved';
import {Ladder} from '../primitives/Ladder';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <Ladder model={useResolved(nextSteps)} />;
}

/** Where to go on, by what the reader wants to do. */
export const NextSteps = withErrorBoundary('NextSteps', Content);
