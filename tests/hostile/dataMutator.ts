import type {Mutant, Tree} from './dataTree';

/** One way to break a data module. */
export interface Mutator {
  name: string;
  /** The rule that must refuse it. */
  rule: string;
  /** What the message must say. */
  says: RegExp;
  /** The broken module, or undefined where there is nothing to break in this way. */
  apply: (tree: Tree, seed: number) => Mutant | undefined;
  /** Whether the fault shows only beside the other modules. */
  crossModule?: boolean;
  /** The file in which the fault is told, if not in the module itself. */
  toldIn?: string;
}

/** Paths of texts in rows, stages, layers and statements. */
export const ENGLISH = /\.en$/;
export const CHINESE = /\.zh$/;
export const FACT = /\.(?:rows|stages|layers)\.\d+$/;
export const FACT_ID = /\.(?:rows|stages|layers)\.\d+\.id$/;
export const VERIFIED = /\.verified$/;
export const SOURCE_LIST = /\.(?:rows|stages|layers)\.\d+\.sources$/;
export const INLINE_URL = /\.url$/;
