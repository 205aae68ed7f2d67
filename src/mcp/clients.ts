import {aiToolsComparison} from '../data/aiToolsComparison';
import type {ResolvedTable} from '../l10n/figures';
import {resolve} from '../l10n/resolve';
import {codeSpan, table} from '../outputs/markdown';

const NAME = 'aiops-guide';
const COMMAND = 'npm';
const ARGUMENTS = ['run', '--silent', '--prefix', '/path/to/this/repository', 'mcp'];
/** Fields of an example that a client insists on; its others are defaults or belong to the server of the example. */
const REQUIRED = ['type', 'tools'];

interface Client {
  name: string;
  files: string[];
  snippet: string;
  format: string;
}

/** The entry of this server in the form of a client's example. */
function jsonSnippet(example: string): string {
  const [[root = '', servers] = []] = Object.entries(JSON.parse(example) as Record<string, Record<string, Record<string, unknown>>>);
  const given = Object.values(servers ?? {})[0] ?? {};
  const required = Object.fromEntries(Object.entries(given).filter(([key]) => REQUIRED.includes(key)));
  const text = JSON.stringify({[root]: {[NAME]: {...required, command: COMMAND, args: ARGUMENTS}}}, null, 2);
  return text.replace(/\[\s+([^\][]*?)\s+\]/g, (_, items: string) => `[${items.replace(/\s*\n\s*/g, ' ')}]`);
}

function tomlSnippet(example: string): string {
  const root = example.match(/^\[([\w-]+)\./)?.[1] ?? '';
  const quoted = ARGUMENTS.map((argument) => JSON.stringify(argument)).join(', ');
  return `[${root}.${NAME}]\ncommand = ${JSON.stringify(COMMAND)}\nargs = [${quoted}]`;
}

/** The clients that can start a server, as the table of the introduction has them; those that are gone are left out. */
function readClients(): Client[] {
  const {rows} = resolve(aiToolsComparison, 'en') as ResolvedTable;
  return rows.flatMap(({name, cells}) => {
    const {example, files, format} = cells;
    if (typeof example !== 'string' || example === 'n/a' || !files || cells.status === 'removed') return [];
    const snippet = format === 'toml' ? tomlSnippet(example) : jsonSnippet(example);
    return [{name, files: [files].flat().map(String), snippet, format: String(format)}];
  });
}

/** How each client is told of this server, as Markdown: the files it reads, and what stands in them. */
export function clientConfigurations(): string {
  const clients = readClients();
  const snippets = [...new Map(clients.map(({snippet, format}) => [snippet, format])).entries()];
  return snippets
    .map(([snippet, format]) => {
      const rows = clients.filter((client) => client.snippet === snippet).map(({name, files}) => [name, files.map((file) => codeSpan(file, true)).join(', ')]);
      return `${table(['client', 'file'], rows)}\n\n\`\`\`${format}\n${snippet}\n\`\`\``;
    })
    .join('\n\n');
}
