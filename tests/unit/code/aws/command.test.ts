import {describe, expect, it} from 'vitest';
import {blocks} from '../blocks';
import {callsOf} from '../shell';
import {filesOf} from '../files';
import {awsErrors} from './command';
import {changes, commandName} from './models';

const scripts = blocks.filter(({language}) => language === 'bash');

describe('calls of the AWS command line', () => {
  it('name operations and parameters that the AWS SDK knows', () => {
    const found: string[] = [];
    let calls = 0;
    for (const block of scripts) {
      for (const call of callsOf(block.code).filter(({name}) => name === 'aws')) {
        calls += 1;
        const errors = awsErrors(call, filesOf(block));
        found.push(...errors.map((error) => `${block.place} (line ${call.line}) aws ${call.args[0]?.value} ${call.args[1]?.value}: ${error}`));
      }
    }
    expect(found).toEqual([]);
    expect(calls).toBeGreaterThan(100);
  });

  const errorsOf = (script: string, files: Record<string, string> = {}): string[] => callsOf(script).flatMap((call) => awsErrors(call, (name) => files[name]));

  it.each([
    ['aws eks create-adon --cluster-name a', 'has no command'],
    ['aws eks create-addon --cluster-name a --addon-nam b', 'there is no --addon-nam'],
    ['aws eks create-addon --cluster-name a', '--addon-name is missing'],
    ['aws eks wait addon-ready', 'knows no addon-ready'],
    ['aws nosuch describe-x', 'has no model here'],
    ['aws logs put-retention-policy --log-group-name a --retention-in-days many', 'must be a number'],
    ['aws eks associate-access-policy --cluster-name a --principal-arn b --policy-arn c --access-scope typ=cluster', 'has no typ'],
    ['aws xray update-indexing-rule --name Default --rule \'{"Probabilistic": {"Desired": 1}}\'', 'has no Desired'],
    ['aws cloudwatch put-metric-alarm --cli-input-json file://a.json', 'which the page does not show'],
  ])('are refused: %s', (script, message) => {
    expect(errorsOf(script).join('\n')).toContain(message);
  });

  it('read the files that they name', () => {
    const script = 'aws cloudwatch put-metric-alarm --cli-input-json file://a.json';
    expect(errorsOf(script, {'a.json': '{"AlarmName": "a", "EvaluationPeriods": 1}'})).toEqual([]);
    expect(errorsOf(script, {'a.json': '{"AlarmNam": "a"}'})).toHaveLength(2);
  });
});

describe('names of the API', () => {
  it.each([
    ['CreateAddon', 'create-addon'],
    ['OKActions', 'ok-actions'],
    ['resourcesVpcConfig', 'resources-vpc-config'],
    ['ARNs', 'arns'],
    ['DBInstance', 'db-instance'],
  ])('are written as the command line does: %s', (name, command) => expect(commandName(name)).toBe(command));

  it('tell what changes something', () => {
    expect(['CreateAddon', 'PutRule', 'StartExperiment', 'AttachRolePolicy'].every(changes)).toBe(true);
    expect(['DescribeAddon', 'ListAddons', 'GetExperiment'].some(changes)).toBe(false);
  });
});
