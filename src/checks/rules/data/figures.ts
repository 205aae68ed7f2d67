import type {Figure} from '../../../data/models';
import {figureFaults} from '../../../data/validate';
import {SHARED, UNREADABLE} from '../../readModule';
import {remembered} from '../../remembered';
import type {DataModule, Project} from '../../types';

/** A figure with the module that holds it. */
export interface PlacedFigure {
  module: DataModule;
  /** The modules from which figures import values. */
  shared: DataModule[];
  /** The name of the export. */
  name: string;
  model: Figure;
}

/** Modules that cannot be read, of whose figures nothing is known. */
export const unreadable = (project: Project): DataModule[] => project.modules.filter(({faults}) => faults.some(({reason}) => reason === UNREADABLE));

/** All figures of a project, whether they fit their schema or not. */
export const allFigures = remembered((project: Project): PlacedFigure[] => {
  const modules = new Map(project.modules.map((module) => [module.file, module]));
  const shared = SHARED.flatMap((file) => modules.get(file) ?? []);
  return project.figures.flatMap(({file, name, model}) => {
    const module = modules.get(file);
    return module ? [{module, shared, name, model}] : [];
  });
});

/** The figures that fit their schema: rules beyond the schema can rely on their form. */
export const soundFigures = remembered((project: Project): PlacedFigure[] => allFigures(project).filter(({model}) => figureFaults(model).length === 0));
