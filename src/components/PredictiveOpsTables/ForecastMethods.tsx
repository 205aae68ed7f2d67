import {forecastMethods} from '@site/src/data/forecastMethods';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(forecastMethods)} />;
}

/** Forecasting methods, some with a measured error. */
export const ForecastMethods = withErrorBoundary('ForecastMethods', Content);
