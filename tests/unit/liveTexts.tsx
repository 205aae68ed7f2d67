import {renderToStaticMarkup} from 'react-dom/server';
import {LiveTexts} from '@site/src/components/primitives/LiveTexts';

/** Puts the texts of scripts, in the language of the test, into a page whose body the test has written. */
export function printLiveTexts(): void {
  document.body.insertAdjacentHTML('beforeend', renderToStaticMarkup(<LiveTexts />));
}
