import {detectionMethods} from '@site/src/data/detectionMethods';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(detectionMethods)} />;
}

/** What each way of detecting and explaining is good and bad at. */
export const DetectionMethods = withErrorBoundary('DetectionMethods', Content);
