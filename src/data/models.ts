import type {Catalog, Comparison, Ladder, Layers, Metrics, Table} from './schema';

export type {Cell, Column, Row, Stage, Table} from './schema';

/** Any figure of the guide. */
export type Figure = Catalog | Comparison | Metrics | Ladder | Layers;
/** A figure that is a table. */
export type TableFigure = Catalog | Comparison | Metrics;

/** Whether a figure is a table (catalog, comparison, metrics) and not a diagram (ladder, layers). */
export function isTable(model: Figure): model is TableFigure & Table {
  return model.shape === 'catalog' || model.shape === 'comparison' || model.shape === 'metrics';
}
