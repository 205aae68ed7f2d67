import {parseAllDocuments} from 'yaml';
import type {Block} from '../blocks';
import {callsOf} from '../shell';

/** A Kubernetes object as the guides show it. */
export interface Manifest {
  /** The block in which it stands. */
  place: string;
  apiVersion: string;
  kind: string;
  object: Record<string, unknown>;
}

/** A document of a YAML block, whatever it is. */
export interface Document {
  place: string;
  value: unknown;
}

const isApplied = (args: {value: string}[]): boolean => args.some(({value}, index) => value === '-f' && args[index + 1]?.value === '-');

/** The YAML documents of a block: all of a YAML block, and what a script hands to kubectl. */
export function documentsOf(block: Block): Document[] {
  const texts =
    block.language === 'yaml'
      ? [block.code]
      : block.language === 'bash'
        ? callsOf(block.code).flatMap(({name, args, input}) => (name === 'kubectl' && input !== undefined && isApplied(args) ? [input] : []))
        : [];
  return texts.flatMap((text) => parseAllDocuments(text).map((document) => ({place: block.place, value: document.toJS() as unknown})));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The Kubernetes objects among documents, those inside kro's templates too. */
export function manifestsOf(documents: Document[]): Manifest[] {
  return documents.flatMap(({place, value}) => {
    if (!isObject(value) || typeof value.apiVersion !== 'string' || typeof value.kind !== 'string') return [];
    const own = {place, apiVersion: value.apiVersion, kind: value.kind, object: value};
    const resources = isObject(value.spec) && value.kind === 'ResourceGraphDefinition' ? value.spec.resources : undefined;
    const templates = Array.isArray(resources) ? resources.flatMap((one: unknown) => (isObject(one) ? [one.template] : [])) : [];
    return [own, ...manifestsOf(templates.map((template) => ({place, value: template})))];
  });
}
