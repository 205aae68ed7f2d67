import {monitoringComparison} from '@site/src/data/monitoringComparison';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(monitoringComparison)} />;
}

/** Traditional monitoring and AIOps side by side. */
export const MonitoringComparison = withErrorBoundary('MonitoringComparison', Content);
