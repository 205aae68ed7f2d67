import {qualityGates} from '@site/src/data/qualityGates';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(qualityGates)} />;
}

/** What each gate stops, and what runs it on EKS. */
export const QualityGates = withErrorBoundary('QualityGates', Content);
