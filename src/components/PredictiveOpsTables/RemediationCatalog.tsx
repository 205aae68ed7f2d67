import {remediationCatalog} from '@site/src/data/remediationCatalog';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(remediationCatalog)} />;
}

/** Failures with their safest repair. */
export const RemediationCatalog = withErrorBoundary('RemediationCatalog', Content);
