import {SERVICES} from '../../../scripts/aws-models/services';
import {changes, operationOf, serviceModel} from './aws/models';
import type {Block} from './blocks';
import {callsOf} from './shell';
import {toolChanges} from './tools';

const UNDO = {en: /\b(?:undo|takes it back)\b/i, zh: /撤销/};

/** A command of a block that changes something: its words, and the IAM action that it takes. */
interface Change {
  command: string;
  action: string | undefined;
}

function changesOf({code}: Block): Change[] {
  return callsOf(code).flatMap((call): Change[] => {
    const [service = '', command = ''] = call.args.map(({value}) => value);
    if (call.name !== 'aws') return toolChanges(call) ? [{command: `${call.name} ${service}`, action: undefined}] : [];
    const model = serviceModel(service);
    const operation = model && operationOf(model, command);
    if (!operation || !changes(operation)) return [];
    return [{command: `aws ${service} ${command}`, action: `${SERVICES[service]?.iam ?? service}:${operation}`}];
  });
}

/** What a block that changes something does not tell its reader: that it does, what it takes, and how to take it back. */
export function warningErrors(block: Block): string[] {
  const found = changesOf(block);
  if (found.length === 0) return [];
  const warning = block.warnings.join('\n');
  if (!warning) return [`${found[0]?.command} changes something, and no warning “Changes resources” stands before it in its section`];
  const silent = found
    .filter(({action}) => action !== undefined && !warning.includes(`\`${action}\``))
    .map(({command, action}) => `${command} takes ${action}, which the warning does not name`);
  return [...new Set(silent), ...(UNDO[block.locale].test(warning) ? [] : ['the warning does not say how to undo it'])];
}
