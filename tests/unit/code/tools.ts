import type {Call} from './shell';

/** A program with subcommands: those that only read, and those that change something. */
interface Tool {
  /** Where its commands are listed; read 2026-11-25. */
  source: string;
  reads: string[];
  changes: string[];
  /** Flags with a value that may stand before the command. */
  flagsBefore: string[];
}

/** Programs whose commands the guides are checked against. The AWS command line has a check of its own. */
export const TOOLS: Record<string, Tool> = {
  kubectl: {
    source: 'https://kubernetes.io/docs/reference/kubectl/generated/',
    reads: [
      'api-resources',
      'api-versions',
      'auth',
      'cluster-info',
      'config',
      'describe',
      'diff',
      'events',
      'explain',
      'get',
      'logs',
      'top',
      'version',
      'wait',
      'rollout status',
      'rollout history',
    ],
    changes: [
      ...[
        'annotate',
        'apply',
        'autoscale',
        'cordon',
        'cp',
        'create',
        'debug',
        'delete',
        'drain',
        'edit',
        'exec',
        'expose',
        'label',
        'patch',
        'replace',
        'run',
        'scale',
        'set',
        'taint',
        'uncordon',
      ],
      ...['rollout restart', 'rollout undo', 'rollout pause', 'rollout resume'],
    ],
    flagsBefore: ['-n', '--namespace', '--context'],
  },
  helm: {
    source: 'https://helm.sh/docs/helm/helm/',
    reads: ['get', 'history', 'lint', 'list', 'pull', 'repo', 'search', 'show', 'status', 'template', 'version'],
    changes: ['install', 'rollback', 'uninstall', 'upgrade'],
    flagsBefore: ['-n', '--namespace'],
  },
  eksctl: {
    source: 'https://docs.aws.amazon.com/eks/latest/eksctl/what-is-eksctl.html',
    reads: ['get', 'info', 'version'],
    changes: ['associate', 'create', 'delete', 'disassociate', 'drain', 'enable', 'scale', 'set', 'update', 'upgrade', 'utils'],
    flagsBefore: [],
  },
  terraform: {
    source: 'https://developer.hashicorp.com/terraform/cli/commands',
    reads: ['fmt', 'graph', 'init', 'output', 'plan', 'show', 'validate', 'version'],
    changes: ['apply', 'destroy', 'import'],
    flagsBefore: [],
  },
  git: {
    source: 'https://git-scm.com/docs',
    reads: ['diff', 'diff-tree', 'log', 'rev-list', 'rev-parse', 'show', 'status'],
    changes: ['push'],
    flagsBefore: ['-C'],
  },
};

/** Programs that read, print or write a file here, and change nothing elsewhere. */
export const LOCAL = ['[', 'awk', 'cat', 'curl', 'date', 'echo', 'exit', 'grep', 'jq', 'kubeconform', 'printf', 'set'];

function subcommand(call: Call, tool: Tool): string {
  const words = call.args.map(({value}) => value);
  while (words[0]?.startsWith('-')) words.splice(0, tool.flagsBefore.includes(words[0]) ? 2 : 1);
  return words[0] === 'rollout' ? words.slice(0, 2).join(' ') : (words[0] ?? '');
}

/** What is wrong with a call: an unknown program, or a command that it does not have. */
export function toolErrors(call: Call): string[] {
  if (call.name === 'aws' || LOCAL.includes(call.name)) return [];
  const tool = Object.hasOwn(TOOLS, call.name) ? TOOLS[call.name] : undefined;
  if (!tool) return [`the program ${call.name} is in neither list of tests/unit/code/tools.ts`];
  const command = subcommand(call, tool);
  return tool.reads.includes(command) || tool.changes.includes(command) ? [] : [`${call.name} has no command ${command}`];
}

/** Does the call change something outside the reader's own folder? The AWS command line is judged by its operations. */
export function toolChanges(call: Call): boolean {
  const tool = Object.hasOwn(TOOLS, call.name) ? TOOLS[call.name] : undefined;
  const isTrial = call.args.some(({value}) => value.startsWith('--dry-run'));
  return tool !== undefined && !isTrial && tool.changes.includes(subcommand(call, tool));
}
