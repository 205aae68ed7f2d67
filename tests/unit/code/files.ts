import {blocks, type Block} from './blocks';
import {callsOf} from './shell';
import {MADE, type Files} from './aws/values';

/** The files that a page shows under their names, or writes in one of its scripts. */
export function filesOf({page, locale}: Block): Files {
  const ofPage = blocks.filter((one) => one.page === page && one.locale === locale);
  return (name) => {
    const shown = ofPage.find(({title}) => title === name);
    if (shown) return shown.code;
    const written = ofPage
      .filter(({language}) => language === 'bash')
      .flatMap(({code}) => callsOf(code))
      .find(({output}) => output === name);
    // What another program writes is known only when it runs.
    return written && (written.input ?? MADE);
  };
}
