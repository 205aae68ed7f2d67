import {k8sOpenSourceEcosystem} from '@site/src/data/k8sOpenSourceEcosystem';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(k8sOpenSourceEcosystem)} />;
}

/** The Kubernetes projects around EKS. */
export const K8sOpenSourceEcosystem = withErrorBoundary('K8sOpenSourceEcosystem', Content);
