import {aiAgentFrameworks} from '@site/src/data/aiAgentFrameworks';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(aiAgentFrameworks)} />;
}

/** Agent frameworks and ready agents. */
export const AiAgentFrameworks = withErrorBoundary('AiAgentFrameworks', Content);
