import {rightSizingSources} from '@site/src/data/rightSizingSources';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(rightSizingSources)} />;
}

/** Where right-sizing recommendations come from. */
export const RightSizingSources = withErrorBoundary('RightSizingSources', Content);
