import type {ServiceModel, Shape} from '../../../../scripts/aws-models/types';
import type {Argument, Call} from '../shell';
import {commandName, operationOf, serviceModel} from './models';
import {argumentErrors, type Files} from './values';

/** Parameters that every operation takes. */
const GLOBAL = ['query', 'output', 'region', 'profile', 'no-cli-pager', 'no-paginate', 'max-items', 'page-size', 'debug', 'endpoint-url'];

/** Commands that the command line adds to the API, or renames: https://docs.aws.amazon.com/cli/latest/reference/ (read 2026-11-25). */
const ADDED: Record<string, string[]> = {
  'eks update-kubeconfig': ['name', 'alias', 'role-arn', 'kubeconfig', 'dry-run'],
  'sts get-caller-identity': [],
};

interface Parameter {
  name: string;
  words: Argument[];
}

function parametersOf(args: Argument[]): Parameter[] | string {
  const parameters: Parameter[] = [];
  for (const word of args) {
    if (word.value.startsWith('--')) {
      const [name = '', value] = word.value.slice(2).split(/=(.*)/s);
      parameters.push({name, words: value === undefined ? [] : [{value, filled: word.filled}]});
    } else if (parameters.length === 0) return `the word ${word.value} stands before every parameter`;
    else parameters.at(-1)?.words.push(word);
  }
  return parameters;
}

function waiterErrors(model: ServiceModel, service: string, args: Argument[]): string[] {
  const [waiter, ...rest] = args;
  const known = model.waiters.map(commandName);
  if (!waiter || !known.includes(waiter.value)) return [`aws ${service} wait knows no ${waiter?.value ?? ''}: ${known.join(', ')}`];
  const parameters = parametersOf(rest);
  return typeof parameters === 'string' ? [parameters] : [];
}

function inputErrors(model: ServiceModel, shape: Shape, parameters: Parameter[], files: Files): string[] {
  const members = new Map(Object.entries(shape.members).map(([name, type]) => [commandName(name), {name, type}]));
  const whole = parameters.find(({name}) => name === 'cli-input-json');
  const given = new Set(parameters.map(({name}) => members.get(name.replace(/^no-/, ''))?.name ?? members.get(name)?.name));
  const missing = whole ? [] : (shape.required ?? []).filter((name) => !given.has(name)).map((name) => `--${commandName(name)} is missing`);
  return missing.concat(
    parameters.flatMap(({name, words}) => {
      if (GLOBAL.includes(name) || name === 'cli-input-json') return [];
      const member = members.get(name) ?? (members.get(name.replace(/^no-/, ''))?.type === 'boolean' ? members.get(name.slice(3)) : undefined);
      return member ? argumentErrors(model, member.type, words, `--${name}`, files) : [`there is no --${name}`];
    }),
  );
}

/** What is wrong with a call of the AWS command line. */
export function awsErrors(call: Call, files: Files): string[] {
  const [service, command, ...rest] = call.args.map(({value}) => value);
  if (!service || !command) return ['names no service and command'];
  if (Object.hasOwn(ADDED, `${service} ${command}`)) {
    const names = rest.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
    return names.filter((name) => !GLOBAL.includes(name) && !ADDED[`${service} ${command}`]?.includes(name)).map((name) => `there is no --${name}`);
  }
  const model = serviceModel(service);
  if (!model) return [`the service ${service} has no model here: name it in scripts/aws-models/services.ts and run npm run aws:models`];
  if (command === 'wait') return waiterErrors(model, service, call.args.slice(2));
  const operation = operationOf(model, command);
  if (!operation) return [`${service} has no command ${command}`];
  const parameters = parametersOf(call.args.slice(2));
  if (typeof parameters === 'string') return [parameters];
  const input = model.operations[operation] ?? '';
  const shape = model.shapes[input] ?? {members: {}};
  const whole = parameters.find(({name}) => name === 'cli-input-json');
  const fromFile = whole ? argumentErrors(model, `#${input}`, whole.words, '--cli-input-json', files) : [];
  return [...fromFile, ...inputErrors(model, shape, parameters, files)];
}
