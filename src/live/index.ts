/*
 * What a page does for its reader, besides what React draws: listeners on the document, which work before React has taken over
 * the page and for markup that arrives later. Nothing here may import React or Docusaurus; what weighs more than a listener is
 * loaded by `import()` at its first use; texts are printed into the markup (`data-*`), so that none is in a script.
 */
import './printNotes';
import '../tables';
import './search';
