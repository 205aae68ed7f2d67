import type {Cell, Column, Figure, Row, Stage, Table, TableFigure} from '../data/models';
import type {Chart, Group, Layer, Layers, Ladder, Link, LoopStep, Milestone, Price, Source, SourceRef, Term} from '../data/schema';
import type {Resolved} from './resolve';

/** The shapes of the data after one language was chosen: what components and outputs receive. */
export type ResolvedFigure = Resolved<Figure>;
export type ResolvedTable = Resolved<TableFigure>;
export type ResolvedLadder = Resolved<Ladder>;
export type ResolvedLayers = Resolved<Layers>;
export type ResolvedRow = Resolved<Row>;
export type ResolvedColumn = Resolved<Column>;
export type ResolvedCell = Resolved<Cell>;
export type ResolvedStage = Resolved<Stage>;
export type ResolvedLayer = Resolved<Layer>;
export type ResolvedLoopStep = Resolved<LoopStep>;
export type ResolvedMilestone = Resolved<Milestone>;
export type ResolvedTerm = Resolved<Term>;
export type ResolvedGroup = Resolved<Group>;
export type ResolvedLink = Resolved<Link>;
export type ResolvedChart = Resolved<Chart>;
export type ResolvedPrice = Resolved<Price>;
export type ResolvedSource = Resolved<Source>;
export type ResolvedSourceRef = Resolved<SourceRef>;
export type ResolvedTableBase = Resolved<Table>;
