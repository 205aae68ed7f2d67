/*
 * Stands in the head of each page, before its stylesheet, and runs before anything is painted or can be tapped. Keep it small: every
 * page carries it. It does what must not wait for the script of the page (`index.ts`): the theme, the way to the other language,
 * opening the search, and remembering what the reader does until that script is there.
 */
import {deferLayout} from './deferLayout';
import {keepEarlyEvents} from './early';
import {keepPlaceInLanguageLinks} from './languageLinks';
import {loadWhenParsed} from './loadScript';
import {openSearchOnDemand} from './openSearch';
import {followTheme} from './theme';

// What only scripts can unfold is folded by the stylesheet from the first paint, without a shift.
document.documentElement.dataset.js = '';
followTheme();
deferLayout();
keepPlaceInLanguageLinks();
openSearchOnDemand();
keepEarlyEvents();
const {live} = document.currentScript?.dataset ?? {};
if (live) loadWhenParsed(live);
