import {aiopsMaturityModel, maturityModelMapping} from '@site/src/data/aiopsMaturityModel';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {Ladder} from '../primitives/Ladder';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return (
    <>
      <Ladder model={useResolved(aiopsMaturityModel)} />
      <DataTable model={useResolved(maturityModelMapping)} />
    </>
  );
}

/** The five levels of AIOps maturity, and how published models map to them. */
export const AiopsMaturityModel = withErrorBoundary('AiopsMaturityModel', Content);
