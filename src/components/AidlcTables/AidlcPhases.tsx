import {aidlcPhases} from '@site/src/data/aidlcPhases';
import {useResolved} from '@site/src/l10n/useResolved';
import {Ladder} from '../primitives/Ladder';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <Ladder model={useResolved(aidlcPhases)} />;
}

/** The phases of AI-DLC, with what people decide in each. */
export const AidlcPhases = withErrorBoundary('AidlcPhases', Content);
