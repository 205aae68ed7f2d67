import type {Rule} from '../../types';
import {admonitions} from './admonitions';
import {attributes} from './attributes';
import {characters} from './characters';
import {claimNotes} from './claimNotes';
import {codeBlocks} from './codeBlocks';
import {elements} from './elements';
import {expressions} from './expressions';
import {frontMatterFields} from './frontMatterFields';
import {frontMatterForm} from './frontMatterForm';
import {frontMatterTags} from './frontMatterTags';
import {guideHeads} from './guideHeads';
import {headingIds} from './headingIds';
import {headingLevels} from './headingLevels';
import {images} from './images';
import {imports} from './imports';
import {letters} from './letters';
import {linkAddresses} from './linkAddresses';
import {linkHosts} from './linkHosts';
import {linkTargets} from './linkTargets';
import {linkText} from './linkText';
import {markdownKinds} from './markdownKinds';
import {mergeMarks} from './mergeMarks';
import {oneReading} from './oneReading';
import {pageParses} from './pageParses';
import {pageInSidebar} from './pageInSidebar';
import {pageOrder} from './pageOrder';
import {pagePlace} from './pagePlace';
import {pictures} from './pictures';

/** What a page must be on its own: readable, harmless, and whole. */
export const pageRules: Rule[] = [
  ...[pagePlace, pageInSidebar, pageParses, mergeMarks, characters, letters, oneReading, markdownKinds],
  ...[frontMatterForm, frontMatterFields, frontMatterTags, pageOrder],
  ...[imports, elements, attributes, expressions, claimNotes, guideHeads],
  ...[headingIds, headingLevels, admonitions, codeBlocks],
  ...[linkAddresses, linkHosts, linkTargets, linkText, images, pictures],
];
