import {useEffect, useRef, useState} from 'react';
import Translate from '@docusaurus/Translate';
import {hostKey} from './hostKey';
import {announceFigures, printedMarkup} from './printedMarkup';

// Never another value: React then sees no change and never touches the markup inside the host.
const UNTOUCHED = {__html: ''};

/**
 * Browser side: keeps what the server printed. After a navigation inside the site there is nothing printed yet;
 * then the markup is taken from the page's own HTML.
 */
export function keepPrinted(name: string) {
  return function Kept(props: object) {
    const key = hostKey(name, props);
    const host = useRef<HTMLDivElement>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      const element = host.current;
      if (!element || element.childNodes.length > 0) return;
      printedMarkup(window.location.pathname, key).then(
        (markup) => {
          element.innerHTML = markup;
          announceFigures(element);
        },
        () => setFailed(true),
      );
    }, [key]);
    if (failed) return <Failure />;
    return <div ref={host} data-printed={key} suppressHydrationWarning dangerouslySetInnerHTML={UNTOUCHED} />;
  };
}

function Failure() {
  return (
    <p role="alert">
      <Translate id="figure.unreachable" description="Shown where a figure could not be fetched after a navigation">
        This figure could not be loaded.
      </Translate>{' '}
      <button type="button" className="button button--secondary button--sm" onClick={() => window.location.reload()}>
        <Translate id="figure.reload" description="Button that loads the page again">
          Load the page again
        </Translate>
      </button>
    </p>
  );
}
