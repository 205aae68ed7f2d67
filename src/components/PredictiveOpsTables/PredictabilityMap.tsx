import {predictabilityMap} from '@site/src/data/predictabilityMap';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(predictabilityMap)} />;
}

/** What can be predicted on EKS, and what cannot. */
export const PredictabilityMap = withErrorBoundary('PredictabilityMap', Content);
