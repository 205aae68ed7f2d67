import {awsManagedOpenSource} from '@site/src/data/awsManagedOpenSource';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(awsManagedOpenSource)} />;
}

/** Open source projects that AWS runs as managed services. */
export const AwsManagedOpenSource = withErrorBoundary('AwsManagedOpenSource', Content);
