import {remediationGuardrails} from '@site/src/data/remediationGuardrails';
import {useResolved} from '@site/src/l10n/useResolved';
import {Ladder} from '../primitives/Ladder';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <Ladder model={useResolved(remediationGuardrails)} />;
}

/** The steps from notifying to acting alone. */
export const RemediationGuardrails = withErrorBoundary('RemediationGuardrails', Content);
