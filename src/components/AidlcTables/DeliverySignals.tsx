import {deliverySignals} from '@site/src/data/deliverySignals';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(deliverySignals)} />;
}

/** What to watch in delivery while AI writes more of it. */
export const DeliverySignals = withErrorBoundary('DeliverySignals', Content);
