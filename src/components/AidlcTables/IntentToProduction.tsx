import {intentToProduction} from '@site/src/data/intentToProduction';
import {useResolved} from '@site/src/l10n/useResolved';
import {Ladder} from '../primitives/Ladder';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <Ladder model={useResolved(intentToProduction)} />;
}

/** One intent on EKS, from words to production. */
export const IntentToProduction = withErrorBoundary('IntentToProduction', Content);
