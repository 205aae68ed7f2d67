import {burnRateAlerts} from '@site/src/data/burnRateAlerts';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {MetricChart} from '../primitives/MetricChart';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  const model = useResolved(burnRateAlerts);
  return (
    <DataTable model={model}>{model.chart && <MetricChart chart={model.chart} columns={model.columns} rows={model.rows} figureId={model.id} />}</DataTable>
  );
}

/** Windows, rates and budgets of burn-rate alerts. */
export const BurnRateAlerts = withErrorBoundary('BurnRateAlerts', Content);
