import {roiMetrics} from '@site/src/data/roiMetrics';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {MetricChart} from '../primitives/MetricChart';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  const model = useResolved(roiMetrics);
  return (
    <DataTable model={model}>{model.chart && <MetricChart chart={model.chart} columns={model.columns} rows={model.rows} figureId={model.id} />}</DataTable>
  );
}

/** Published evidence on what AI brings to operations. */
export const RoiMetrics = withErrorBoundary('RoiMetrics', Content);
