import type {Rule} from '../types';
import {dataRules} from './data';
import {languageRules} from './language';
import {pageRules} from './pages';
import {pairRules} from './pairs';
import {safetyRules} from './safety';

/** Every rule of the check, in the order in which the documentation lists them. */
export const rules: Rule[] = [...pageRules, ...pairRules, ...languageRules, ...dataRules, ...safetyRules];
