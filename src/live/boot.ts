/*
 * Stands in the head of each page, before its stylesheet, and runs before anything is painted or can be tapped. Keep it small: every
 * page carries it. It does what must not wait for the script of the page (`index.ts`): the theme, the way to the other language,
 * opening the search, and remembering what the reader does until that script is there.
 */
import {keepEarlyEvents} from './early';
import {keepPlaceInLanguageLinks} from './languageLinks';
import {openSearchOnDemand} from './openSearch';
import {followTheme} from './theme';

// What only scripts can unfold is folded by the stylesheet from the first paint, without a shift.
document.documentElement.dataset.js = '';
followTheme();
keepPlaceInLanguageLinks();
openSearchOnDemand();
keepEarlyEvents();
// A script that the page names itself would hold back the place that the address names: browsers go there when all such scripts have run.
const {live} = document.currentScript?.dataset ?? {};
if (live) document.addEventListener('DOMContentLoaded', () => void import(live));
