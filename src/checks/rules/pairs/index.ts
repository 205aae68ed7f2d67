import type {Rule} from '../../types';
import {pairBlocks} from './pairBlocks';
import {pairCode} from './pairCode';
import {pairComponents} from './pairComponents';
import {pairExists} from './pairExists';
import {pairFrontMatter} from './pairFrontMatter';
import {pairHeadings} from './pairHeadings';
import {pairInlineCode, pairLinks, pairNumbers} from './pairTexts';
import {pairTranslated} from './pairTranslated';
import {tagLists} from './tagLists';

/** What must be equal in both languages. */
export const pairRules: Rule[] = [
  ...[pairExists, pairFrontMatter, pairHeadings, pairComponents, pairBlocks, pairCode],
  ...[pairLinks, pairInlineCode, pairNumbers, pairTranslated, tagLists],
];
