import ts from 'typescript';
import type {RegistryEntry} from '../../../data/registryCheck';
import type {Position, Project} from '../../types';
import {soundFigures} from './figures';

export const REGISTRY = 'src/data/registry.ts';

/** An entry of the registry as it is written: names in place of models. */
export interface WrittenEntry extends Position {
  component: string;
  source: string;
  models: string[];
}

function readEntry(node: ts.Expression, source: ts.SourceFile): WrittenEntry[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  const fields = new Map(node.properties.filter(ts.isPropertyAssignment).map((property) => [property.name.getText(source), property.initializer]));
  const textOf = (name: string) => {
    const value = fields.get(name);
    return value && ts.isStringLiteralLike(value) ? value.text : '';
  };
  const models = fields.get('models');
  const names = models && ts.isArrayLiteralExpression(models) ? models.elements.map((element) => element.getText(source)) : [];
  const {line, character} = source.getLineAndCharacterOfPosition(node.getStart(source));
  return [{file: REGISTRY, line: line + 1, column: character + 1, component: textOf('component'), source: textOf('file'), models: names}];
}

/** The entries of the registry, read without running it. */
export function readRegistry(project: Project): WrittenEntry[] {
  const content = project.files.get(REGISTRY);
  if (content === undefined) return [];
  const source = ts.createSourceFile(REGISTRY, content, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) =>
      statement.declarationList.declarations.flatMap(({initializer}) =>
        initializer && ts.isArrayLiteralExpression(initializer) ? initializer.elements.flatMap((element) => readEntry(element, source)) : [],
      ),
    );
}

/** The registry with its models, as the build has it; models that do not fit their schema are left out. */
export function registryOf(project: Project): RegistryEntry[] {
  const figures = soundFigures(project);
  return readRegistry(project).map((entry) => ({
    frontDoor: '',
    component: entry.component,
    file: entry.source,
    models: entry.models.flatMap((name) =>
      figures.filter((figure) => figure.module.file === entry.source && figure.name === name).map((figure) => figure.model),
    ),
  }));
}
