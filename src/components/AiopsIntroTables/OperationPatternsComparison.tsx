import {operationPatternsComparison} from '@site/src/data/operationPatternsComparison';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(operationPatternsComparison)} />;
}

/** Prompt-, spec- and agent-driven operations side by side. */
export const OperationPatternsComparison = withErrorBoundary('OperationPatternsComparison', Content);
