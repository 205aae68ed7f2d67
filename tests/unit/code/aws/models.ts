import fs from 'node:fs';
import path from 'node:path';
import type {Models, ServiceModel} from '@site/scripts/aws-models/types';

const models = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'models.json'), 'utf8')) as Models;

/** The model of a service by its name on the command line. */
export function serviceModel(service: string): ServiceModel | undefined {
  return Object.hasOwn(models.services, service) ? models.services[service] : undefined;
}

/** A name of the API as the command line writes it: `CreateAddon` → `create-addon`, `OKActions` → `ok-actions`. */
export function commandName(name: string): string {
  return name
    .replace(/([A-Z]{2,})s(?=$|[A-Z])/g, (_, letters: string) => `${letters[0]}${letters.slice(1).toLowerCase()}s`)
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** The operation that a name on the command line stands for. */
export function operationOf(model: ServiceModel, command: string): string | undefined {
  return Object.keys(model.operations).find((operation) => commandName(operation) === command);
}

/** Does an operation change or delete something? By its verb; whatever does not say that it only reads is taken to change. */
export function changes(operation: string): boolean {
  return !/^(?:Describe|Get|List|Search|Lookup|BatchGet|Query|Filter|Preview|Simulate|Validate|Test)(?=[A-Z])/.test(operation);
}
