import {stackChoice} from '@site/src/data/stackChoice';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(stackChoice)} />;
}

/** Three stacks for observability side by side. */
export const StackChoice = withErrorBoundary('StackChoice', Content);
