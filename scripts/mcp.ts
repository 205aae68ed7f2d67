/** `npm run -s mcp`: the guide as an MCP server over stdio. `-- --clients` prints how clients are told of it, for the README. */
import path from 'node:path';
import {StdioServerTransport} from '@modelcontextprotocol/sdk/server/stdio.js';
import {clientConfigurations} from '../src/mcp/clients';
import {createGuideServer} from '../src/mcp/server';

async function main(): Promise<void> {
  if (process.argv.includes('--clients')) return void console.log(clientConfigurations());
  // A client starts this wherever it likes; the sources lie beside the script.
  await createGuideServer(path.dirname(import.meta.dirname)).connect(new StdioServerTransport());
}

main().catch((error: unknown) => {
  // Standard output belongs to the protocol.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
