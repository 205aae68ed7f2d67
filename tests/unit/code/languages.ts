import {parser as promqlParser} from '@prometheus-io/lezer-promql';
import {parser as pythonParser} from '@lezer/python';
import {parseToObject} from 'hcl2-parser';
import {parseAllDocuments} from 'yaml';
import {shellErrors} from './shell';

function treeErrors(tree: ReturnType<typeof pythonParser.parse>, code: string): string[] {
  const errors: string[] = [];
  tree.iterate({
    enter: ({type, from}) => {
      if (type.isError) errors.push(`line ${code.slice(0, from).split('\n').length}: not understood at "${code.slice(from, from + 20)}"`);
    },
  });
  return errors;
}

/** Errors of a PromQL expression. */
export const promqlErrors = (expression: string): string[] => treeErrors(promqlParser.parse(expression), expression);

function jsonErrors(code: string): string[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

const yamlErrors = (code: string): string[] =>
  parseAllDocuments(code).flatMap((document) => [...document.errors, ...document.warnings].map(({message}) => message));

function hclErrors(code: string): string[] {
  const result = parseToObject(code) as [unknown, {Summary?: string}?];
  return result[1] ? [result[1].Summary ?? 'not understood'] : [];
}

type Parser = (code: string) => string[] | Promise<string[]>;

/** The parser of each language that runs somewhere: it answers with what is wrong. */
export const PARSERS: Record<string, Parser> = {
  bash: shellErrors,
  json: jsonErrors,
  yaml: yamlErrors,
  python: (code) => treeErrors(pythonParser.parse(code), code),
  // Expressions of a block are separated by empty lines.
  promql: (code) => code.split(/\n\s*\n/).flatMap(promqlErrors),
  hcl: hclErrors,
};

/** Languages of blocks that nothing runs, with the reason why no parser looks at them. */
export const UNPARSED: Record<string, string> = {
  diagram: 'a drawing in characters',
  text: 'what a program printed',
  markdown: 'prose that a reader or a model takes in; it has no wrong syntax',
};
