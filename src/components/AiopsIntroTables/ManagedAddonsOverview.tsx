import {managedAddonsOverview} from '@site/src/data/managedAddonsOverview';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(managedAddonsOverview)} />;
}

/** The EKS add-ons that AWS and the community offer. */
export const ManagedAddonsOverview = withErrorBoundary('ManagedAddonsOverview', Content);
