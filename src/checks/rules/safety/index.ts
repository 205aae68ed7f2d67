import type {Rule} from '../../types';
import {codeAddresses} from './codeAddresses';
import {secrets} from './secrets';
import {unseenPrograms} from './unseenPrograms';

/** What must not be published or copied, wherever it stands. */
export const safetyRules: Rule[] = [secrets, unseenPrograms, codeAddresses];
