import {collectionPaths} from '@site/src/data/collectionPaths';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(collectionPaths)} />;
}

/** The ways to collect telemetry from EKS. */
export const CollectionPaths = withErrorBoundary('CollectionPaths', Content);
