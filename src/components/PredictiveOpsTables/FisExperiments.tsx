import {fisExperiments} from '@site/src/data/fisExperiments';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(fisExperiments)} />;
}

/** Experiments that prove recovery. */
export const FisExperiments = withErrorBoundary('FisExperiments', Content);
