import {costStructure} from '@site/src/data/costStructure';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(costStructure)} />;
}

/** What AIOps on EKS costs, by billing unit. */
export const CostStructure = withErrorBoundary('CostStructure', Content);
