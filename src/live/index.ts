/*
 * What a page does for its reader. Every page loads this once it is parsed (boot.ts); there is no framework in the browser.
 *
 * The contract of what is imported here:
 * - It attaches listeners to the document (delegation) when it is imported, and finds its markup printed. It costs little where its markup
 *   is missing. What weighs more than a listener is loaded by `import()` at its first use.
 * - It imports neither React nor Docusaurus nor styles; esbuild bundles it (src/plugins/static-pages). Texts are printed into the markup
 *   (`data-*`, or `printedText`), states are `data-*` and ARIA attributes, and the looks are in the stylesheets of the printed components.
 * - Clicks on buttons, input and changes of fields, and Escape from before this script are handed to it afterwards (early.ts): nothing to do
 *   for that. Who listens to more looks at the state of the page when it begins.
 *   What must answer sooner is native (`<details>`, `popover`, `<dialog>`, links) or, if it must be, in boot.ts.
 * - Going to another page is a load of that page.
 */
import './backToTop';
import './copyCode';
import './copyPage';
import './copyLinks';
import './siteMenu';
import './contents';
import './prefetch';
import './printNotes';
import './glossary';
import './terms';
import './search';
import '../tables';
import {replayEarlyEvents} from './early';
import {layOutTheRest} from './layOutTheRest';
import {nameThemeButtons} from './theme';

nameThemeButtons();
layOutTheRest();
replayEarlyEvents();
// Tells tests that the page answers.
document.documentElement.dataset.live = '';

// What was read is shown where the page has room for it, after everything that the reader waits for.
if (document.querySelector('[data-progress]')) void import('./progress').then(({beginProgress}) => beginProgress());
