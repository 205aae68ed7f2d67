/*
 * Writes tests/unit/code/aws/models.json: the operations of the AWS services that the guides call, with the names and types of
 * their parameters, read from the AWS SDK. The SDK is installed into a folder for the time of the run: the guide itself needs none of it.
 * `npm run aws:models` – after a guide names a service that is not in SERVICES, or to take up a newer SDK.
 */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DOCUMENTED} from './aws-models/documented';
import {SERVICES, type Service} from './aws-models/services';
import {readClient} from './aws-models/readClient';
import {readLegacy} from './aws-models/readLegacy';
import type {Models, ServiceModel} from './aws-models/types';

const TARGET = 'tests/unit/code/aws/models.json';

/** One shape or operation a line: a newer SDK shows as a readable diff. */
function print(models: Models): string {
  const entries = (value: Record<string, unknown>): string =>
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one)}`)
      .join(',\n');
  const service = (name: string, {model, waiters, operations, shapes}: ServiceModel): string =>
    `${JSON.stringify(name)}:{"model":${JSON.stringify(model)},"waiters":${JSON.stringify(waiters)},\n"operations":{\n${entries(operations)}\n},\n"shapes":{\n${entries(shapes)}\n}}`;
  const services = Object.entries(models.services).map(([name, one]) => service(name, one));
  return `{"read":${JSON.stringify(models.read)},"services":{\n${services.join(',\n')}\n}}\n`;
}

async function readModel(folder: string, name: string, source: Service['source']): Promise<ServiceModel> {
  if (source !== 'documented') return 'client' in source ? readClient(folder, source.client) : readLegacy(folder, source.legacy);
  const documented = DOCUMENTED[name];
  if (!documented) throw new Error(`${name} has no model in documented.ts`);
  return documented;
}

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aws-sdk-'));
  try {
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
    const packages = Object.values(SERVICES).flatMap(({source}) => {
      if (source === 'documented') return [];
      return 'client' in source ? [source.client] : ['aws-sdk'];
    });
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...new Set(packages)], {cwd: folder, stdio: 'inherit'});
    const services: Models['services'] = {};
    for (const [name, {source}] of Object.entries(SERVICES)) {
      services[name] = await readModel(folder, name, source);
      console.log(`${name}: ${Object.keys(services[name].operations).length} operations from ${services[name].model}`);
    }
    fs.writeFileSync(TARGET, print({read: new Date().toISOString().slice(0, 10), services}));
  } finally {
    fs.rmSync(folder, {recursive: true, force: true});
  }
}

void main();
