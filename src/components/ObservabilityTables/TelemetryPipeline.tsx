import {telemetryPipeline} from '@site/src/data/telemetryPipeline';
import {useResolved} from '@site/src/l10n/useResolved';
import {Layers} from '../primitives/Layers';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <Layers model={useResolved(telemetryPipeline)} />;
}

/** The layers of the stack, from a Pod to an answer. */
export const TelemetryPipeline = withErrorBoundary('TelemetryPipeline', Content);
