import {mcpServerTypes} from '@site/src/data/mcpServerTypes';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(mcpServerTypes)} />;
}

/** The three ways to host an MCP server for AWS. */
export const McpServerTypes = withErrorBoundary('McpServerTypes', Content);
