// Takes the place that the theme keeps for a search. All of it is markup: `src/live/search.ts` opens the dialog, before React as well.
import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {SearchFiles} from '@site/src/plugins/search-index';
import styles from './styles.module.css';

// Never another value: the script fills these elements, and React must not empty them.
const FILLED_BY_SCRIPT = {__html: ''};

/** The button that opens the search, and the dialog with its texts. Without scripts neither is shown. */
export default function SearchBar(): ReactNode {
  const label = translate({id: 'search.label', message: 'Search the guide', description: 'Name of the search dialog and of its field'});
  return (
    <>
      <button type="button" className={styles.open} data-find-open aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K /">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M13 13l5 5M8.5 14.5a6 6 0 1 1 0-12 6 6 0 0 1 0 12z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <span>
          <Translate id="search.open" description="Button in the navbar that opens the search">
            Search
          </Translate>
        </span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <dialog className={styles.dialog} aria-label={label} data-find {...useTexts()}>
        <form method="dialog" className={styles.head}>
          <input
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            role="combobox"
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded="false"
            aria-controls="search-results"
            placeholder={translate({id: 'search.hint', message: 'Words, products, ids', description: 'In the empty field of the search: what one may type'})}
          />
          <button type="submit">
            <Translate id="search.close" description="Button that closes the search dialog">
              Close
            </Translate>
          </button>
        </form>
        <p role="status" className={styles.status} suppressHydrationWarning dangerouslySetInnerHTML={FILLED_BY_SCRIPT} />
        <div id="search-results" role="listbox" aria-label={label} hidden suppressHydrationWarning dangerouslySetInnerHTML={FILLED_BY_SCRIPT} />
      </dialog>
    </>
  );
}

/** What the dialog says later, and the files it fetches at its first use. */
function useTexts(): Record<string, string | undefined> {
  const files = usePluginData('search-index') as Partial<SearchFiles>;
  const index = useBaseUrl(files.index ?? '');
  const looks = useBaseUrl(files.styles ?? '');
  const needsBuild = translate({
    id: 'search.needsBuild',
    message: 'The search works on the built site: npm run site makes and serves it.',
    description: 'Said by the search under npm start, which makes no index',
  });
  return {
    'data-index': files.index && index,
    'data-looks': files.styles && looks,
    'data-loading': translate({id: 'search.loading', message: 'Loading the search …', description: 'Said while the search is being fetched'}),
    'data-failed': files.index
      ? translate({
          id: 'search.failed',
          message: 'The search could not be loaded. Press Enter to try again.',
          description: 'Said when the search could not be fetched, for example without a connection',
        })
      : needsBuild,
    'data-none': translate({id: 'search.none', message: 'Nothing found for “{query}”', description: 'Said when a search has no result'}),
    'data-count': translate({id: 'search.count', message: 'Results: {count}', description: 'How many results a search has'}),
    'data-best': translate({
      id: 'search.best',
      message: 'Results: {count}, the best {shown} are shown',
      description: 'How many results a search has, when there are too many to show',
    }),
    'data-row': translate({id: 'search.row', message: 'Row', description: 'Label of a result that is a row of a table or a part of a diagram'}),
  };
}
