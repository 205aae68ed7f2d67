import type {Rule} from '../../types';
import {pairBlocks} from './pairBlocks';
import {pairCode} from './pairCode';
import {pairComponents} from './pairComponents';
import {pairDiagrams} from './pairDiagrams';
import {pairExists} from './pairExists';
import {pairFrontMatter} from './pairFrontMatter';
import {pairHeadings} from './pairHeadings';
import {pairNumbers} from './pairNumbers';
import {pairParagraphs} from './pairParagraphs';
import {pairInlineCode, pairLinks} from './pairTexts';
import {pairTranslated} from './pairTranslated';
import {tagLists} from './tagLists';

/** What must be equal in both languages. */
export const pairRules: Rule[] = [
  ...[pairExists, pairFrontMatter, pairHeadings, pairComponents, pairBlocks, pairCode, pairDiagrams],
  ...[pairLinks, pairInlineCode, pairNumbers, pairParagraphs, pairTranslated, tagLists],
];
