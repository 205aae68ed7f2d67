import {aiToolsComparison} from '@site/src/data/aiToolsComparison';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(aiToolsComparison)} />;
}

/** AI tools that speak MCP. */
export const AiToolsComparison = withErrorBoundary('AiToolsComparison', Content);
