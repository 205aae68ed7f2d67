import {migrationPaths} from '@site/src/data/migrationPaths';
import {useResolved} from '@site/src/l10n/useResolved';
import {Ladder} from '../primitives/Ladder';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <Ladder model={useResolved(migrationPaths)} />;
}

/** The way off the X-Ray SDKs and DevOps Guru. */
export const MigrationPaths = withErrorBoundary('MigrationPaths', Content);
