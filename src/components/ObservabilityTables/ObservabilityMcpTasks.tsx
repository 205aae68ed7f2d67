import {observabilityMcpTasks} from '@site/src/data/observabilityMcpTasks';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(observabilityMcpTasks)} />;
}

/** Questions on call, and the MCP servers that answer them. */
export const ObservabilityMcpTasks = withErrorBoundary('ObservabilityMcpTasks', Content);
