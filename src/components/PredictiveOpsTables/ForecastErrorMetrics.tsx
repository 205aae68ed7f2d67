import {forecastErrorMetrics} from '@site/src/data/forecastErrorMetrics';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(forecastErrorMetrics)} />;
}

/** Measures of forecast error and their pitfalls. */
export const ForecastErrorMetrics = withErrorBoundary('ForecastErrorMetrics', Content);
