import {roiQuantitativeMetrics} from '@site/src/data/roiQuantitativeMetrics';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(roiQuantitativeMetrics)} />;
}

/** The metrics to measure. */
export const RoiQuantitativeMetrics = withErrorBoundary('RoiQuantitativeMetrics', Content);
