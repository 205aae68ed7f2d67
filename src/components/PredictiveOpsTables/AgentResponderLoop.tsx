import {agentResponderLoop} from '@site/src/data/agentResponderLoop';
import {useResolved} from '@site/src/l10n/useResolved';
import {Layers} from '../primitives/Layers';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <Layers model={useResolved(agentResponderLoop)} />;
}

/** Where an agent stands among the responders. */
export const AgentResponderLoop = withErrorBoundary('AgentResponderLoop', Content);
