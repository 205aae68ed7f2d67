import {aidlcRituals} from '@site/src/data/aidlcRituals';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(aidlcRituals)} />;
}

/** Rituals and who does what in them. */
export const AidlcRituals = withErrorBoundary('AidlcRituals', Content);
