import {scalingAheadComparison} from '@site/src/data/scalingAheadComparison';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(scalingAheadComparison)} />;
}

/** Ways to have capacity before the load. */
export const ScalingAheadComparison = withErrorBoundary('ScalingAheadComparison', Content);
