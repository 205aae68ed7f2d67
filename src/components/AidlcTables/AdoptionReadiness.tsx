import {adoptionReadiness} from '@site/src/data/adoptionReadiness';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(adoptionReadiness)} />;
}

/** Where the method fits, and where it does not. */
export const AdoptionReadiness = withErrorBoundary('AdoptionReadiness', Content);
