import {awsServicesMap} from '@site/src/data/awsServicesMap';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(awsServicesMap)} />;
}

/** AWS services for AIOps by capability. */
export const AwsServicesMap = withErrorBoundary('AwsServicesMap', Content);
