import {devOpsAgentArchitecture} from '@site/src/data/devOpsAgentArchitecture';
import {useResolved} from '@site/src/l10n/useResolved';
import {Layers} from '../primitives/Layers';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <Layers model={useResolved(devOpsAgentArchitecture)} />;
}

/** The layers of an AI-operated platform, and the loop of an agent. */
export const DevOpsAgentArchitecture = withErrorBoundary('DevOpsAgentArchitecture', Content);
