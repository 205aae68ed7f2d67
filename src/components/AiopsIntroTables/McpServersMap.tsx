import {mcpServersMap, hostedMcpServers, removedMcpServers} from '@site/src/data/mcpServersMap';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return (
    <>
      <DataTable model={useResolved(mcpServersMap)} />
      <DataTable model={useResolved(hostedMcpServers)} />
      <DataTable model={useResolved(removedMcpServers)} />
    </>
  );
}

/** MCP servers for AWS: the open source ones, the hosted ones, the removed ones. */
export const McpServersMap = withErrorBoundary('McpServersMap', Content);
