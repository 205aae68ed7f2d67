import {signalMap} from '@site/src/data/signalMap';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(signalMap)} />;
}

/** What to collect, and the question that each signal answers. */
export const SignalMap = withErrorBoundary('SignalMap', Content);
