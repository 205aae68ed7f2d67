import {telemetryCostLevers} from '@site/src/data/telemetryCostLevers';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(telemetryCostLevers)} />;
}

/** What telemetry is billed by, and how to keep it down. */
export const TelemetryCostLevers = withErrorBoundary('TelemetryCostLevers', Content);
