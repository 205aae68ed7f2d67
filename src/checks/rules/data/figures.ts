import type {Figure} from '../../../data/models';
import {figureFaults} from '../../../data/validate';
import {SHARED, UNREADABLE} from '../../readModule';
import type {DataModule, Project} from '../../types';

/** A figure with the module that holds it. */
export interface PlacedFigure {
  module: DataModule;
  /** The modules from which it may import values. */
  shared: DataModule[];
  /** The name of the export. */
  name: string;
  model: Figure;
}

/** Modules that cannot be read, of whose figures nothing is known. */
export const unreadable = (project: Project): DataModule[] => project.modules.filter(({faults}) => faults.some(({reason}) => reason === UNREADABLE));

const placed = new WeakMap<Project, PlacedFigure[]>();
const sound = new WeakMap<Project, PlacedFigure[]>();

/** All figures of a project, whether they fit their schema or not. */
export function allFigures(project: Project): PlacedFigure[] {
  const known = placed.get(project);
  if (known) return known;
  const modules = new Map(project.modules.map((module) => [module.file, module]));
  const shared = SHARED.flatMap((file) => modules.get(file) ?? []);
  const figures = project.figures.flatMap(({file, name, model}) => {
    const module = modules.get(file);
    return module ? [{module, shared: shared.filter((other) => other !== module), name, model}] : [];
  });
  placed.set(project, figures);
  return figures;
}

/** The figures that fit their schema: rules beyond the schema can rely on their form. */
export function soundFigures(project: Project): PlacedFigure[] {
  const known = sound.get(project);
  if (known) return known;
  const figures = allFigures(project).filter(({model}) => figureFaults(model).length === 0);
  sound.set(project, figures);
  return figures;
}
